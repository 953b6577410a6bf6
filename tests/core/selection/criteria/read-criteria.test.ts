/** A criterion needs a weight and a direction; where the sheet does not say them, that is told at the very cell. */
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { exampleSnapshot } from "../example-study";

const HEADER: CellValue[] = [
  "Criterium",
  "Richting",
  "Gewicht",
  "Slechtste",
  "Beste",
  "Ondergrens",
  "Bovengrens",
  "Jaar",
];

function read(...rows: CellValue[][]) {
  const names = rows.map(([name = ""]) => name);
  const { study, criteriaRows, findings } = readStudy(
    exampleSnapshot(
      [HEADER, ...rows],
      [
        ["Wijk", ...names],
        ["Noord", ...names.map(() => 1)],
        ["Zuid", ...names.map(() => 2)],
      ],
    ),
  );
  const told = findings
    .filter(({ table, severity }) => table === "Criteria" && severity !== "note")
    .map(({ severity, text, values, cell }) => `${severity} ${cell?.row}/${cell?.column} ${say("nl", text, values)}`);
  return { study, criteriaRows, told };
}

test("without a weight a criterion does not count, and stays among the rows of the table", () => {
  const { study, criteriaRows, told } = read(["Gas", "hoog", 3], ["Huur", "laag", ""]);
  expect(study?.criteria.map(({ name }) => name)).toEqual(["Gas"]);
  expect(criteriaRows.map(({ name }) => name)).toEqual(["Gas", "Huur"]);
  expect(told).toEqual(["error 2/2 “Huur” heeft nog geen gewicht en telt niet mee. Vul een getal in, of 0."]);
});

test("without a direction the scale tells which end is better, and else higher is; either is told", () => {
  const { study, told } = read(
    ["A", "", 1, 9, 1],
    ["B", "", 1, 1, 9],
    ["C", "", 1],
    ["D", "", 1, 0, ""],
    ["E", "", 1, 5, 5],
    ["F", "laag", 1],
  );
  expect(study?.criteria.map(({ direction }) => direction)).toEqual([-1, 1, 1, 1, 1, -1]);
  const about = told.filter((one) => /^warning \d\/1 /.test(one));
  expect(about.map((one) => one.slice(8, 11))).toEqual(["1/1", "2/1", "3/1", "4/1", "5/1"]);
  expect(about[0]).toContain("laag");
  expect(about[1]).toContain("hoog");
});

test("only what is filled in is known, and only a cell that holds its number by itself is referred to", () => {
  const { criteriaRows } = read(["Gas", "hoog", 3, "0", 9, "", 8, 2021]);
  const [gas] = criteriaRows;
  expect(gas).toMatchObject({ weight: 3, worst: 0, best: 9, upper: 8, year: 2021 });
  expect(gas && "lower" in gas).toBe(false);
  const cell = (column: number) => ({ sheet: "Criteria", row: 1, column });
  expect(gas?.numberCells).toEqual({ weight: cell(2), best: cell(4), upper: cell(6) });
});

test("a table that begins further down and to the right is referred to where it stands", () => {
  const block = makeBlock("Criteria", [HEADER, ["Gas", "hoog", 3, "0", 9]], { row: 4, column: 2 });
  const [gas] = readStudy(makeSnapshot([block])).criteriaRows;
  const cell = (column: number) => ({ sheet: "Criteria", row: 5, column });
  expect(gas?.numberCells).toEqual({ weight: cell(4), best: cell(6) });
});
