/// Every Unicode scalar of the planes in use, and each 251st of the empty and private ones.
enum Scalars {
  static let all: [Unicode.Scalar] = {
    let used = Array(UInt32(0)...0x3_23FF) + Array(UInt32(0xE_0000)...0xE_01FF)
    let rest = Array(stride(from: UInt32(0x3_2400), through: 0x10_FFFF, by: 251))
    return (used + rest).compactMap { Unicode.Scalar($0) }
  }()
}
