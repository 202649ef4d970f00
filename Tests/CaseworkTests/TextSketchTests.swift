import Casework
import Testing

/// Finding an account that says much the same.
struct TextSketchTests {
  private static let account =
    "Lurah dan tiga honorer berfoto bersama di panggung kampanye calon nomor dua pada hari Jumat."

  @Test func `the same account told in slightly other words is alike`() throws {
    let first = try #require(TextSketch(Self.account))
    let again = try #require(
      TextSketch(
        "LURAH dan tiga honorer, berfoto bersama di panggung kampanye calon nomor dua Jumat sore"
      )
    )
    let other = try #require(
      TextSketch("Guru membagikan brosur pasangan calon di depan sekolah kepada orang tua murid.")
    )
    #expect(first.isLike(again))
    #expect(!first.isLike(other))
  }

  @Test func `a few words say nothing`() {
    #expect(TextSketch("Simbol jari di panggung") == nil)
    #expect(TextSketch("") == nil)
    #expect(TextSketch("ya ya ya ya ya ya ya ya ya ya") == nil)
  }

  @Test func `a sketch comes back from its text, and from nothing else`() throws {
    let sketch = try #require(TextSketch(Self.account))
    #expect(TextSketch(hex: sketch.hex) == sketch)
    #expect(sketch.hex.count == 64)
    // It stands in every log, so that it must never come out differently.
    #expect(
      sketch.hex == "72edb98d1d3743433fbcb9a23c50740e8a02bb58027da296a1fcd3934a094213"
    )
    #expect(TextSketch(hex: String(sketch.hex.dropLast())) == nil)
    #expect(TextSketch(hex: String(repeating: "x", count: 64)) == nil)
  }
}
