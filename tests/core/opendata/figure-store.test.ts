/** Where figures are gathered: nothing is lost or mixed up while the store grows. */
import { createDictionary, createStore } from "../../../core/opendata/figure-store";
import { ABSENT, PRESENT, reasonByte } from "../../../core/opendata/reason";

test("a list of texts gives each text one place", () => {
  const list = createDictionary();
  expect(["a", "b", "a", "c"].map(list.placeOf)).toEqual([0, 1, 0, 2]);
  expect(list.texts).toEqual(["a", "b", "c"]);
  expect([list.find("c"), list.find("d")]).toEqual([2, -1]);
});

describe("a store that was made for fewer records than it gets", () => {
  const store = createStore(1);
  const people = store.indicatorPlace("inwoners");
  const keys = Array.from({ length: 60 }, (_, at): [number, number, number] => [at % 5, at % 3, 2000 + (at % 4)]);
  const expected = new Map<string, number>();
  for (const [at, [area, level, period]] of keys.entries()) {
    const record = store.recordOf(area, level, period);
    expected.set(`${area} ${level} ${period}`, record);
    store.put(people, record, at, PRESENT);
  }
  const homes = store.indicatorPlace("woningen");
  const again = store.indicatorPlace("inwoners");

  test("has one record for each area, level and year", () => {
    expect(store.size).toBe(60);
    expect(new Set(expected.values()).size).toBe(60);
    for (const [area, level, period] of keys) {
      expect(store.findRecord(area, level, period)).toBe(expected.get(`${area} ${level} ${period}`));
      expect(store.recordOf(area, level, period)).toBe(store.findRecord(area, level, period));
    }
    expect(store.findRecord(0, 0, 1999)).toBe(-1);
    expect(store.findRecord(1, 0, 2000)).toBe(expected.get("1 0 2000") ?? -1);
  });

  test("keeps every figure, and knows nothing of an indicator that came later", () => {
    const { recordArea, recordLevel, recordPeriod, indicators } = store.finish();
    expect(recordArea).toHaveLength(60);
    const read = keys.map(([area, level, period]) => {
      const record = store.findRecord(area, level, period);
      return [recordArea[record], recordLevel[record], recordPeriod[record]];
    });
    expect(read).toEqual(keys);
    expect([...(indicators[0]?.values ?? [])]).toEqual(keys.map((_, at) => at));
    expect(indicators.map(({ code, values }) => [code, values.length])).toEqual([
      ["inwoners", 60],
      ["woningen", 60],
    ]);
    expect(new Set(indicators[1]?.reasons)).toEqual(new Set([ABSENT]));
    expect(store.reasonAt(homes, 0)).toBe(ABSENT);
    expect(again).toBe(people);
  });
});

test("records are told apart by each of area, level and year", () => {
  const store = createStore(4);
  const records = [
    store.recordOf(0, 0, 2021),
    store.recordOf(0, 1, 2021),
    store.recordOf(1, 0, 2021),
    store.recordOf(1, 1, 2021),
    store.recordOf(1, 1, 0),
    store.recordOf(2, 0, 0),
    store.recordOf(0, 2, 0),
    store.recordOf(4, 0, 0),
    store.recordOf(0, 4, 0),
  ];
  expect(records).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("parts add up, and a part that lacks leaves no sum", () => {
  const store = createStore(2);
  const place = store.indicatorPlace("inwoners");
  const [first, second] = [store.recordOf(0, 0, 0), store.recordOf(1, 0, 0)];
  for (const value of [5, 7, 9]) store.add(place, first, value, PRESENT);
  store.add(place, second, 5, PRESENT);
  store.add(place, second, Number.NaN, reasonByte("suppressed"));
  const [{ values, reasons } = { values: [], reasons: [] }] = store.finish().indicators;
  expect([...values]).toEqual([21, Number.NaN]);
  expect([...reasons]).toEqual([PRESENT, reasonByte("suppressed")]);
});

test("an indicator made before the store grew keeps what lacks as absent", () => {
  const store = createStore(1);
  const place = store.indicatorPlace("inwoners");
  for (let area = 0; area < 40; area++) store.recordOf(area, 0, 0);
  store.put(place, 39, 3, PRESENT);
  const [indicator] = store.finish().indicators;
  expect(indicator?.values[39]).toBe(3);
  expect([...(indicator?.reasons ?? [])].slice(0, 39)).toEqual(new Array(39).fill(ABSENT));
});
