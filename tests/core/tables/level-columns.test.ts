/** A skills matrix keeps its expertises and leaves out what says something else about people. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { hasLevels, levelColumns } from "../../../core/tables/level-columns";
import { OPEN_COLUMN } from "../../../core/tables/links";
import { type ChosenColumn, recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import { team } from "../../../core/team/tables/team";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

/** The headers that count as an expertise. */
function expertises(columns: Record<string, CellValue[]>): string[] {
  const headers = Object.keys(columns);
  const levels = levelColumns(
    team,
    headers.map((header) => ({ header, cells: columns[header] ?? [] })),
  );
  return headers.filter((_, index) => levels[index]);
}

test("numbers, crosses, letters and words for levels are an expertise; one that is still empty as well", () => {
  const matrix = {
    Technisch: [3, 0, 1],
    Sociaal: ["x", "", "x"],
    Juridisch: ["A", "B", ""],
    Communicatie: ["expert", "basis", ""],
    Vergunningen: ["sterk", "zwak", ""],
    Subsidies: ["", "sterk", ""],
    Erfgoed: ["", "", ""],
    Financieel: [true, false, true],
    Planning: [2, "3 (in opleiding)", 1],
    Klimaat: [4, 5, 5],
  };
  expect(expertises(matrix)).toEqual(Object.keys(matrix));
});

test("remarks, mail, telephone, department, numbers of staff and dates are none", () => {
  const matrix = {
    Technisch: [3, 0, 1],
    Opmerkingen: ["werkt halftijds", "", ""],
    Notities: ["", "", ""],
    "E-mail": ["a@stad.be", "b@stad.be", "c@stad.be"],
    Mailadres: ["", "", ""],
    Telefoon: ["011 30 40 50", "", "011/30.40.51"],
    "Gsm-nummer": [32_475_112_233, "", ""],
    Afdeling: ["Omgeving", "Omgeving", "Burger"],
    Aanstelling: ["vast", "tijdelijk", "vast"],
    Stamnummer: [4012, 4013, 4014],
    Begonnen: [44_927, 45_000, 43_000],
    "Wat kan beter": ["Minder vergaderen en meer op straat zijn", "", ""],
    Nr: [1, 2, 3],
    Totaal: [3, 0, 1],
    Gemiddelde: [1, 0, 1],
  };
  expect(expertises(matrix)).toEqual(["Technisch"]);
});

test("words that come back nowhere are asked about where no column is surer", () => {
  expect(expertises({ Technisch: ["sterk", "zwak"], Sociaal: ["ruim", "matig"] })).toEqual(["Technisch", "Sociaal"]);
});

test("a header that often names something else is an expertise where it holds levels", () => {
  expect(expertises({ Graad: [2, 0, 3], Contact: [1, 1, 3] })).toEqual(["Graad", "Contact"]);
});

describe("at the edges", () => {
  /** Beside a column that surely holds levels, so that nothing is kept for lack of better. */
  const isExpertise = (header: string, cells: CellValue[]) =>
    expertises({ Zeker: [1, 2, 3], [header]: cells }).includes(header);
  const most = team.open.max;

  test("zero and the highest level are levels, also under a header that often names something else", () => {
    expect(isExpertise("Graad", [0, 0])).toBe(true);
    expect(isExpertise("Graad", [most])).toBe(true);
    expect(isExpertise("Graad", [most + 1])).toBe(false);
    expect(isExpertise("Graad", [-1])).toBe(false);
  });

  test("as many levels as words are levels, fewer are not", () => {
    expect(isExpertise("Contact", [2, "via de onthaalbalie beneden"])).toBe(true);
    expect(isExpertise("Contact", [2, "via de onthaalbalie", "bellen na de middag"])).toBe(false);
  });

  test("a yes or no among other cells makes levels, whatever the header", () => {
    expect(isExpertise("Graad", [true, "", "soms wel en soms niet, dat hangt ervan af"])).toBe(true);
  });

  test("figures above the scale may be levels of another scale, unless all are more than three times the highest", () => {
    expect(isExpertise("Techniek", [3 * most])).toBe(true);
    expect(isExpertise("Techniek", [3 * most + 1])).toBe(false);
    expect(isExpertise("Techniek", [3 * most + 1, most + 1])).toBe(true);
    expect(isExpertise("Techniek", [most + 1, "veel ervaring met alle daken"])).toBe(true);
  });

  test("one usual word or one short mark suffices among other words; four letters are no mark", () => {
    expect(isExpertise("Techniek", ["expert", "ooit gedaan"])).toBe(true);
    expect(isExpertise("Techniek", ["++", "ooit gedaan"])).toBe(true);
    expect(isExpertise("Techniek", ["abc"])).toBe(true);
    expect(isExpertise("Techniek", ["abcd"])).toBe(false);
  });

  test("six different words may be levels, seven are remarks", () => {
    const words = ["x", "een", "twee", "drie", "vier", "vijf", "zes"];
    expect(isExpertise("Techniek", words.slice(0, 6))).toBe(true);
    expect(isExpertise("Techniek", words)).toBe(false);
    expect(isExpertise("Techniek", [...words.slice(0, 6), "X", "Een"])).toBe(true);
  });

  test("one sentence, mail address or telephone number among marks makes remarks", () => {
    const letters = (count: number) => "a".repeat(count);
    expect(isExpertise("Techniek", ["x", letters(24)])).toBe(true);
    expect(isExpertise("Techniek", ["x", letters(25)])).toBe(false);
    expect(isExpertise("Techniek", ["x", "a@b.be"])).toBe(false);
    expect(isExpertise("Techniek", ["x", "1234"])).toBe(true);
    expect(isExpertise("Techniek", ["x", "12345"])).toBe(false);
  });

  test("a single letter over crosses is an expertise, a numbering is none", () => {
    expect(isExpertise("X", ["x", ""])).toBe(true);
    expect(isExpertise("nr", [1, 2])).toBe(false);
  });
});

describe("in a table of a user's own", () => {
  const rows: CellValue[][] = [
    ["Naam", "Techniek", "Stamnummer", "Opmerkingen"],
    ["An", 3, 4012, "halftijds"],
    ["Bo", 1, 4013, ""],
  ];
  const columnsOf = (schema: TableSchema, chosen: ChosenColumn[] = []) =>
    recognise(makeBlock("Blad1", rows, { row: 3, column: 2 }), schema, chosen)?.columns.map(
      ({ header, open, noLevels }) => [header, open, noLevels],
    );

  test("columns without levels do not count and are marked so, the others stay as they were", () => {
    expect(columnsOf(team)).toEqual([
      ["Naam", false, undefined],
      ["Techniek", true, undefined],
      ["Stamnummer", false, true],
      ["Opmerkingen", false, true],
    ]);
  });

  test("a column that the user chose counts whatever it holds", () => {
    const chosen = [
      { header: "Naam", key: "name" },
      { header: "STAMNUMMER", key: OPEN_COLUMN },
    ];
    expect(columnsOf(team, chosen)).toEqual([
      ["Naam", false, undefined],
      ["Techniek", true, undefined],
      ["Stamnummer", true, undefined],
      ["Opmerkingen", false, true],
    ]);
  });

  test("where the columns hold figures of any kind, all of them count", () => {
    expect(columnsOf(kandidaatwijken)?.map(([, open]) => open)).toEqual([false, true, true, true]);
    const half = (open: object) => ({ ...kandidaatwijken, open: { ...kandidaatwijken.open, ...open } });
    expect([{}, { min: 0 }, { max: 5 }, { min: 0, max: 5 }].map((open) => hasLevels(half(open)))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(hasLevels(criteria)).toBe(false);
  });
});
