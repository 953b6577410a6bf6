/** A plan knows what stands in every cell that it writes, and makes no sheet over one that is there. */
import type { Change } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const size = { sheet: "Blad", row: 0, column: 0, rows: 2, columns: 2 };
const snapshot = makeSnapshot(
  [
    makeBlock(
      "Blad",
      [
        ["a", 0],
        ["", false],
      ],
      { formulas: { "1,0": "=B1" } },
    ),
    makeBlock("Ander", [["x"]]),
  ],
  { tables: [{ name: "Tabel", ...size }], names: [{ name: "Naam", ...size }] },
);
const start = () => buildPlan(snapshot, words.undo);

test("every filled cell that is written is listed with what it holds, once; empty ones and those left alone are not", () => {
  const plan = start();
  plan.write("Blad", 0, 0, [
    [null, 1, 2],
    [3, 4, 5],
  ]);
  plan.write("Blad", 0, 1, [[9]]);
  plan.write("Ander", 0, 0, [["y"]]);
  expect(plan.build().overwrites).toEqual([
    { sheet: "Blad", row: 0, column: 1, before: 0, formula: "" },
    { sheet: "Blad", row: 1, column: 0, before: "", formula: "=B1" },
    { sheet: "Blad", row: 1, column: 1, before: false, formula: "" },
    { sheet: "Ander", row: 0, column: 0, before: "x" },
  ]);
});

test("writing nothing is no change", () => {
  const plan = start();
  plan.write("Blad", 0, 0, []);
  plan.write("Blad", 0, 0, [[]]);
  expect(plan.build().changes).toEqual([]);
});

test("a sheet gets a name that no other has, in any capitals, also not one of the same plan", () => {
  const plan = start();
  const names = ["blad", "Blad", "Nieuw", "NIEUW"].map((name) => plan.createSheet(name));
  expect(names).toEqual(["blad (2)", "Blad (3)", "Nieuw", "NIEUW (2)"]);
  plan.write("Nieuw", 0, 0, [[1]]);
  const { createsSheets, overwrites } = plan.build();
  expect(createsSheets).toEqual(names);
  expect(overwrites).toEqual([]);
});

test("where a table or a name stood is noted, for putting it back; of one that is not there nothing is", () => {
  const larger = { ...size, rows: 9 };
  const changes: Change[] = [
    { kind: "removeName", name: "NAAM" },
    { kind: "resizeTable", name: "tabel", ...larger },
    { kind: "name", name: "naam", ...larger },
    { kind: "name", name: "Tabel", ...larger },
    { kind: "createTable", name: "Tabel", ...larger, sheet: "Elders" },
  ];
  const plan = start();
  for (const change of changes) plan.add(change);
  const built = plan.build().changes.filter(({ kind }) => kind !== "write");
  expect(built).toEqual([
    { kind: "removeName", name: "NAAM", before: size },
    { kind: "resizeTable", name: "tabel", ...larger, before: size },
    { kind: "name", name: "naam", ...larger, before: size },
    { kind: "name", name: "Tabel", ...larger },
    { kind: "createTable", name: "Tabel", ...larger, sheet: "Elders" },
  ]);
});

test("a plan says what it does, with what fills its sentence", () => {
  expect(start().build().title).toEqual({ text: words.undo });
  expect(buildPlan(snapshot, words.lookAt, { count: 2 }).build().title).toEqual({
    text: words.lookAt,
    values: { count: 2 },
  });
});
