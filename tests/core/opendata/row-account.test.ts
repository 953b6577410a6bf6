/** Rows read are rows used and rows set aside, by reason, the most frequent first. */
import { accountRows } from "../../../core/opendata/row-account";
import { pincLong, pincWide, readRows, statbelIncome } from "./files";

test("of the reading alone", () => {
  expect(accountRows(readRows(pincWide))).toEqual({
    read: 8,
    used: 6,
    aside: [
      { reason: "header", count: 1, firstRow: 0 },
      { reason: "restCode", count: 1, firstRow: 6 },
    ],
  });
});

test("the most frequent reason first, and of two alike the one that comes first", () => {
  const rows = [...statbelIncome, [], ["Bron"], [], [2021, "71016", "71016ZZZZ", 1, 1, 1, ""]];
  expect(accountRows(readRows(rows)).aside.map(({ reason, count }) => `${count} ${reason}`)[0]).toBe("2 blank");
  const places = accountRows(readRows(rows))
    .aside.slice(1)
    .map(({ firstRow }) => firstRow);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe("of a choice from what was read", () => {
  const figures = readRows(pincWide);
  const chosen = (more: object) =>
    accountRows(figures, {
      level: figures.levels.indexOf("statsec2019"),
      periods: new Set([2021]),
      areas: new Set(figures.areas.keys()),
      indicators: new Set([0]),
      ...more,
    });

  test("each row that is not used says why", () => {
    expect(chosen({})).toEqual({
      read: 8,
      used: 4,
      aside: [
        { reason: "header", count: 1, firstRow: 0 },
        { reason: "otherPeriod", count: 1, firstRow: 4 },
        { reason: "otherLevel", count: 1, firstRow: 5 },
        { reason: "restCode", count: 1, firstRow: 6 },
      ],
    });
    expect(chosen({ areas: new Set([figures.findArea("71016A20-")]) })).toMatchObject({
      used: 1,
      aside: [{ reason: "otherArea", count: 3, firstRow: 2 }, {}, {}, {}, {}],
    });
    expect(chosen({ periods: new Set() }).used).toBe(0);
  });

  test("a row about another indicator is not used, where a row is about one", () => {
    const long = readRows(pincLong);
    const of = (indicator: number) =>
      accountRows(long, {
        level: 0,
        periods: new Set([2021]),
        areas: new Set(long.areas.keys()),
        indicators: new Set([indicator]),
      });
    expect(of(0)).toMatchObject({ read: 6, used: 1 });
    expect(of(0).aside.find(({ reason }) => reason === "otherIndicator")).toEqual({
      reason: "otherIndicator",
      count: 2,
      firstRow: 2,
    });
    expect(of(1)).toMatchObject({ used: 2 });
  });
});
