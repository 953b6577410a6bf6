/** A table is read wherever it stands and whatever surrounds it; what cannot be read is told with its cell. */

import fc from "fast-check";
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { stakeholders } from "../../../core/stakeholders/tables/stakeholders";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import type { ColumnSchema, TableSchema } from "../../../core/tables/schema";
import { words as tablesWords } from "../../../core/tables/words";
import { team } from "../../../core/team/tables/team";
import { say } from "../../../core/texts/text";
import { cellAddress } from "../../../core/workbook/address";
import type { Block, CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

function read(rows: CellValue[][], schema: TableSchema = kandidaatwijken, extra: Partial<Block> = {}) {
  const shape = recognise(makeBlock(schema.name, rows, extra), schema);
  if (!shape) throw new Error("no header was recognised");
  return readTable(shape, schema);
}

const told = (reading: ReturnType<typeof read>) =>
  reading.findings.map(
    ({ text, cell }) => `${text.key.replace("tables.", "")} ${cell ? cellAddress(cell.row, cell.column) : ""}`,
  );

describe("where a table stands", () => {
  test("below a merged title and a blank row, to the right of an empty column", () => {
    const reading = read(
      [
        ["", "Overzicht kandidaatwijken 2026", "", ""],
        ["", "", "", ""],
        ["", "Wijk", "Gemeente", "Gas per aansluiting"],
        ["", "Kolderbos", "Genk", 10480],
        ["", "Termien", "Genk", 13319],
      ],
      kandidaatwijken,
      { merged: [{ row: 0, column: 1, rows: 1, columns: 3 }] },
    );
    expect(reading.rows.map(({ values }) => values.name)).toEqual(["Kolderbos", "Termien"]);
    expect(reading.shape.setAside[0]).toEqual({ row: 0, reason: "title", text: "Overzicht kandidaatwijken 2026" });
    expect(reading.findings).toEqual([]);
  });

  test("with a header over two rows, groups above and names below", () => {
    const reading = read(
      [
        ["Wijk", "Energie", "", "Wonen"],
        ["", "Gas", "Elektriciteit", "Vóór 1971"],
        ["Kolderbos", 10480, 3100, 0.6],
      ],
      kandidaatwijken,
      { merged: [{ row: 0, column: 1, rows: 1, columns: 2 }] },
    );
    expect(reading.open.map(({ header }) => header)).toEqual([
      "Energie Gas",
      "Energie Elektriciteit",
      "Wonen Vóór 1971",
    ]);
    expect(reading.rows).toHaveLength(1);
  });

  test("beside another table, with two empty columns between", () => {
    const rows = [
      ["Wijk", "Gas", "", "", "Criterium", "Richting", "Gewicht"],
      ["Kolderbos", 10480, "", "", "Gas", "hoog", 3],
      ["Termien", 13319, "", "", "", "", ""],
    ];
    expect(read(rows).open.map(({ header }) => header)).toEqual(["Gas"]);
    expect(read(rows).rows).toHaveLength(2);
    expect(read(rows, criteria).rows.map(({ values }) => values.name)).toEqual(["Gas"]);
  });

  test("with an empty column inside it", () => {
    expect(
      read([
        ["Wijk", "", "Gas"],
        ["Kolderbos", "", 10480],
      ]).open.map(({ header }) => header),
    ).toEqual(["Gas"]);
  });

  test("is not recognised where nothing looks like its header", () => {
    expect(
      recognise(
        makeBlock("Blad1", [
          ["Boodschappen", "Prijs"],
          ["Melk", 2],
        ]),
        criteria,
      ),
    ).toBeUndefined();
  });
});

describe("headers of somebody's own", () => {
  test.each([
    ["Criteria", "name"],
    ["criterium ", "name"],
    ["Gewicht (%)", "weight"],
    ["Weging", "weight"],
    ["Richtng", "direction"],
    ["Slechtste waarde", "worst"],
  ])("%s means %s", (header, key) => {
    const others = ["Criterium", "Richting", "Gewicht"].filter(
      (_, index) => ["name", "direction", "weight"][index] !== key,
    );
    const shape = recognise(
      makeBlock("x", [
        [header, ...others],
        ["a", "hoog", 1, 1],
      ]),
      criteria,
    );
    expect(shape?.columns.find((column) => column.header === header.trim())?.key).toBe(key);
  });

  test("a slip of the pen is recognised but must be confirmed", () => {
    const shape = recognise(makeBlock("x", [["Criterium", "Richtng", "Gewicht"]]), criteria);
    expect(shape?.columns.map(({ certainty }) => certainty)).toEqual(["sure", "unsure", "sure"]);
  });

  test("a header that comes twice counts once and is told", () => {
    const reading = read(
      [
        ["Criterium", "Richting", "Gewicht", "Gewicht"],
        ["Gas", "hoog", 3, 99],
      ],
      criteria,
    );
    expect(reading.rows[0]?.values.weight).toBe(3);
    expect(told(reading)).toEqual(["doubledHeader D1"]);
  });

  test("a criterion's column that comes twice counts once and is told", () => {
    const reading = read([
      ["Wijk", "Gas", "gas"],
      ["A", 1, 2],
    ]);
    expect(reading.open).toHaveLength(1);
    expect(told(reading)).toEqual(["doubledHeader C1"]);
  });

  test("a required column that lacks is an error", () => {
    const reading = read(
      [
        ["Criterium", "Gewicht"],
        ["Gas", 3],
      ],
      criteria,
    );
    expect(reading.findings[0]).toMatchObject({
      severity: "error",
      text: tablesWords.lackingColumn,
      values: { column: "Richting" },
    });
  });
});

describe("rows that are no wijk", () => {
  test("totals, repeated headers, notes and blank rows are set aside, and told unless blank", () => {
    const reading = read([
      ["Wijk", "Gas", "Woningen"],
      ["Kolderbos", 10480, 265],
      ["", "", ""],
      ["Wijk", "Gas", "Woningen"],
      ["Termien", 13319, 300],
      ["Totaal", 23799, 565],
      ["Gemiddelde", 11900, 283],
      ["Bron: Fluvius 2021", "", ""],
    ]);
    expect(reading.rows.map(({ values }) => values.name)).toEqual(["Kolderbos", "Termien"]);
    expect(told(reading)).toEqual(["repeatedHeader A4", "totalRow A6", "comparisonRow A7", "noteRow A8"]);
  });

  test("a wijk called Totaalwijk or Sommelsdijk is a wijk", () => {
    const reading = read([
      ["Wijk", "Gas"],
      ["Totaalwijk", 1],
      ["Sommelsdijk", 2],
    ]);
    expect(reading.rows).toHaveLength(2);
  });

  test("figures without a name are told, not dropped in silence", () => {
    const reading = read([
      ["Wijk", "Gas"],
      ["", 10480],
    ]);
    expect(told(reading)).toEqual(["namelessRow A2"]);
  });

  test("hidden rows count, and are told", () => {
    const reading = read(
      [
        ["Wijk", "Gas"],
        ["A", 1],
        ["B", 2],
      ],
      kandidaatwijken,
      { hiddenRows: [2] },
    );
    expect(reading.rows).toHaveLength(2);
    expect(told(reading)).toEqual(["hiddenRows A3"]);
  });
});

describe("cells that hold something else", () => {
  test("each has a finding with its cell and none becomes a zero", () => {
    const reading = read([
      ["Wijk", "Gas"],
      ["Text number", "1.234,5"],
      ["Gap", ""],
      ["Unknown", "n.b."],
      ["Suppressed", -99997],
      ["Words", "veel"],
      ["Error", "#DEEL/0!"],
      ["Percentage", "12 %"],
    ]);
    expect(reading.rows.map(({ open }) => open[0])).toEqual([
      { kind: "number", value: 1234.5, fromText: true },
      { kind: "missing", reason: "empty" },
      { kind: "missing", reason: "unknown" },
      { kind: "missing", reason: "suppressed" },
      { kind: "text", value: "veel" },
      { kind: "error", code: "#DEEL/0!" },
      { kind: "number", value: 0.12, fromText: true },
    ]);
    expect(told(reading)).toEqual(["numberAsText B2", "notANumber B6", "errorCell B7", "numberAsText B8"]);
  });

  test("an unknown direction lists the words that may stand there", () => {
    const reading = read(
      [
        ["Criterium", "Richting", "Gewicht"],
        ["Gas", "omhoog", 3],
      ],
      criteria,
    );
    expect(reading.findings[0]?.values).toEqual({ text: "omhoog", allowed: "hoog, laag" });
  });

  test("a direction of - is laag, not missing", () => {
    expect(
      read(
        [
          ["Criterium", "Richting", "Gewicht"],
          ["Gas", "-", 3],
        ],
        criteria,
      ).rows[0]?.values.direction,
    ).toBe("low");
  });

  test("a typed day that is not in the calendar is no date, and never a day of another month", () => {
    const reading = read(
      [
        ["Naam", "Datum"],
        ["een", "31/02/2026"],
        ["twee", "12/13/2026"],
        ["drie", "2026-02-31"],
        ["vier", "28-02-2026"],
        ["vijf", "2026-02-28"],
      ],
      stakeholders,
    );
    expect(reading.rows.map(({ values }) => values.date)).toEqual([undefined, undefined, undefined, 46081, 46081]);
    expect(told(reading).filter((one) => one.startsWith("notADate"))).toEqual([
      "notADate B2",
      "notADate B3",
      "notADate B4",
    ]);
  });

  test("sector codes keep their closing hyphen", () => {
    const reading = read([
      ["Wijk", "Sectorcodes", "Gas"],
      ["A", "71016A00-", 1],
    ]);
    expect(reading.rows[0]?.values.sectors).toBe("71016A00-");
  });
});

test("every row of the block is the header, data, or set aside with a reason", () => {
  const cell = fc.oneof(
    fc.constant(""),
    fc.constant("Totaal"),
    fc.constant("Wijk"),
    fc.constant("Gas"),
    fc.integer(),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const block = makeBlock("x", [...rows.slice(0, 2), ["Wijk", "Gas", "Gemeente"], ...rows]);
      const shape = recognise(block, kandidaatwijken);
      expect(shape).toBeDefined();
      if (!shape) return;
      const accounted = shape.dataRows.length + shape.setAside.length + shape.headerRows;
      expect(accounted).toBe(block.rows);
      expect(new Set([...shape.dataRows, ...shape.setAside.map(({ row }) => row)]).size).toBe(
        accounted - shape.headerRows,
      );
    }),
  );
});

describe("a table further on the sheet", () => {
  /** From cell D11 on. */
  const at = { row: 10, column: 3 };
  const sentences = (reading: ReturnType<typeof read>) =>
    reading.findings.map(({ severity, text, values, cell, table }) => {
      const address = cell ? cellAddress(cell.row, cell.column) : "";
      return `${severity} ${table} ${cell?.sheet} ${address} ${say("nl", text, values)}`;
    });

  test("every row that does not count is told with its own cell and row number, a row without a name as a warning", () => {
    const reading = read(
      [
        ["Overzicht"],
        ["Gemeente", "Wijk", "Gas", "Huur"],
        ["Genk", "Noord", 10, 20],
        ["Genk", "", 11, 21],
        ["", "Oost", "", ""],
        ["Genk", "Zuid", 12, 22],
        ["", "Totaal", 33, 63],
        ["Bron: Fluvius", "", "", ""],
        ["", "", "", "Deel West:"],
        ["Genk", "West", 13, 23],
      ],
      kandidaatwijken,
      { ...at, hiddenRows: [13, 15, 19] },
    );
    expect(sentences(reading)).toEqual([
      "warning Kandidaatwijken Kandidaatwijken E14 Rij 14 heeft geen Wijk en telt niet mee. Vul de naam in.",
      "note Kandidaatwijken Kandidaatwijken E17 Rij 17 (“Totaal”) is een totaal en telt niet mee.",
      "note Kandidaatwijken Kandidaatwijken E18 Rij 18 (“Bron: Fluvius”) is een opmerking en telt niet mee.",
      "note Kandidaatwijken Kandidaatwijken G19 Rij 19 (“Deel West:”) is een tussentitel en telt niet mee.",
      "warning Kandidaatwijken Kandidaatwijken E15 Rij 15 (“Oost”) heeft alleen een naam en telt mee. Is het een tussentitel? Laat de rij dan weg bij het koppelen.",
      "note Kandidaatwijken Kandidaatwijken D16 2 verborgen rijen tellen mee, te beginnen bij D16.",
    ]);
  });

  test("a column without levels is told at its header, one with levels is not", () => {
    const rows = [
      ["Naam", "Techniek", "Stamnummer"],
      ["An", 3, 4012],
    ];
    expect(sentences(read(rows, team, at))).toEqual([
      "note Team Team F11 De kolom “Stamnummer” telt niet mee: er staan geen niveaus in.",
    ]);
  });

  test("a heading with a number in front is told at its name", () => {
    const rows = [
      ["Nr.", "Criterium", "Richting", "Gewicht"],
      ["1", "Energie", "", ""],
      ["1.1", "Gas", "hoog", 3],
      ["2", "Wonen", "", ""],
      ["2.1", "Huur", "laag", 3],
      ["2.2", "Koop", "laag", 3],
    ];
    expect(told(read(rows, criteria, at))).toEqual(["headingRow E12", "headingRow E14"]);
  });

  test("lacking and doubled headers are told at the header", () => {
    const rows = [
      ["Criterium", "Gewicht", "Gewicht"],
      ["Gas", 3, 4],
    ];
    expect(sentences(read(rows, criteria, at)).map((one) => one.split(" ").slice(0, 4).join(" "))).toEqual([
      "error Criteria Criteria D11",
      "warning Criteria Criteria F11",
    ]);
  });

  test("cells that hold their number otherwise are known by their address, those of the user's own columns are not", () => {
    const rows = [
      ["Criterium", "Richting", "Gewicht", "Slechtste waarde", "Beste waarde"],
      ["Gas", "hoog", "40", 0, "1"],
      ["Huur", "laag", 0.6, 0, 1],
      ["Koop", "1", 59.4, "veel", ""],
    ];
    const reading = read(rows, criteria, at);
    expect([...reading.readOtherwise].sort()).toEqual(["E14", "F12", "H12"]);
    expect([
      ...read([
        ["Wijk", "Gas"],
        ["Noord", "5"],
      ]).readOtherwise,
    ]).toEqual([]);
  });

  test("what the column says of a cell takes the place of what the cell says by itself", () => {
    const weights = read(
      [
        ["Criterium", "Richting", "Gewicht"],
        ["Gas", "hoog", 0.4],
        ["Huur", "laag", "60"],
      ],
      criteria,
      at,
    );
    expect(weights.rows.map(({ values }) => values["weight" as never])).toEqual([40, 60]);
    expect([...weights.readOtherwise].sort()).toEqual(["F12", "F13"]);
    expect(sentences(weights)).toEqual([
      "note Criteria Criteria F12 0,4 is gelezen als 40, zoals de andere: samen is dat 100.",
      "note Criteria Criteria F13 “60” staat als tekst in de cel en is gelezen als 60.",
    ]);
    const texts = read(
      [
        ["Wijk", "Inkomen"],
        ["Noord", "21,500"],
        ["Zuid", 21_000],
      ],
      kandidaatwijken,
      at,
    );
    expect(texts.rows.map(({ open }) => open[0])).toEqual([
      { kind: "number", value: 21_500, fromText: true },
      { kind: "number", value: 21_000, fromText: false },
    ]);
    expect(sentences(texts)).toEqual([
      "note Kandidaatwijken Kandidaatwijken E12 “21,500” staat als tekst in de cel en is gelezen als 21.500.",
    ]);
  });

  test("a figure of a criterion that comes to 100 with the others is no share of a whole", () => {
    expect(
      told(
        read([
          ["Wijk", "Huurders"],
          ["Noord", 0.4],
          ["Zuid", 60],
        ]),
      ),
    ).toEqual(["shareAmongNumbers B2"]);
  });
});

describe("what the numbers of a column say of one another", () => {
  const help = { nl: "", en: "" };
  const schema = (rules: Partial<ColumnSchema>): TableSchema => ({
    name: "Kosten",
    purpose: help,
    columns: [
      { key: "what", header: "Wat", kind: "text", required: true, help },
      { key: "amount", header: "Bedrag", kind: "number", help, ...rules },
    ],
  });
  const rows: CellValue[][] = [
    ["Wat", "Bedrag"],
    ["a", 10_480],
    ["b", 13.319],
    ["c", 18_742],
  ];

  test("is told of numbers and amounts, not of shares, nor where each has a size of its own", () => {
    expect(told(read(rows, schema({})))).toEqual(["thousandfold B3"]);
    expect(told(read(rows, schema({ kind: "euro" })))).toEqual(["thousandfold B3"]);
    expect(told(read(rows, schema({ kind: "share" })))).toEqual([]);
    expect(told(read(rows, schema({ unlike: true })))).toEqual([]);
  });

  test("a date among them counts as missing, and is no number that was read otherwise", () => {
    const reading = read(
      [
        ["Wat", "Bedrag"],
        ["a", 3],
        ["b", 46_145],
        ["c", "2"],
      ],
      schema({}),
    );
    expect(reading.rows.map(({ values }) => values["amount" as never])).toEqual([3, undefined, 2]);
    expect([...reading.readOtherwise]).toEqual(["B4"]);
  });
});
