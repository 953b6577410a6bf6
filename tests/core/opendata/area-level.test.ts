/** The divisions that sector codes belong to, and how the workbook remembers which one it holds. */
import { levelInSources, levelName, withLevel } from "../../../core/opendata/area-level";

describe("the division of sector codes", () => {
  test("is called by the years that it held", () => {
    expect(levelName("statsec2019", "nl")).toBe("Sectoren (tot 2019)");
    expect(levelName("statsec", "en")).toBe("Sectors (since 2025)");
    expect(levelName("politiezone", "nl")).toBe("politiezone");
  });

  test("stands behind the source and is found back there", () => {
    const source = `${withLevel("Fluvius", "statsec2019")}, ingelezen op 23/11/2026`;
    expect(source).toBe("Fluvius (statsec2019), ingelezen op 23/11/2026");
    expect(levelInSources([source, "Eigen inventaris"])).toBe("statsec2019");
  });

  test("is not written for areas that kept their codes, nor where no source is known", () => {
    expect(withLevel("Fluvius", "gemeente")).toBe("Fluvius");
    expect(withLevel("", "statsec")).toBe("");
  });

  test("is unknown where the sources differ or do not tell", () => {
    expect(levelInSources(["A (statsec2019)", "B (statsec)"])).toBeUndefined();
    expect(levelInSources(["Fluvius", ""])).toBeUndefined();
  });
});
