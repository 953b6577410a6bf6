/** The sheet Kaart: a municipality's own borders, written and read back. */
import type { Shape } from "../../../../core/map/outlines";
import { planOwnMap, readOwnMap } from "../../../../core/selection/candidates/own-map";
import { afterPlan } from "../../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";

const square = (x: number) => [[x, 0, x + 1000, 0, x + 1000, 1000, x, 1000]];
const noord = { name: "Noord", shape: square(0) };
const zuid = { name: "Zuid", shape: square(2000) };
const empty = makeSnapshot([]);

function written(snapshot = empty, outlines = [noord, zuid]) {
  const plan = planOwnMap(snapshot, outlines);
  if (!plan) throw new Error("no plan");
  return afterPlan(snapshot, plan);
}

const areaOf = (shape: Shape = []) => {
  const ring = Array.from(shape[0] ?? []);
  const xs = ring.filter((_, i) => i % 2 === 0);
  const ys = ring.filter((_, i) => i % 2 === 1);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

test("what is written is what is read: a wijk a row, with its outline", () => {
  const outlines = readOwnMap(written())?.outlines;
  expect(outlines?.map(({ name }) => name)).toEqual(["Noord", "Zuid"]);
  expect(outlines?.map(({ shape }) => areaOf(shape))).toEqual([1_000_000, 1_000_000]);
});

test("another file takes the place of the first, also when it has fewer wijken", () => {
  const outlines = readOwnMap(written(written(), [zuid]))?.outlines;
  expect(outlines?.map(({ name }) => name)).toEqual(["Zuid"]);
});

test("a cell that somebody damaged is told, and the other wijken stay", () => {
  const rows = written().blocks[0]?.values ?? [];
  const reading = readOwnMap(makeSnapshot([makeBlock("Kaart", [...rows, ["Oost", "x1"]])]));
  expect(reading?.outlines).toHaveLength(2);
  expect(reading?.findings).toMatchObject([
    { text: { key: "selection.noOutline" }, values: { wijk: "Oost" }, cell: { sheet: "Kaart", row: 3, column: 1 } },
  ]);
});

test("a wijk without an outline yet is no mistake", () => {
  const rows = written().blocks[0]?.values ?? [];
  const reading = readOwnMap(makeSnapshot([makeBlock("Kaart", [...rows, ["Oost", ""]])]));
  expect(reading?.outlines).toHaveLength(2);
  expect(reading?.findings.filter(({ text }) => text.key === "selection.noOutline")).toEqual([]);
});

test("without the sheet there is no own division", () => {
  expect(readOwnMap(empty)).toBeUndefined();
});
