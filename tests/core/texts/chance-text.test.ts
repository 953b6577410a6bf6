/** Nobody reads that something is certain when a few draws said otherwise. */
import { chanceText } from "../../../core/texts/chance-text";

const said = (chance: number) => chanceText(chance, "nl").replace(/\u00a0/g, " ");

test("all draws are 100 %, none 0 %, also after adding up", () => {
  expect(said(1)).toBe("100 %");
  expect(said(0)).toBe("0 %");
  expect(said(0.7 + 0.2 + 0.1)).toBe("100 %");
  expect([1e-9, 1 - 1e-9].map(said)).toEqual(["0 %", "100 %"]);
});

test("one draw of ten thousand that says otherwise is heard", () => {
  expect(said(0.9999)).toBe("meer dan 99 %");
  expect(said(0.0001)).toBe("minder dan 1 %");
  expect(chanceText(0.9999, "en")).toBe("more than 99%");
});

test("what does not round to all or nothing is a whole percent", () => {
  expect([0.005, 0.0149, 0.5, 0.826, 0.9949].map(said)).toEqual(["1 %", "1 %", "50 %", "83 %", "99 %"]);
  expect([0.0049, 0.995].map(said)).toEqual(["minder dan 1 %", "meer dan 99 %"]);
});

test("in a table it is short", () => {
  expect(chanceText(0.9999, "nl", "table")).toBe("> 99 %".replace(/ /g, "\u00a0"));
  expect(chanceText(0.004, "en", "table")).toBe("<\u00a01%");
  expect(chanceText(0.83, "en", "table")).toBe("83%");
});
