/** A cell is read as its column declares it; what is something else is told, and never taken for a value. */
import { readValue, type Value, type ValueRules, yearOfSerial } from "../../../core/tables/read-value";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";

/** What a cell counts as, and what the official is told about it. */
function read(raw: CellValue, rules: ValueRules): [Value, string?] {
  const { value, remark } = readValue(raw, rules);
  return remark ? [value, `${remark.severity}: ${say("nl", remark.text, remark.values)}`] : [value];
}

const REFUSED: Value = undefined;
/** A day as a host hands it over: some as the number of a day, Google as a day of its own. */
const asGoogleDay = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day) as unknown as CellValue;

describe("a number", () => {
  const score: ValueRules = { kind: "number", min: 1, max: 5 };

  test.each<[CellValue, ValueRules, Value]>([
    [1, score, 1],
    [5, score, 5],
    [0, { kind: "number" }, 0],
    [-3.5, { kind: "euro" }, -3.5],
    [0.4, { kind: "share", min: 0, max: 1 }, 0.4],
    [0, { kind: "number", min: 0 }, 0],
    [9, { kind: "number", min: 0 }, 9],
    [-9, { kind: "number", max: 0 }, -9],
    [-99_997, { kind: "euro" }, -99_997],
    [-99_995, { kind: "number", specialValues: true }, -99_995],
    [-100_000, { kind: "number", specialValues: true }, -100_000],
  ])("%j in %j is just that number, and the cell holds it by itself", (raw, rules, value) => {
    expect(readValue(raw, rules)).toEqual({ value, cell: { kind: "number", value, fromText: false } });
  });

  test("outside the bounds counts as missing, and the bounds are told", () => {
    expect(read(0.9, score)).toEqual([
      REFUSED,
      "warning: 0,9 ligt niet tussen 1 en 5. Het telt als ontbrekend. Verbeter het getal.",
    ]);
    expect(read(5.1, score)[1]).toContain("5,1 ligt niet tussen 1 en 5");
    expect(read(-1, { kind: "euro", min: 0 })).toEqual([
      REFUSED,
      "warning: -1 is kleiner dan 0. Het telt als ontbrekend. Verbeter het getal.",
    ]);
  });

  test("typed as text counts, at the bounds as well, and is told", () => {
    const note = (text: string, value: string) =>
      `note: “${text}” staat als tekst in de cel en is gelezen als ${value}.`;
    expect(read(" 1.234,5 ", { kind: "euro" })).toEqual([1234.5, note("1.234,5", "1.234,5")]);
    expect(read("0,0035", { kind: "number" })).toEqual([0.0035, note("0,0035", "0,0035")]);
    expect(read("1", score)).toEqual([1, note("1", "1")]);
    expect(read("5", score)).toEqual([5, note("5", "5")]);
    expect(read("6", score)).toEqual([REFUSED, expect.stringContaining("6 ligt niet tussen 1 en 5")]);
  });

  test("is not a word, a yes, an error or what is no finite number", () => {
    expect(read("veel", score)).toEqual([
      REFUSED,
      "warning: “veel” is geen getal. Het telt als ontbrekend. Typ een getal, of “n.b.” als u het niet weet.",
    ]);
    expect(read(true, score)).toEqual([REFUSED, expect.stringContaining("“true” is geen getal")]);
    expect(read("#N/B", score)).toEqual([
      REFUSED,
      "warning: Hier staat een foutwaarde (#N/B). Ze telt als ontbrekend. Verbeter de formule.",
    ]);
    expect(read(Number.POSITIVE_INFINITY, { kind: "number" })).toEqual([
      REFUSED,
      expect.stringContaining("foutwaarde"),
    ]);
  });

  test("signs for no value are missing without a word; -99996 and the like only where the column has such values", () => {
    for (const raw of ["", "n.b.", "-"]) expect(read(raw, score)).toEqual([undefined]);
    for (const raw of [-99_996, -99_997, -99_998, -99_999]) {
      expect(read(raw, { kind: "number", specialValues: true })).toEqual([undefined]);
      expect(read(raw, { kind: "number" })).toEqual([raw]);
      expect(read(raw, { kind: "number", specialValues: false })).toEqual([raw]);
    }
    expect(readValue("-99997", { kind: "number" }).value).toBe(-99_997);
  });
});

describe("a text", () => {
  const text: ValueRules = { kind: "text" };

  test.each<[CellValue, Value]>([
    ["Kolderbos", "Kolderbos"],
    ["  Kolderbos Noord  ", "Kolderbos Noord"],
    ["71016A00-", "71016A00-"],
    ["3600", "3600"],
    ["2.000.000.000", "2.000.000.000"],
    [3600, "3600"],
    [true, "true"],
    ["x", "x"],
    ["#1 in rij", "#1 in rij"],
    ["", undefined],
    ["               ", undefined],
    ["n.b.", undefined],
    ["      n.v.t.      ", undefined],
    ["-", undefined],
    ["\u200b", undefined],
    ["\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b", undefined],
  ])("%j is %j", (raw, value) => {
    expect(read(raw, text)).toEqual([value]);
  });

  test("an error is told, not taken for a name", () => {
    for (const code of ["#N/A", "#DEEL/0!", "#WAARDE!", "#VERWIJZING!"]) {
      for (const raw of [code, `   ${code}   `]) {
        expect(read(raw, text)).toEqual([undefined, expect.stringContaining(`foutwaarde (${code})`)]);
      }
    }
  });
});

test("a choice is read by its word in any case, and by its value; another word lists those that may stand there", () => {
  const choice: ValueRules = {
    kind: "choice",
    choices: [
      { value: "high", words: ["hoog", "max", "+"] },
      { value: "low", words: ["laag", "-"] },
      { value: "none", words: [] },
    ],
  };
  expect(["HOOG", " Max", "+", "high", "laag", "-", "Low", "none"].map((raw) => read(raw, choice))).toEqual([
    ...Array(4).fill(["high"]),
    ...Array(3).fill(["low"]),
    ["none"],
  ]);
  for (const raw of ["", " ", "n.b.", "?"]) expect(read(raw, choice)).toEqual([undefined]);
  expect(read("omhoog", choice)).toEqual([
    undefined,
    "warning: “omhoog” wordt hier niet herkend. Gebruik: hoog, laag, none.",
  ]);
  expect(read("omhoog", { kind: "choice" })[0]).toBeUndefined();
});

test("yes and no are read in the words and signs that people use", () => {
  const yesNo: ValueRules = { kind: "yesNo" };
  for (const raw of ["ja", "J", "x", 1, true, "WAAR", "yes"]) expect(read(raw, yesNo)).toEqual([true]);
  for (const raw of ["nee", "Neen", "n", 0, false, "onwaar", "no"]) expect(read(raw, yesNo)).toEqual([false]);
  for (const raw of ["", "n.b.", "-"]) expect(read(raw, yesNo)).toEqual([undefined]);
  expect(read("misschien", yesNo)).toEqual([
    undefined,
    "warning: “misschien” wordt hier niet herkend. Gebruik: ja, nee.",
  ]);
});

describe("a year", () => {
  const year: ValueRules = { kind: "year" };
  const fromDate = (text: string) => `note: Hier staat een datum. Alleen het jaar ${text} is gebruikt.`;
  const refused = (text: string) => [undefined, `warning: “${text}” is geen jaar. Typ een jaar, zoals 2027.`];

  test("is a whole number from 1900 to 2200, also as text", () => {
    for (const raw of [1900, 2026, 2200]) expect(read(raw, year)).toEqual([raw]);
    expect(read("2026 ", year)).toEqual([2026]);
    expect(read(1899, year)).toEqual(refused("1899"));
    expect(read(2201, year)).toEqual(refused("2201"));
    expect(read(2026.5, year)).toEqual(refused("2026.5"));
    expect(read("later", year)).toEqual(refused("later"));
    expect(read("", year)).toEqual([undefined]);
  });

  test("of a date only the year is used, and that is told", () => {
    expect(read(46_023, year)).toEqual([2026, fromDate("2026")]);
    expect(read(46_022.9, year)).toEqual([2025, fromDate("2025")]);
    expect(read(asGoogleDay(2027, 6, 1), year)).toEqual([2027, fromDate("2027")]);
    expect(read(200_000, year)).toEqual(refused("200000"));
  });

  test("dates from 1950 up to and including 2099 have one", () => {
    expect([18_263, 18_264, 46_022, 46_023, 73_050.5, 73_051].map(yearOfSerial)).toEqual([
      undefined,
      1950,
      2025,
      2026,
      2099,
      undefined,
    ]);
    expect(yearOfSerial(Number.NaN)).toBeUndefined();
  });
});

describe("a date", () => {
  const date: ValueRules = { kind: "date" };

  test.each<[CellValue, number]>([
    [46_081, 46_081],
    [0.5, 0.5],
    [109_999, 109_999],
    ["28/02/2026", 46_081],
    ["28-2-2026", 46_081],
    ["28.02.2026 14:05", 46_081],
    ["28/02/2026, 14:05:30", 46_081],
    ["2026-02-28", 46_081],
    ["2026-02-28T14:05", 46_081],
    [" 28/02/2026 ", 46_081],
    ["28/2/26", 46_081],
    ["28-02-26", 46_081],
    ["28 februari 2026", 46_081],
    ["28 feb. 2026", 46_081],
    ["28-feb-26", 46_081],
    ["Zaterdag 28 Februari 2026", 46_081],
    ["za. 28 febr 2026 14:05", 46_081],
    ["28 février 2026", 46_081],
    ["February 28, 2026", 46_081],
    ["1 maart 2026", 46_082],
    ["1ste maart 2026", 46_082],
    [asGoogleDay(2026, 2, 28), 46_081],
  ])("%j is a day", (raw, serial) => {
    expect(read(raw, date)).toEqual([serial]);
  });

  test.each<[CellValue]>([
    [0],
    [-5],
    [110_000],
    ["46081"],
    ["31/02/2026"],
    ["2026-13-01"],
    ["volgende week"],
    ["12 maart"],
    ["maart 2026"],
    ["30 februari 2026"],
    ["12 lente 2026"],
    ["voor 12 maart 2026"],
    ["3/4/87"],
    ["26/02/12"],
    [true],
  ])("%j is none, and an example of one is given", (raw) => {
    expect(read(raw, date)).toEqual([undefined, `warning: “${raw}” is geen datum. Typ een datum, zoals 31/12/2027.`]);
  });

  test("that is not known yet is missing", () => {
    for (const raw of ["", "n.b."]) expect(read(raw, date)).toEqual([undefined]);
  });
});
