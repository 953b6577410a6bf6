/** The area that a row is about, by its code. */
import type { SeenInFile } from "../../../core/opendata/first-look";
import { createRowAreas } from "../../../core/opendata/row-area";

const seen = (more: Partial<SeenInFile>) => ({ onlySectors: false, noWijken: true, ...more }) as SeenInFile;
const code = (area: { code: string } | "lost" | undefined) => (typeof area === "object" ? area.code : area);

test("is told by one column, or by the municipality and the rest of the code", () => {
  const one = createRowAreas({ area: 0, level: -1, codePart: -1 }, undefined);
  expect(code(one.areaOf(["71016A20-"]))).toBe("71016A20-");
  const two = createRowAreas({ area: 0, level: -1, codePart: 1 }, undefined);
  expect(
    [
      ["71016", "A20-"],
      [71016, ""],
    ].map((row) => code(two.areaOf(row))),
  ).toEqual(["71016A20-", "71016"]);
});

test("five digits among sectors alone may be a lost code, but not where the rest has a column of its own", () => {
  const only = seen({ onlySectors: true });
  const one = createRowAreas({ area: 0, level: -1, codePart: -1 }, undefined);
  expect(code(one.lostArea(["71016"], one.areaOf(["71016"]), only))).toBe("lost");
  const two = createRowAreas({ area: 0, level: -1, codePart: 1 }, undefined);
  expect(two.lostArea(["71016", ""], two.areaOf(["71016", ""]), only)).toBeUndefined();
});

test("eight signs are a sector without its hyphen where no row is about wijken, and a wijk where the row says so", () => {
  const areas = createRowAreas({ area: 0, level: 1, codePart: -1 }, undefined);
  expect(code(areas.withoutHyphen(["71016A20", ""], seen({})))).toBe("71016A20-");
  expect(areas.withoutHyphen(["71016A20", ""], seen({ noWijken: false }))).toBeUndefined();
  expect(code(areas.areaOf(["71016A20", "ggw7"]))).toBe("71016A20");
  expect(areas.levelOf(["71016A20", "Sectoren"])).toBe("statsec");
});
