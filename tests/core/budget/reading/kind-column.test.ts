/** A column that says of each row which side it is, whatever its header is called. */
import { amountsOf, keysOf, meaningsOf, readRows, toldOf } from "../read";

const rows = (header: string, out: string, into: string) => [
  [header, "Omschrijving", "Bedrag"],
  [out, "Studie", 30_000],
  [into, "Provincie", 20_000],
  [out, "Werken", 10_000],
];

describe("a column with only words for the two sides", () => {
  test.each([
    ["Type", "Uitgave", "Inkomst"],
    ["Type", "U", "I"],
    ["Richting", "uit", "in"],
    ["Type", "Kost", "Opbrengst"],
    ["", "Lasten", "Baten"],
    ["In of uit?", "UITGAVEN", "Ontvangsten"],
    ["Categorie", "Uitgave", "Subsidie"],
    ["Sens", "Dépense", "Recette"],
  ])("tells the sides under “%s”: %s and %s", (header, out, into) => {
    const reading = readRows(rows(header, out, into));
    expect(amountsOf(reading)).toEqual(["-30000", "+20000", "-10000"]);
    expect(toldOf(reading)).toEqual([]);
  });

  test("may hold the word of a total", () => {
    const reading = readRows([
      ...rows("Type", "Uitgave", "Inkomst"),
      ["Totaal uitgaven", "", 40_000],
      ["Saldo", "", -20_000],
    ]);
    expect(amountsOf(reading)).toEqual(["-30000", "+20000", "-10000"]);
    expect(toldOf(reading)).toEqual([]);
  });

  test("may stand behind the names", () => {
    const turned = rows("Type", "Uitgave", "Inkomst").map(([kind, ...rest]) => [...rest, kind ?? ""]);
    expect(amountsOf(readRows(turned))).toEqual(["-30000", "+20000", "-10000"]);
  });
});

describe("other words", () => {
  test.each([
    ["one of them is no side", "Uitgave", "Loon"],
    ["they are all of one side", "Uitgave", "Kosten"],
  ])("are no sides where %s", (_, out, into) => {
    const reading = readRows(rows("Type", out, into));
    expect(amountsOf(reading)).toEqual(["-30000", "-20000", "-10000"]);
    expect(keysOf(reading)).toContain("budget.onlyExpenses");
  });

  test("are no sides where they are the names of the rows", () => {
    const reading = readRows([
      ["", "Raming"],
      ["Kosten", 300],
      ["Subsidie", 200],
    ]);
    expect(reading.lines.map(({ description }) => description)).toEqual(["Kosten", "Subsidie"]);
  });

  test("are no sides where the user left the column out", () => {
    const reading = readRows(rows("Type", "Uitgave", "Inkomst"), {
      choices: { columns: [{ header: "Type", key: null }] },
    });
    expect(meaningsOf(reading)[0]).toBe("");
  });
});
