/** Points and ranks are told apart, so that nobody's least important criterion gets the most weight unseen. */
import { weighingKind } from "../../../../core/selection/weighing/weighing-kind";

/** What the table looks like, and per problem the person, what it is, the criterion, and "out" for who does not count. */
function read(...rows: (number[] | undefined)[]) {
  const { looksLike, problems } = weighingKind(rows);
  const told = problems.map(
    ({ person, kind, criterion, leftOut }) => `${person} ${kind} ${criterion}${leftOut ? " out" : ""}`,
  );
  return [looksLike, ...told];
}

test("points are points, whatever their sum", () => {
  expect(read([40, 30, 20, 10], [5, 5, 80, 10], [25, 25, 25, 25])).toEqual(["points"]);
});

test("ranks are ranks, also with ties at their mean or at their first place", () => {
  expect(read([1, 2, 3, 4], [4, 3, 2, 1])).toEqual(["ranks"]);
  expect(read([1, 2.5, 2.5, 4], [1, 2, 2, 4], [1, 2, 3, 3])).toEqual(["ranks"]);
});

test("among ranks a slip is told at its criterion and counts; points are left out", () => {
  expect(read([1, 2, 3, 4], [1, 2, 2, 3])).toEqual(["ranks", "1 slip 3"]);
  expect(read([1, 2, 3, 4], [4, 2, 3, 1], [40, 30, 20, 10])).toEqual(["ranks", "2 notRanks 0 out"]);
  expect(read([1, 2, 3, 4], [4, 2, 3, 1], [1, 30, 20, 10])).toEqual(["ranks", "2 notRanks 1 out"]);
});

test("as many ranks as points are ranks; more points make points", () => {
  expect(read([1, 2, 3], [50, 30, 20])[0]).toBe("ranks");
  expect(read([1, 2, 3], [50, 30, 20], [20, 20, 60])[0]).toBe("points");
});

test("ranks among points that no ranks can be are left out, at the criterion that they would give the least", () => {
  expect(read([50, 30, 20], [20, 20, 60], [2, 1, 3])).toEqual(["points", "2 likelyRanks 1 out"]);
});

test("ranks among answers that may be ranks as well count as points, and are told", () => {
  expect(read([3, 0, 2], [2, 4, 2], [2, 1, 3])).toEqual(["points", "2 maybeRanks 1"]);
});

test("a negative number and zeros alone are left out, one who left a gap is passed over", () => {
  expect(read([50, -1, 51], [0, 0, 0], undefined, [20, 30, 50])).toEqual([
    "points",
    "0 negative 1 out",
    "1 allZero 0 out",
  ]);
  expect(read([0, 0, 5], [20, 30, 50])).toEqual(["points"]);
});

test("what is told comes in the order of the people", () => {
  expect(read([2, 1, 3], [-1, 2, 3], [50, 30, 20], [20, 20, 60])).toEqual([
    "points",
    "0 likelyRanks 1 out",
    "1 negative 0 out",
  ]);
});

test("nobody, or the same for everything, says nothing", () => {
  expect(read()).toEqual(["points"]);
  expect(read([3, 3, 3])).toEqual(["points"]);
});

describe("beside a person who gave ranks", () => {
  test.each<[number[], string | undefined]>([
    [[1, 2, 2, 3], "slip 3"],
    [[1, 1, 2, 3], "slip 2"],
    [[1, 1, 2, 2], "slip 2"],
    [[1, 2, 4, 4], "slip 2"],
    [[1, 2, 3, 5], "slip 3"],
    [[1, 2.5, 3, 4], "slip 1"],
    [[0, 1, 2, 3], "slip 0"],
    [[1, 1, 4, 4], "notRanks 2 out"],
    [[1, 2, 3, 6], "notRanks 3 out"],
    [[2, 3, 4, 5], "notRanks 3 out"],
    [[3, 3, 4, 4], "notRanks 0 out"],
    [[1, 2.25, 3, 4], "notRanks 1 out"],
    [[0.5, 2, 3, 9], "notRanks 0 out"],
    [[2, 2, 2, 2], undefined],
  ])("%j is told as: %s", (row, told) => {
    expect(read([1, 2, 3, 4], row)).toEqual(["ranks", ...(told === undefined ? [] : [`1 ${told}`])]);
  });

  test("ranks with a slip make up half as well", () => {
    const [ranks, slip, points] = [
      [1, 2, 3, 4],
      [1, 2, 2, 3],
      [40, 30, 20, 10],
    ];
    expect(read(ranks, slip, points, points)[0]).toBe("ranks");
    expect(read(ranks, slip, points, points, points)[0]).toBe("points");
    expect(read(slip, slip)[0]).toBe("points");
  });

  test("one answer that no rank can be makes all of them points", () => {
    expect(read([50, 30, 20], [2, 4, 2], [2, 1, 3])).toEqual(["points", "2 likelyRanks 1 out"]);
    expect(read([4, 4, 2], [2, 4, 2], [2, 1, 3])).toEqual(["points", "2 maybeRanks 1"]);
    expect(read([5, 4, 2], [2, 4, 2], [2, 1, 3])).toEqual(["points", "2 likelyRanks 1 out"]);
  });
});
