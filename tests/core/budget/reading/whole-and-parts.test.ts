/** A total with nothing but its parts below it: the budget is not empty. */
import { amountsOf, readRows, rolesOf, sumOf, toldOf } from "../read";

const HEAD = ["Post", "Bedrag"];

describe("a total with its parts", () => {
  test("is read by its parts where they add up to it", () => {
    const reading = readRows([
      HEAD,
      ["Totaal project", 60_000],
      ["waarvan studie", 10_000],
      ["waarvan werken", 50_000],
    ]);
    expect(amountsOf(reading)).toEqual(["-10000", "-50000"]);
    expect(toldOf(reading)).toEqual(["warning onlyExpenses B3"]);
  });

  test("is read itself where they do not", () => {
    const reading = readRows([HEAD, ["Totaal project", 60_000], ["waarvan studie", 10_000], ["waarvan btw", 5000]]);
    expect(amountsOf(reading)).toEqual(["-60000"]);
    expect(toldOf(reading)).toContain("note partOfLine B3");
  });

  test("counts beside the lines that follow", () => {
    const rows = [HEAD, ["Totaal fase 1", 60], ["waarvan studie", 10], ["waarvan werken", 50], ["Coach", 5]];
    expect(sumOf(readRows(rows), "expense")).toBe(65);
  });

  test.each([
    [
      "below its lines",
      [
        ["Studie", 10],
        ["Werken", 50],
        ["Totaal", 60],
        ["waarvan studie", 10],
        ["waarvan btw", 50],
      ],
    ],
    [
      "above its lines",
      [
        ["Totaal", 60],
        ["waarvan subsidiabel", 60],
        ["Studie", 10],
        ["Werken", 50],
      ],
    ],
  ])("stays a total %s", (_, rows) => {
    const reading = readRows([HEAD, ...rows]);
    expect(sumOf(reading, "expense")).toBe(60);
    expect(rolesOf(reading)).toContain("total");
  });
});
