/** The header of a budget is found wherever it stands, over one row or two. */
import { findHeader, headerText, isFilled } from "../../../../core/budget/reading/find-header";
import { meaningKey } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { type BlockOptions, blockOf } from "../block";

type Rows = readonly (readonly (CellValue | null)[])[];

/** "2+1: Post=description | Bedrag=amount": the row, how many rows, and what the cells say. */
function found(rows: Rows, options: BlockOptions = {}, chosen?: number): string {
  const header = findHeader(blockOf(rows, { row: 3, column: 2, ...options }), chosen);
  if (!header) return "none";
  const cells = header.cells.map(({ text, found: one }) => `${text}=${one ? meaningKey(one.meaning) : ""}`);
  return `${header.row}+${header.rows}: ${cells.join(" | ")}`;
}
/** A group merged over some columns of a row of the block. */
const over = (row: number, column: number, columns: number) => ({ row: row + 3, column: column + 2, rows: 1, columns });

describe("a header of one row", () => {
  test("is the row that tells most, below titles and empty rows", () => {
    expect(
      found([
        ["Begroting 2026", ""],
        ["", ""],
        ["Post", "Bedrag"],
        ["Coach", 100],
      ]),
    ).toBe("2+1: Post=description | Bedrag=amount");
    expect(
      found([
        ["Post", "Bedrag", ""],
        ["Coach", 100, ""],
        ["Post", "Bedrag", "Status"],
        ["Stad", 60, ""],
      ]),
    ).toBe("2+1: Post=description | Bedrag=amount | Status=status");
  });

  test("is the first of two that tell as much", () => {
    expect(
      found([
        ["Post", "Bedrag"],
        ["Coach", 100],
        ["Post", "Bedrag"],
        ["Zaal", 20],
      ]),
    ).toMatch(/^0\+1/);
  });

  test("needs two cells, and more than one that is unsure", () => {
    expect(
      found([
        ["Bedrag", ""],
        ["Coach", 100],
      ]),
    ).toBe("none");
    expect(
      found([
        ["Uitgaven 2026", ""],
        ["Coach", 100],
      ]),
    ).toBe("none");
    expect(
      found([
        ["Bedrag", "Xyz"],
        ["Coach", 100],
      ]),
    ).toBe("none");
    expect(
      found([
        ["Uitgaven 2026", "Xyz"],
        ["Coach", 100],
      ]),
    ).toBe("0+1: Uitgaven 2026=expense 2026 | Xyz=");
  });

  test("tells no more by saying the same twice", () => {
    expect(
      found([
        ["Bedrag", "Bedrag"],
        ["x", 100],
      ]),
    ).toBe("none");
  });

  test("holds years, and no amounts or errors", () => {
    expect(
      found([
        ["Post", 2026, 2027],
        ["Coach", 1, 2],
      ]),
    ).toBe("0+1: Post=description | 2026=amount 2026 | 2027=amount 2027");
    expect(
      found([
        ["Post", "Bedrag", 100],
        ["Coach", 1, 2],
      ]),
    ).toBe("none");
    expect(
      found([
        ["Post", "Bedrag", "#REF!"],
        ["Coach", 1, 2],
      ]),
    ).toBe("none");
  });

  test("is looked for in the first sixty rows", () => {
    const rows = (empty: number): Rows => [
      ...Array.from({ length: empty }, (): CellValue[] => ["", ""]),
      ["Post", "Bedrag"],
      ["Coach", 100],
    ];
    expect(found(rows(59))).toMatch(/^59\+1/);
    expect(found(rows(60))).toBe("none");
  });
});

describe("a header of two rows", () => {
  test("is taken where the second row tells more", () => {
    expect(
      found([
        ["Post", 2026, 2026],
        ["", "Uitgaven", "Inkomsten"],
        ["Coach", 1, 2],
      ]),
    ).toBe("0+2: Post=description | 2026 Uitgaven=expense 2026 | 2026 Inkomsten=income 2026");
    expect(
      found([
        ["Post", "Bedrag"],
        ["Post", "Bedrag"],
        ["Coach", 1],
      ]),
    ).toMatch(/^0\+1/);
  });

  test("says a word once where both rows have it", () => {
    expect(
      found([
        ["Post", 2026, 2027],
        ["Post", "Uitgaven", "Uitgaven"],
        ["Coach", 1, 2],
      ]),
    ).toBe("0+2: Post=description | 2026 Uitgaven=expense 2026 | 2027 Uitgaven=expense 2027");
  });

  test("spreads a group up to the next where no cells are merged, over columns with a name only", () => {
    expect(
      found([
        ["Post", 2026, "", "", 2027, ""],
        ["", "Uitgaven", "Inkomsten", "", "Uitgaven", "Inkomsten"],
        ["Coach", 1, 2, "", 3, 4],
      ]),
    ).toBe(
      "0+2: Post=description | 2026 Uitgaven=expense 2026 | 2026 Inkomsten=income 2026 | = | 2027 Uitgaven=expense 2027 | 2027 Inkomsten=income 2027",
    );
  });

  test("spreads a group over what its merged cell covers and no further", () => {
    const rows: Rows = [
      ["Post", 2026, "", "", ""],
      ["", "Uitgaven", "Inkomsten", "Uitgaven", "Status"],
      ["Coach", 1, 2, "", ""],
    ];
    expect(found(rows, { merged: [over(0, 1, 2)] })).toBe(
      "0+2: Post=description | 2026 Uitgaven=expense 2026 | 2026 Inkomsten=income 2026 | Uitgaven=expense | Status=status",
    );
    expect(found(rows, { merged: [over(0, 1, 2), { row: 9, column: 2, rows: 1, columns: 3 }] })).toMatch(
      /2026 Inkomsten/,
    );
  });

  test("takes no title over its whole width for a group", () => {
    const rows: Rows = [
      ["Uitgaven 2026", "", "", ""],
      ["Post", "Bedrag", "Status", "Financier"],
      ["Coach", 1, "", ""],
    ];
    expect(found(rows, { merged: [over(0, 0, 4)] })).toBe(
      "1+1: Post=description | Bedrag=amount | Status=status | Financier=funder",
    );
    expect(found(rows)).toMatch(/^1\+1/);
  });

  test("has two names or more in its second row, and no amounts", () => {
    expect(
      found([
        ["Post", "Bedrag"],
        ["", "in euro"],
        ["Coach", 1],
      ]),
    ).toBe("0+1: Post=description | Bedrag=amount");
    expect(
      found([
        ["Post", "Bedrag"],
        ["Coach", 100],
      ]),
    ).toMatch(/^0\+1/);
  });

  test("may have one group alone, of categories beside what they are for", () => {
    const rows = (group: number): Rows => [
      [0, 1, 2].map((at) => (at === group ? "Kosten" : "")),
      ["Taak", "Personeel", "Werken"],
      ["Plan", 100, 5],
      ["Straat", 10, 50],
    ];
    expect(found(rows(1))).toBe(
      "0+2: Taak=description | Kosten Personeel=expense category | Kosten Werken=expense category",
    );
    expect(found(rows(0))).not.toMatch(/^0\+2/);
  });
});

describe("the header that the user chose", () => {
  const rows: Rows = [
    ["Omschrijving", "Uitgaven", "Status"],
    ["Oud", 900, ""],
    ["Wat", "Geeft", ""],
    ["Coach", 100, ""],
  ];

  test("is taken whatever it holds", () => {
    expect(found(rows, {}, 2)).toBe("2+1: Wat=description | Geeft= | =");
    expect(found(rows, {}, 1)).toBe("1+1: Oud= | 900= | =");
    expect(found(rows)).toMatch(/^0\+1/);
  });

  test("has two rows where these tell more", () => {
    const two: Rows = [
      ["Post", 2026, 2026],
      ["", "Uitgaven", "Inkomsten"],
      ["Coach", 1, 2],
    ];
    expect(found(two, {}, 0)).toMatch(/^0\+2/);
    expect(found(two, {}, 1)).toMatch(/^1\+1/);
    expect(
      found(
        [
          ["Post", "Bedrag"],
          ["Wie", "Wat"],
          ["Coach", 1],
        ],
        {},
        0,
      ),
    ).toMatch(/^0\+1/);
  });
});

describe("where the table begins", () => {
  const top = (rows: Rows, chosen?: number) => findHeader(blockOf(rows), chosen)?.top;
  const rows: Rows = [
    ["Begroting", "", ""],
    ["Post", "Bedrag", ""],
    ["Coach", 100, ""],
    ["Post", "Bedrag", "Status"],
    ["Stad", 60, "zeker"],
  ];

  test("is its header, or a lesser one over the same amounts further up", () => {
    expect(top(rows)).toBe(1);
    expect(top(rows.slice(2))).toBe(1);
    expect(top(rows, 3)).toBe(3);
    expect(
      top([
        ["Begroting", ""],
        ["Post", "Bedrag"],
        ["Coach", 1],
      ]),
    ).toBe(1);
  });

  test("is not a row with the words of another column, or with an amount", () => {
    expect(top([["Bedrag", "Post", ""], ["Coach", 100, ""], ...rows.slice(3)])).toBe(2);
    expect(top([["Post", 5, ""], ...rows.slice(3)])).toBe(1);
  });
});

test("a header is shown as it stands, and a cell holds something when it is not blank or a dash", () => {
  expect([" Post ", 2026, true].map(headerText)).toEqual(["Post", "2026", "true"]);
  expect(["x", 0, false, "n.b.", " ", "-", "", undefined].map(isFilled)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
