/** A table is recognised by its header wherever that stands, whatever surrounds it, and as the user chose. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { stakeholders } from "../../../core/stakeholders/tables/stakeholders";
import { OPEN_COLUMN } from "../../../core/tables/links";
import { type ChosenColumn, recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import type { Block, CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

/** From cell C6 on. */
const TOP = 5;
const LEFT = 2;

interface Options {
  schema?: TableSchema;
  chosen?: ChosenColumn[];
  merged?: Block["merged"];
}

function shapeOf(rows: CellValue[][], { schema = kandidaatwijken, chosen, merged = [] }: Options = {}) {
  return recognise(makeBlock("Blad1", rows, { row: TOP, column: LEFT, merged }), schema, chosen);
}
/** Header and meaning of each column: its key, "open" for one of the user's own, "-" for one that is not used. */
function columnsOf(rows: CellValue[][], options?: Options): string[] {
  const shape = shapeOf(rows, options);
  return (shape?.columns ?? []).map(
    ({ column, header, key, open, certainty }) =>
      `${column} ${header}: ${key ?? (open ? "open" : "-")}${certainty === "unsure" ? "?" : ""}`,
  );
}
/** A cell of the header that is merged over columns, counted from the first one of the table. */
const merge = (row: number, column: number, columns: number) => [
  { row: TOP + row, column: LEFT + column, rows: 1, columns },
];

describe("the header", () => {
  /** Between two rows that may be the header, so that they are not the two rows of one. */
  const FIGURES: CellValue[] = ["", 1, 2];

  test("is the row that fits best, and of two that fit as well the first", () => {
    const rows = [
      ["Wijk", "over", "zicht"],
      FIGURES,
      ["Wijk", "Gemeente", "Sectorcodes"],
      FIGURES,
      ["Wijk", "Gemeente", "Sectorcodes"],
      ["Noord", "Genk", ""],
    ];
    expect(shapeOf(rows)).toMatchObject({ headerRow: TOP + 2, headerRows: 1, dataRows: [TOP + 5] });
  });

  test("has a column that the table cannot do without, and more than one text", () => {
    expect(
      shapeOf([
        ["Gemeente", "Sectorcodes", "Gas"],
        ["Genk", "", 5],
      ]),
    ).toBeUndefined();
    expect(
      shapeOf([
        ["Wijk", "", ""],
        ["Noord", 5, 6],
      ]),
    ).toBeUndefined();
    expect(
      shapeOf([
        ["Wijk", "Gas"],
        ["Noord", 5],
      ])?.headerRow,
    ).toBe(TOP);
  });

  test("counts a required column double: of three that fit, two required ones win from three others", () => {
    const rows = [["Wat telt", "Thema", "Eenheid", "iets"], FIGURES, ["Criterium", "Richting", "Gewicht", "iets"]];
    expect(shapeOf(rows, { schema: criteria })?.headerRow).toBe(TOP + 2);
  });

  test("counts a header that is written right for more than one with a slip of the pen", () => {
    const rows = [["Criteriun", "Richtng", "Gewich"], FIGURES, ["Criterium", "Richting", "iets"]];
    expect(shapeOf(rows, { schema: criteria })?.headerRow).toBe(TOP + 2);
  });

  test("counts a meaning once, however often its words come back", () => {
    const rows = [
      ["Wijk", "Buurt", "Kern", "Naam"],
      FIGURES,
      ["Wijk", "Gemeente", "Gas", "Huur"],
      ["Noord", "Genk", 5, 6],
    ];
    expect(shapeOf(rows)?.headerRow).toBe(TOP + 2);
  });

  test("stands in one of the first forty rows", () => {
    const titles = (count: number): CellValue[][] => Array.from({ length: count }, () => ["Titel"]);
    expect(shapeOf([...titles(39), ["Wijk", "Gas"], ["Noord", 5]])?.headerRow).toBe(TOP + 39);
    expect(shapeOf([...titles(40), ["Wijk", "Gas"], ["Noord", 5]])).toBeUndefined();
  });

  test("of lists side by side is that of the list that fits best, of equals the left one", () => {
    const rows = [
      ["Wijk", "Gas", "", "", "Wijk", "Gemeente", "", "", "Wijk", "Sectorcodes"],
      ["Noord", 5, "", "", "Zuid", "Genk", "", "", "Oost", ""],
    ];
    expect(columnsOf(rows)).toEqual([`${LEFT + 4} Wijk: name`, `${LEFT + 5} Gemeente: municipality`]);
  });
});

describe("a header over two rows", () => {
  const HEADER: CellValue[][] = [
    ["Wijk", "Energie", "", "Wonen"],
    ["", "Gas", "Stroom", "Huur"],
  ];
  const DATA: CellValue[] = ["Noord", 5, 6, 7];

  test("gives each column its group and its name, a merged group over its columns alone", () => {
    const options = { merged: merge(0, 1, 2) };
    const rows = [...HEADER, DATA];
    expect(shapeOf(rows, options)).toMatchObject({ headerRow: TOP, headerRows: 2, dataRows: [TOP + 2] });
    expect(shapeOf(rows, options)?.columns.map(({ header, group }) => [header, group])).toEqual([
      ["Wijk", undefined],
      ["Energie Gas", "Energie"],
      ["Energie Stroom", "Energie"],
      ["Wonen Huur", "Wonen"],
    ]);
    // Not merged: what stands below nothing has its own name alone.
    expect(shapeOf(rows)?.columns.map(({ header, group }) => [header, group])).toEqual([
      ["Wijk", undefined],
      ["Energie Gas", "Energie"],
      ["Stroom", undefined],
      ["Wonen Huur", "Wonen"],
    ]);
  });

  test("a merged cell elsewhere, of one column, or beyond the table changes nothing", () => {
    const plain = columnsOf([...HEADER, DATA]);
    for (const merged of [
      merge(1, 1, 2),
      merge(2, 0, 3),
      merge(0, 1, 1),
      [{ row: 0, column: LEFT + 1, rows: 1, columns: 2 }],
    ]) {
      expect(columnsOf([...HEADER, DATA], { merged })).toEqual(plain);
    }
    const beyond = [...HEADER.map((line) => line.slice(0, 4)), DATA];
    expect(columnsOf(beyond, { merged: merge(0, 3, 4) })).toEqual(plain);
  });

  test("keeps a name that the table knows as it stands, also below a group", () => {
    const rows: CellValue[][] = [
      ["Wijk", "Ligging", "", "Cijfers", ""],
      ["", "Gemeente", "Sectorcodes", "2023", 2024],
      ["Noord", "Genk", "", 5, 6],
    ];
    const options = { merged: [...merge(0, 1, 2), ...merge(0, 3, 2)] };
    expect(shapeOf(rows, options)?.columns.map(({ header, key, group }) => [header, key, group])).toEqual([
      ["Wijk", "name", undefined],
      ["Gemeente", "municipality", undefined],
      ["Sectorcodes", "sectors", undefined],
      ["Cijfers 2023", undefined, "Cijfers"],
      ["Cijfers 2024", undefined, "Cijfers"],
    ]);
  });

  test.each<[string, CellValue[]]>([
    ["a version", ["Wijkgegevens Genk", "versie van mei", ""]],
    ["a day", ["Wijkgegevens Genk", "", "12/05/2026"]],
    ["a day as a date", ["Wijkgegevens Genk", 46_154, ""]],
    ["who made it", ["Wijken", "Opgemaakt door dienst wonen", "stand op 1 mei"]],
  ])("is none where a title has %s beside it", (_, title) => {
    const shape = shapeOf([title, ["Wijk", "Gas", "Huur"], ["Noord", 5, 6]]);
    expect(shape).toMatchObject({ headerRow: TOP + 1, headerRows: 1 });
    expect(shape?.columns.map(({ header }) => header)).toEqual(["Wijk", "Gas", "Huur"]);
  });

  test("is none where the row below holds figures, or where a single title stands above", () => {
    expect(
      shapeOf([
        ["Wijk", "Gas"],
        ["Noord", 5],
      ])?.headerRows,
    ).toBe(1);
    expect(
      shapeOf([
        ["Wijk", "Gas"],
        ["Noord", "n.b."],
        ["Zuid", 5],
      ])?.headerRows,
    ).toBe(1);
    expect(
      shapeOf([
        ["Overzicht", "", ""],
        ["Wijk", "Gas", "Huur"],
        ["Noord", 5, 6],
      ]),
    ).toMatchObject({
      headerRow: TOP + 1,
      headerRows: 1,
    });
  });
});

describe("what a column means", () => {
  test("each meaning goes to the column that fits it best, of equals to the first", () => {
    expect(
      columnsOf([
        ["Buurt", "Wijk", "Gas"],
        ["N", "Noord", 5],
      ]),
    ).toEqual([`${LEFT + 1} Wijk: name`, `${LEFT + 2} Gas: open`]);
    expect(
      columnsOf([
        ["Buurt", "Kern", "Gas"],
        ["N", "Noord", 5],
      ]),
    ).toEqual([`${LEFT} Buurt: name`, `${LEFT + 2} Gas: open`]);
    expect(
      columnsOf([
        ["Wijk", "Gemeentte", "Gas"],
        ["Noord", "Genk", 5],
      ])[1],
    ).toBe(`${LEFT + 1} Gemeentte: municipality?`);
  });

  test("a second column for a meaning, or a second one by the same name, is set apart", () => {
    const shape = shapeOf([
      ["Wijk", "Buurt", "Gas", "gas", ""],
      ["Noord", "N", 5, 6, 7],
    ]);
    expect(shape?.columns.map(({ header }) => header)).toEqual(["Wijk", "Gas"]);
    expect(shape?.doubled).toEqual([
      { column: LEFT + 1, header: "Buurt", open: false, certainty: "sure" },
      { column: LEFT + 3, header: "gas", open: false, certainty: "sure" },
    ]);
  });

  test("in a table without columns of the user's own the others are not used", () => {
    const shape = shapeOf(
      [
        ["Criterium", "Iets", "Gewicht"],
        ["Gas", 5, 6],
      ],
      { schema: criteria },
    );
    expect(shape?.columns.map(({ header, key, open }) => [header, key, open])).toEqual([
      ["Criterium", "name", false],
      ["Iets", undefined, false],
      ["Gewicht", "weight", false],
    ]);
    expect(shape?.lacking).toEqual(["direction"]);
  });

  test("a column for yes or no that holds figures means something else, to be confirmed, where nothing else does", () => {
    const rows = (header: string, ...cells: CellValue[]) => [["Naam", header], ...cells.map((cell) => ["An", cell])];
    const yesNo = stakeholders.columns.find((column) => "elseMeans" in column)?.header ?? "";
    const meaning = (...cells: CellValue[]) =>
      columnsOf(rows(yesNo, ...cells), { schema: stakeholders })[1]?.split(": ")[1];
    const own = stakeholders.columns.find(({ header }) => header === yesNo)?.key;
    expect(meaning("ja", "nee", "")).toBe(own);
    expect(meaning("", "")).toBe(own);
    expect(meaning("ja", "groot")).toBe("influence?");
    expect(meaning(4, 5)).toBe("influence?");
    const both = [
      ["Naam", yesNo, "Invloed"],
      ["An", "groot", 3],
    ];
    expect(columnsOf(both, { schema: stakeholders }).map((one) => one.split(": ")[1])).toEqual([
      "name",
      own,
      "influence",
    ]);
  });
});

describe("as the user chose", () => {
  test("a choice goes before what the header says; what was left out is not used", () => {
    const rows = [
      ["Wijk", "Omschrijving", "Gas", "Gemeente"],
      ["1", "Noord", 5, "Genk"],
    ];
    const chosen = [
      { header: "omschrijving", key: "name" },
      { header: "Gas", key: null },
    ];
    const shape = shapeOf(rows, { chosen });
    expect(shape?.columns.map(({ header, key, open }) => [header, key, open])).toEqual([
      ["Omschrijving", "name", false],
      ["Gas", undefined, false],
      ["Gemeente", "municipality", false],
    ]);
    expect(shape?.doubled.map(({ header }) => header)).toEqual(["Wijk"]);
  });

  test("the row with the chosen headers is the header, also without any that the table knows", () => {
    const rows = [
      ["Wijk", "Gemeente", "van"],
      ["Plek", "kWh", "Huur"],
      ["Omschrijving", "kWh gas", "Rommel"],
      ["Noord", 5, "x"],
    ];
    const chosen = [
      { header: "Omschrijving", key: "name" },
      { header: "kWh gas", key: OPEN_COLUMN },
      { header: "Rommel", key: null },
    ];
    expect(shapeOf(rows, { chosen })?.headerRow).toBe(TOP + 2);
    expect(columnsOf(rows, { chosen })).toEqual([
      `${LEFT} Omschrijving: name`,
      `${LEFT + 1} kWh gas: open`,
      `${LEFT + 2} Rommel: -`,
    ]);
  });

  test("columns far apart are one table, and no column is told by what stands in it", () => {
    const rows = [
      ["Wie", "", "", "Ligging", "", "", "Gas"],
      ["Noord", "", "", "71016A00-", "", "", 5],
      ["Zuid", "", "", "71016A01-", "", "", 6],
    ];
    const chosen = [
      { header: "Wie", key: "name" },
      { header: "Gas", key: OPEN_COLUMN },
    ];
    expect(columnsOf(rows, { chosen })).toEqual([
      `${LEFT} Wie: name`,
      `${LEFT + 3} Ligging: open`,
      `${LEFT + 6} Gas: open`,
    ]);
  });

  test("a column for yes or no stays one, whatever it holds", () => {
    const header = stakeholders.columns.find((column) => "elseMeans" in column)?.header ?? "";
    const chosen = [{ header: "Naam", key: "name" }];
    const columns = columnsOf(
      [
        ["Naam", header],
        ["An", 4],
      ],
      { schema: stakeholders, chosen },
    );
    expect(columns[1]).not.toContain("influence");
  });
});
