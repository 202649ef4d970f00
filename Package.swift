// swift-tools-version: 6.3
import PackageDescription

let common: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]
let cSettings: [CSetting] = [.treatAllWarnings(as: .error)]
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

// Targets stand in the order of their imports, the lowest first.
let package = Package(
  name: "netra",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    .target(name: "CLinux", cSettings: cSettings),
    .target(name: "CLaw", exclude: ["data"], cSettings: cSettings),
    .target(
      name: "CNcurses",
      cSettings: cSettings,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "Terminal", swiftSettings: common),
    .target(
      name: "NcursesTerminal",
      dependencies: ["Terminal", "CNcurses"],
      swiftSettings: common
    ),
    .target(name: "Journal", dependencies: ["CLinux", crypto], swiftSettings: common),
    .target(name: "Casework", swiftSettings: common),
    .target(
      name: "CaseStore",
      dependencies: ["Casework", "Journal", "CLaw", crypto],
      swiftSettings: common
    ),
    .target(name: "Wording", dependencies: ["Casework"], swiftSettings: common),
    .target(
      name: "Letters",
      dependencies: [
        "Casework", "Terminal", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: common
    ),
    .target(
      name: "Dashboard",
      dependencies: ["Casework", "Terminal", "Wording"],
      swiftSettings: common
    ),
    .target(
      name: "NetraCLI",
      dependencies: [
        "Casework", "CaseStore", "Dashboard", "Journal", "Letters", "NcursesTerminal", "Terminal",
        "Wording", crypto,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: common
    ),
    .executableTarget(
      name: "netra",
      dependencies: [
        "NetraCLI", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: common
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Casework", "CaseStore", "Journal"],
      path: "Tests/TestSupport",
      swiftSettings: common
    ),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Journal", "CLinux", crypto],
      resources: [.copy("Vectors")],
      swiftSettings: common
    ),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Casework", "Wording", "CaseStore"],
      swiftSettings: common
    ),
    .testTarget(
      name: "LettersTests",
      dependencies: ["Letters", "Casework", "CaseStore", "Terminal", "Wording", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: common
    ),
    .testTarget(
      name: "CaseworkTests",
      dependencies: ["Casework", "CaseStore", "TestSupport"],
      exclude: ["Tables"],
      swiftSettings: common
    ),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: ["Casework", "CaseStore", "Journal", "TestSupport", crypto],
      swiftSettings: common
    ),
    .testTarget(
      name: "NetraCLITests",
      dependencies: ["netra", "Casework", "CaseStore", "Journal", "TestSupport"],
      swiftSettings: common
    ),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "Wording", "Casework", "Terminal", "CaseStore", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: common
    ),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: common),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "Terminal", "CNcurses"],
      swiftSettings: common
    ),
  ]
)
