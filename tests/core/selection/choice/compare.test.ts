/** Two wijken side by side: figures and points of both, what decides most first, what cannot be compared last. */
import { compareCandidates } from "../../../../core/selection/choice/compare";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { exampleStudy } from "../example-study";

test("each criterion with the figures and points of both, and by how much the first leads", () => {
  const ranking = rankStudy(exampleStudy());
  const pointsOf = (candidate: number, criterion: number) => ranking.points.data[candidate * 3 + criterion] ?? 0;
  const found = compareCandidates(ranking, 3, 0);
  expect(found.map(({ criterion, values, points }) => [criterion, values, points])).toEqual(
    [
      [2, [20, 265]],
      [0, [19_000, 10_480]],
      [1, [22_000, 24_432]],
    ].map(([criterion, values]) => [criterion, values, [3, 0].map((one) => pointsOf(one, criterion as number))]),
  );
  for (const { lead, points } of found) expect(lead).toBe(points[0] - points[1]);
  expect(found.map(({ lead }) => Math.sign(lead))).toEqual([-1, 1, 1]);
});

test("criteria on which two wijken are as good keep the order of the table", () => {
  const ranking = rankStudy(exampleStudy());
  expect(compareCandidates(ranking, 1, 1).map(({ criterion }) => criterion)).toEqual([0, 2, 1]);
});
