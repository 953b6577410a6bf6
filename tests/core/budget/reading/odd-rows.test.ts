/** Rows among the amounts that are no money of the budget: what is still missing, counts, prices of one piece. */
import { readRows, rolesOf, sumOf, toldOf } from "../read";

const withLast = (...rows: [string, number | ""][]) =>
  readRows([
    ["Uitgaven", "Bedrag"],
    ["Studie", 30_000],
    ["Werken", 100_000],
    ["Inkomsten", ""],
    ["Provincie", 50_000],
    ["LEKP", 20_000],
    ...rows,
  ]);
const sides = (reading: ReturnType<typeof readRows>) => [sumOf(reading, "expense"), sumOf(reading, "income")];

describe("what is still missing", () => {
  test.each([
    ["Te kort", 60_000],
    ["TEKORT", 60_000],
    ["Nog te zoeken", 60_000],
    ["Te zoeken:", 60_000],
    ["Nog te financieren", 60_000],
    ["Niet gefinancierd", 60_000],
    ["Negatief saldo", 60_000],
    ["Eindsaldo", -60_000],
    ["Eindresultaat", 60_000],
    ["Reste à financer", 60_000],
  ])("is no income: “%s” (%s)", (text, amount) => {
    const reading = withLast([text, amount]);
    expect(sides(reading)).toEqual([130_000, 70_000]);
    expect(toldOf(reading)).toEqual([]);
  });

  test.each(["Netto kost gemeente", "Ten laste van de stad", "Blijft ten laste van de gemeente", "Gemeente (saldo)"])(
    "does not count where the sums prove it, and the user is asked: “%s”",
    (text) => {
      const reading = withLast([text, 60_000]);
      expect(sides(reading)).toEqual([130_000, 70_000]);
      expect(toldOf(reading)).toEqual(["warning balanceRow B7"]);
    },
  );

  test("counts where the user says so", () => {
    const rows = [
      ["Uitgaven", "Bedrag"],
      ["Studie", 30_000],
      ["Werken", 100_000],
      ["Inkomsten", ""],
      ["Provincie", 70_000],
      ["Ten laste van de stad", 60_000],
    ];
    const reading = readRows(rows, { choices: { columns: [], asLine: ["Ten laste van de stad"] } });
    expect(sides(reading)).toEqual([130_000, 130_000]);
  });

  test("is found below the totals as well", () => {
    const reading = readRows([
      ["Uitgaven", "Bedrag"],
      ["Studie", 30_000],
      ["Werken", 100_000],
      ["Totaal uitgaven", 130_000],
      ["Inkomsten", ""],
      ["Provincie", 50_000],
      ["LEKP", 20_000],
      ["Totaal inkomsten", 70_000],
      ["Ten laste van de stad", 60_000],
    ]);
    expect(sides(reading)).toEqual([130_000, 70_000]);
    expect(toldOf(reading)).toEqual(["warning balanceRow B9"]);
  });
});

describe("a source of income that is called like a balance", () => {
  test("counts and is asked about where the sums do not prove it", () => {
    const reading = withLast(["Ten laste van de stad", 25_000]);
    expect(sides(reading)).toEqual([130_000, 95_000]);
    expect(toldOf(reading)).toEqual(["warning perhapsBalance B7"]);
  });

  test("counts where a total of the sheet holds it", () => {
    const reading = withLast(["Ten laste van de stad", 60_000], ["Totaal inkomsten", 130_000]);
    expect(sides(reading)).toEqual([130_000, 130_000]);
    expect(toldOf(reading)).toEqual([]);
  });

  test("counts where the balance of the sheet is nothing", () => {
    const reading = withLast(["Ten laste van de stad", 60_000], ["Saldo", 0]);
    expect(sides(reading)).toEqual([130_000, 130_000]);
  });

  test.each(["Eigen bijdrage stad", "Eigen middelen", "Tekortfonds", "Saldofonds provincie", "Wijk Te Zoekenhof"])(
    "by its name alone is a source: “%s”",
    (text) => {
      const reading = withLast([text, 60_000]);
      expect(sides(reading)).toEqual([130_000, 130_000]);
    },
  );

  test("is not asked about where all rows are called so", () => {
    const rows = [
      ["Uitgaven", "Bedrag"],
      ["Netto kost studie", 30_000],
      ["Netto kost werken", 100_000],
    ];
    expect(toldOf(readRows(rows))).toEqual([]);
  });

  test("that pays as much as all others together is no sum of them", () => {
    const reading = readRows([
      ["Inkomsten", "Bedrag"],
      ["Provincie", 50_000],
      ["LEKP", 20_000],
      ["Ten laste van de stad", 70_000],
    ]);
    expect(sumOf(reading, "income")).toBe(140_000);
  });
});

describe("a number that is no money", () => {
  test.each([
    ["Aantal woningen", 40],
    ["Aantal", 12],
    ["Kost per woning", 3250],
    ["Gemiddelde kost per wooneenheid", 3250],
    ["Prijs/m²", 1300],
  ])("at the end is set aside and told: “%s”", (text, amount) => {
    const reading = withLast([text, amount]);
    expect(sides(reading)).toEqual([130_000, 70_000]);
    expect(toldOf(reading)).toEqual(["warning countRow B7"]);
  });

  test("below a total is set aside, whatever it is", () => {
    const reading = withLast(["Totaal inkomsten", 70_000], ["Aantal woningen", 40], ["Kost per woning", 3251]);
    expect(sides(reading)).toEqual([130_000, 70_000]);
    expect(toldOf(reading)).toEqual(["warning countRow B8", "warning countRow B9"]);
  });

  test("counts and is asked about where it may be an amount", () => {
    const reading = withLast(["Premie per woning", 7001]);
    expect(sides(reading)).toEqual([130_000, 77_001]);
    expect(toldOf(reading)).toEqual(["warning perhapsCount B7"]);
  });

  test.each(["Huur per maand", "Aantalcontroles", "Premies voor woningen"])("is not a line such as “%s”", (text) => {
    const reading = withLast([text, 3250]);
    expect(rolesOf(reading)[6]).toBe("line");
    expect(toldOf(reading)).toEqual([]);
  });
});
