import Casework
import Testing

struct WebAddressTests {
  @Test(arguments: [
    ("https://www.Contoh.ID/Berita/1/", "https://contoh.id/Berita/1"),
    ("http://contoh.id/Berita/1#komentar", "https://contoh.id/Berita/1"),
    ("contoh.id/Berita/1?utm_source=x&fbclid=9", "https://contoh.id/Berita/1"),
    ("HTTPS://contoh.id:443/b?id=2&utm_medium=y", "https://contoh.id/b?id=2"),
    (" https://contoh.id ", "https://contoh.id"),
    ("https://contoh.id/?p=890", "https://contoh.id?p=890"),
    ("https://m.contoh.id/a?b=1&a=2", "https://m.contoh.id/a?b=1&a=2"),
  ])
  func `two printings of one page have one form`(typed: String, normal: String) throws {
    #expect(try #require(WebAddress(typed)).normal == normal)
  }

  @Test(arguments: [
    "", "contoh", "ftp://contoh.id/a", "javascript:alert(1)", "https:///a", "a..id",
  ])
  func `what is no address of the web is none`(typed: String) {
    #expect(WebAddress(typed) == nil)
  }

  @Test func `the site is the host without www`() {
    #expect(WebAddress("https://www.contoh.id/a")?.site == "contoh.id")
  }
}

struct NameSoundTests {
  @Test(arguments: [
    ("Soekarno", "Sukarno"), ("Djoko Widodo", "Joko  Widodo"), ("Tjahjo", "Cahyo"),
    ("MUHAMMAD Rosi", "Muhamad Rosi"), ("Sri Misalnya, S.E.", "sri misalnya"),
    ("Achmad", "Akhmad"),
  ])
  func `old and new spelling sound alike`(one: String, other: String) {
    #expect(NameSound(one) == NameSound(other))
  }

  @Test(arguments: [("Budi", "Badi"), ("Sari", "Sarip"), ("Joko", "Jaka")])
  func `other names do not`(one: String, other: String) {
    #expect(NameSound(one) != NameSound(other))
  }
}
