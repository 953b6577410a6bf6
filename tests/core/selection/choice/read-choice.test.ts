/** What was decided of each wijk; more than one choice, or a wijk that nobody knows, is told. */
import { choiceAbout, readChoice } from "../../../../core/selection/choice/read-choice";
import { say } from "../../../../core/texts/text";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { choiceWorkbook } from "./choice-workbook";

const HEADER: CellValue[] = ["Wijk", "Oordeel", "Motivering"];

function read(rows: CellValue[][], others: Record<string, CellValue[][]> = {}) {
  const found = readChoice(choiceWorkbook({ Keuze: [HEADER, ...rows], ...others }));
  const told = found?.findings.map(
    ({ severity, text, values, cell }) => `${severity} ${cell?.row}/${cell?.column} ${say("nl", text, values)}`,
  );
  return { chosen: found?.chosen?.wijk, rows: found?.rows.map(({ wijk, verdict }) => [wijk, verdict]), told };
}

test("one wijk is chosen, the others are kept for later or not yet decided", () => {
  expect(
    read([
      ["Zuid", "reserve", ""],
      ["OOST", "kiezen", "Meer draagvlak"],
      ["Noord", "niet nu", ""],
    ]),
  ).toEqual({
    chosen: "OOST",
    rows: [
      ["Zuid", "reserve"],
      ["OOST", "choose"],
      ["Noord", "notNow"],
    ],
    told: [],
  });
});

test("more than one choice is told at the second, with the names of all", () => {
  const { chosen, told } = read([
    ["Zuid", "kiezen", ""],
    ["Oost", "reserve", ""],
    ["Noord", "kiezen", ""],
    ["West", "kiezen", ""],
  ]);
  expect(chosen).toBe("Zuid");
  expect(told).toHaveLength(1);
  expect(told?.[0]).toMatch(/^warning 3\/1 .*3.*Zuid, Noord, West/);
});

test("a wijk that is not in Kandidaatwijken is told; without that table nothing can be said of it", () => {
  const rows: CellValue[][] = [["Elders", "kiezen", ""]];
  expect(read(rows).told).toEqual([expect.stringMatching(/^warning 1\/0 .*Elders/)]);
  expect(read(rows, { Kandidaatwijken: [] }).told).toEqual([]);
});

test("a decision is found by the name of the wijk, however it is typed", () => {
  const snapshot = choiceWorkbook({ Keuze: [HEADER, ["Oost", "kiezen", "Meer draagvlak"]] });
  expect(choiceAbout(snapshot, " oost ")).toMatchObject({ row: 1, verdict: "choose", reason: "Meer draagvlak" });
  expect(choiceAbout(snapshot, "Noord")).toBeUndefined();
  expect(readChoice(choiceWorkbook())).toBeUndefined();
});
