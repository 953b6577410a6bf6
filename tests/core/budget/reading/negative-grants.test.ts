/** Costs as they are and grants with a minus: the words of the rows say which is which. */
import { amountsOf, readRows, toldOf } from "../read";

const HEAD = ["Omschrijving", "Raming"];

describe("costs without a minus and grants with one", () => {
  test("are read by their names, also with a total", () => {
    const reading = readRows([
      HEAD,
      ["Personeel", 40_000],
      ["Drukwerk", 2500],
      ["Subsidie provincie", -20_000],
      ["Toelage LEKP", -10_000],
      ["Totaal", 12_500],
    ]);
    expect(amountsOf(reading)).toEqual(["-40000", "-2500", "+20000", "+10000"]);
    expect(toldOf(reading)).toEqual(["note incomeNegative B2"]);
  });

  test.each(["Projectsubsidie", "Bijdrage Fluvius", "Inkomsten verhuur", "Cofinanciering", "Sponsoring", "Subvention"])(
    "are known by “%s”",
    (text) => {
      expect(amountsOf(readRows([HEAD, ["Personeel", 400], [text, -200]]))).toEqual(["-400", "+200"]);
    },
  );

  test.each<[string, [string, number][]]>([
    [
      "a negative row is called something else",
      [
        ["Personeel", 400],
        ["Subsidie provincie", -200],
        ["Korting", -10],
      ],
    ],
    [
      "a positive row is called a grant as well",
      [
        ["Personeel", 400],
        ["Subsidie provincie", -200],
        ["Subsidie stad", 10],
      ],
    ],
    [
      "the grant is given away",
      [
        ["Verkoop", 400],
        ["Subsidie aan verenigingen", -200],
      ],
    ],
    [
      "no row is positive",
      [
        ["Subsidie provincie", -200],
        ["Toelage LEKP", -10],
      ],
    ],
  ])("are asked about as before where %s", (_, rows) => {
    expect(toldOf(readRows([HEAD, ...rows])).join()).not.toContain("incomeNegative");
  });

  test("are what the user says", () => {
    const rows = [HEAD, ["Personeel", 400], ["Subsidie provincie", -200]];
    expect(amountsOf(readRows(rows, { choices: { columns: [], sides: "sign" } }))).toEqual(["+400", "-200"]);
  });
});
