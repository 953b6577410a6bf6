/** The same money in several columns counts once: the year and not its parts, the latest version and not the older ones. */
import type { LayoutChoices } from "../../../../core/budget/reading/layout";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { meaningsOf, readRows } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** What the columns behind "Post" and "Soort" mean. Away from the first cell of the sheet. */
function meanings(headers: CellValue[], lines: Rows, columns: LayoutChoices["columns"] = []): string[] {
  const rows: Rows = [
    ["Post", "Soort", ...headers],
    ...lines.map((line, at) => [`Post ${"abc"[at]}`, "kost", ...line]),
  ];
  return meaningsOf(readRows(rows, { row: 3, column: 2, choices: { columns } })).slice(2);
}

describe("parts of a year", () => {
  test("beside their year do not count", () => {
    expect(meanings(["2026", "Q1 2026", "Q2 2026"], [[10, 4, 6]])).toEqual(["amount 2026", "repeated", "repeated"]);
    expect(meanings(["Q1 2026", "Q2 2026", "2026"], [[4, 6, 10]])).toEqual(["repeated", "repeated", "amount 2026"]);
  });

  test("without their year add up", () => {
    expect(meanings(["Q1 2026", "Q2 2026"], [[4, 6]])).toEqual(["amount 2026 q1", "amount 2026 q2"]);
    expect(meanings(["2027", "Q1 2026", "Q2 2026"], [[10, 4, 6]])).toEqual([
      "amount 2027",
      "amount 2026 q1",
      "amount 2026 q2",
    ]);
  });

  test("one part alone beside a year is a column of its own", () => {
    expect(meanings(["2026", "Q1 2026"], [[10, 4]])).toEqual(["amount 2026", "amount 2026 q1"]);
  });

  test("beside a total: that is their year where they are all of one", () => {
    expect(meanings(["Q1 2026", "Q2 2026", "Totaal"], [[4, 6, 10]])).toEqual(["repeated", "repeated", "amount 2026"]);
    expect(meanings(["Q1", "Q2", "Totaal"], [[4, 6, 10]])).toEqual(["repeated", "repeated", "amount"]);
    expect(meanings(["Q1 2026", "Q2 2026", "Q1 2027", "Q2 2027", "Totaal"], [[4, 6, 1, 2, 13]])).toEqual([
      "amount 2026 q1",
      "amount 2026 q2",
      "amount 2027 q1",
      "amount 2027 q2",
      "rowTotal",
    ]);
    expect(meanings(["Q1 2026", "Q2 2026", "Totaal 2026", "Q1 2027", "Q2 2027"], [[4, 6, 10, 1, 2]])).toEqual([
      "repeated",
      "repeated",
      "amount 2026",
      "amount 2027 q1",
      "amount 2027 q2",
    ]);
  });

  test("of one side do not repeat the year of the other", () => {
    expect(meanings(["Uitgaven 2026", "Inkomsten Q1 2026", "Inkomsten Q2 2026"], [[10, 4, 6]])).toEqual([
      "expense 2026",
      "income 2026 q1",
      "income 2026 q2",
    ]);
    expect(meanings(["Uitgaven 2026", "Uitgaven Q1 2026", "Uitgaven Q2 2026"], [[10, 4, 6]])).toEqual([
      "expense 2026",
      "repeated",
      "repeated",
    ]);
  });

  test("that the user chose stay", () => {
    expect(
      meanings(["2026", "Q1 2026", "Q2 2026"], [[10, 4, 6]], [{ header: "Q1 2026", key: "amount 2026 q1" }]),
    ).toEqual(["amount 2026", "amount 2026 q1", "repeated"]);
  });
});

describe("versions of one plan", () => {
  test("the latest counts and is to be looked at, wherever it stands", () => {
    expect(meanings(["Initieel budget", "Huidig budget"], [[100, 120]])).toEqual(["repeated", "amount v99?"]);
    expect(meanings(["Huidig budget", "Initieel budget"], [[100, 120]])).toEqual(["amount v99?", "repeated"]);
    expect(meanings(["Ontwerp budget", "Initieel budget", "Goedgekeurd budget"], [[1, 2, 3]])).toEqual([
      "repeated",
      "repeated",
      "amount v3?",
    ]);
  });

  test("a plain amount is the plan as it was decided", () => {
    expect(meanings(["Ontwerp budget", "Bedrag"], [[100, 120]])).toEqual(["repeated", "amount?"]);
    expect(meanings(["Bedrag", "Initieel budget"], [[100, 120]])).toEqual(["amount?", "repeated"]);
    expect(meanings(["Bedrag", "Huidig budget"], [[100, 120]])).toEqual(["repeated", "amount v99?"]);
    expect(meanings(["Bedrag", "Goedgekeurd budget"], [[100, 120]])).toEqual(["repeated", "amount v3?"]);
  });

  test("a change that is small holds the difference, so both count", () => {
    expect(
      meanings(
        ["Initieel budget", "BW 1"],
        [
          [100, 20],
          [50, -10],
        ],
      ),
    ).toEqual(["amount v2?", "amount v11?"]);
    expect(
      meanings(
        ["Initieel budget", "BW 1"],
        [
          [100, 75],
          [50, 0],
        ],
      ),
    ).toEqual(["amount v2?", "amount v11?"]);
    expect(meanings(["Initieel budget", "BW 1", "BW 2"], [[100, 20, 5]])).toEqual([
      "amount v2?",
      "amount v11?",
      "amount v12?",
    ]);
  });

  test("a change as large as the version before it holds the new amount", () => {
    expect(
      meanings(
        ["Initieel budget", "BW 1"],
        [
          [100, 76],
          [50, 0],
        ],
      ),
    ).toEqual(["repeated", "amount v11?"]);
    expect(
      meanings(
        ["Initieel budget", "BW 1"],
        [
          [100, -80],
          [50, 20],
        ],
      ),
    ).toEqual(["repeated", "amount v11?"]);
    expect(meanings(["Initieel budget", "BW 1", "BW 2"], [[100, 90, 5]])).toEqual([
      "repeated",
      "amount v11?",
      "amount v12?",
    ]);
  });

  test("the latest is never a difference, however small", () => {
    expect(meanings(["Initieel budget", "Huidig budget"], [[100, 2]])).toEqual(["repeated", "amount v99?"]);
    expect(meanings(["Initieel budget", "Goedgekeurd budget"], [[100, 2]])).toEqual(["repeated", "amount v3?"]);
  });

  test("each year has its own versions, and one version alone is as sure as any column", () => {
    expect(meanings(["Initieel 2026", "Huidig budget 2026", "Budget 2027"], [[1, 2, 3]])).toEqual([
      "repeated",
      "amount 2026 v99?",
      "amount 2027",
    ]);
    expect(meanings(["Huidig budget"], [[1]])).toEqual(["amount v99"]);
    expect(meanings(["2026", "2027"], [[1, 2]])).toEqual(["amount 2026", "amount 2027"]);
  });

  test("that the user chose stay", () => {
    expect(
      meanings(["Initieel budget", "Huidig budget"], [[100, 120]], [{ header: "Initieel budget", key: "amount v2" }]),
    ).toEqual(["amount v2", "amount v99"]);
  });
});
