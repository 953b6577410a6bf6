/** Whether the first place holds, and what would change it: told of the wijken themselves, whoever is left out. */
import { methodsAgreeing, stabilityOf } from "../../../../core/selection/choice/stability";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { exampleSnapshot, exampleStudy } from "../example-study";

/** Wijken A, B, ... with these figures on criteria that count as much, each on a scale from 0 to 100 unless given. */
function stability(
  rows: CellValue[][],
  { weights = [1, 1], ends = [0, 100] as CellValue[], lower = [] as CellValue[] } = {},
) {
  const names = weights.map((_, i) => `K${i + 1}`);
  const study = exampleStudy(
    exampleSnapshot(
      [
        ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste", "Ondergrens"],
        ...names.map((name, i): CellValue[] => [name, "hoog", weights[i] ?? 1, ...ends, lower[i] ?? ""]),
      ],
      [["Wijk", ...names], ...rows.map((row, i): CellValue[] => ["ABCDE"[i] ?? "", ...row])],
    ),
  );
  return stabilityOf(study);
}

test("a criterion without which another wijk is first is told, with who that is", () => {
  const { changes } = stability([
    [20, 20],
    [90, 30],
    [40, 70],
  ]);
  expect(changes).toEqual([{ criterion: 0, leaders: [2] }]);
});

test("without a criterion two may share the first place", () => {
  const { changes } = stability([
    [90, 50],
    [10, 50],
  ]);
  expect(changes).toEqual([{ criterion: 0, leaders: [0, 1] }]);
});

test("where two share the first place, and a criterion decides between them otherwise, that is told too", () => {
  const { changes } = stability([
    [50, 70],
    [70, 50],
    [10, 10],
  ]);
  expect(changes).toEqual([
    { criterion: 0, leaders: [0] },
    { criterion: 1, leaders: [1] },
  ]);
});

test("of a single criterion nothing can be left out", () => {
  expect(stability([[9], [5]], { weights: [1] }).changes).toEqual([]);
});

test("a wijk without which another one is first is told: the scale runs from the worst to the best of them", () => {
  // With A on the scale B is first (75 against 72,9); without A the scale of K1 begins at 50, and C is (52,9 against 50).
  const { changes } = stability(
    [
      [0, 40],
      [50, 70],
      [60, 60],
      [100, 0],
    ],
    { ends: ["", ""] },
  );
  expect(changes.filter(({ candidate }) => candidate !== undefined)).toEqual([{ candidate: 0, leaders: [2] }]);
});

test("of a wijk that is excluded nothing is told, and the others keep their own names", () => {
  const { bounds, changes } = stability(
    [
      [5, 99],
      [90, 30],
      [40, 70],
    ],
    { lower: [10] },
  );
  expect(bounds).toEqual([
    { candidate: 1, best: 1, worst: 1 },
    { candidate: 2, best: 2, worst: 2 },
  ]);
  expect(changes).toEqual([{ criterion: 0, leaders: [2] }]);
});

test("gaps are told with what each could change, the most telling first", () => {
  const { gaps, bounds, compared } = stability([
    [60, 60],
    [50, "n.b."],
    [10, 10],
    [0, "n.b."],
    [30, 20],
  ]);
  const spread = gaps.map(({ candidate, bestRank, worstRank }) => [candidate, worstRank - bestRank]);
  // D has 0 to 50 points beside 60, 50, 25 and 10; B has 25 to 75 beside 60, 25, 10 and 0.
  expect(spread).toEqual([
    [3, 3],
    [1, 1],
  ]);
  expect(bounds.map(({ candidate }) => candidate)).toEqual([0, 1, 2, 3, 4]);
  expect(compared).toEqual({ wijken: 3, criteria: 2, all: false });
});

test("the gap that leaves the most places open comes first, wherever its wijk stands", () => {
  const { gaps } = stability([
    [60, 60],
    [50, "n.b."],
    [40, "n.b."],
    [10, "n.b."],
    [20, 20],
  ]);
  // B has 25 to 75 beside 60, 40, 20 and 10; C 20 to 70 beside 60, 50, 20 and 10; D 5 to 55 beside 60, 50, 40 and 20.
  expect(gaps.map(({ candidate, bestRank, worstRank }) => [candidate, bestRank, worstRank])).toEqual([
    [3, 2, 5],
    [1, 1, 3],
    [2, 1, 3],
  ]);
});

test("where nothing lacks all wijken and criteria are compared, and methods that agree are counted", () => {
  const all = stability([
    [90, 80],
    [50, 40],
    [10, 20],
  ]);
  expect(all.compared).toEqual({ wijken: 3, criteria: 2, all: true });
  const { agree, of } = methodsAgreeing(all);
  expect(of).toBe(all.methods.filter(({ problem }) => problem === undefined).length);
  expect(agree).toBe(of);
  const methods = all.methods.map((one, i) => (i === 1 ? { ...one, leaders: [2] } : one));
  expect(methodsAgreeing({ ...all, methods })).toEqual({ agree: of - 1, of });
  const none = all.methods.map((one) => ({ ...one, leaders: [] }));
  expect(methodsAgreeing({ ...all, methods: none })).toEqual({ agree: 0, of });
});
