import Casework
import Testing

/// Matching register numbers that two letters print differently.
struct RegisterNumberTests {
  @Test(
    arguments: [
      ("01/reg/tm/pg/prov/20.00/x/2024", "01/REG/TM/PG/PROV/20.00/10/2024"),
      ("01 / REG/TM/PG/PROV/20.00/10/2024 ", "01/REG/TM/PG/PROV/20.00/10/2024"),
      ("041/K.Bawaslu.SN-13/PM.05.02/v/2020", "041/K.BAWASLU.SN-13/PM.05.02/5/2020"),
      ("134/PP.00.01/KN/09/2024", "134/PP.00.01/KN/9/2024"),
      // Nothing stands where a month would.
      ("R-1989/KASN/XV/2020", "R-1989/KASN/XV/2020"), ("B/x", "B/X"), ("x/2024", "X/2024"),
      ("", ""),
    ]
  )
  func `month, case and blanks do not tell two registers apart`(typed: String, normal: String) {
    #expect(typed.normalRegister == normal)
    #expect(normal.normalRegister == normal)
  }
}
