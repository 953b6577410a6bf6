/** Columns that tell the same money more than once: parts of a year, and versions of one plan. */
import { periodIn, versionIn } from "../../../../core/budget/reading/layout-periods";

describe("the part of a year that a header names", () => {
  test.each<[string, string | undefined]>([
    ["Q1", "q1"],
    ["2026 - K2", "q2"],
    ["T4 2026", "q4"],
    ["Q5", undefined],
    ["Kwartaal 3", "q3"],
    ["2de kwartaal", "q2"],
    ["4th quarter", "q4"],
    ["S2", "s2"],
    ["H1", "s1"],
    ["Semester 2", "s2"],
    ["1ste semester", "s1"],
    ["Jaar 1", "y1"],
    ["Year 10", "y10"],
    ["Jaar", undefined],
    ["Januari", "m1"],
    ["jan/26", "m1"],
    ["Sept 2026", "m9"],
    ["december", "m12"],
    ["Budget mei 2026", undefined],
    ["Bedrag", undefined],
  ])("%s: %s", (header, period) => {
    expect(periodIn(header)).toBe(period);
  });
});

describe("how late a version of the plan is", () => {
  test.each<[string, number | undefined]>([
    ["Ontwerpbegroting", 1],
    ["Initieel krediet", 2],
    ["Goedgekeurd budget", 3],
    ["Budgetwijziging", 10],
    ["Budgetwijziging 2", 12],
    ["2de herziening van de raming", 12],
    ["BW 3", 13],
    ["AMJP 1", 11],
    ["Aangepast krediet", 99],
    ["Budget", undefined],
    ["Totale wijziging budget", undefined],
    ["Goedgekeurd", undefined],
    ["Laatste stand", undefined],
  ])("%s: %s", (header, version) => {
    expect(versionIn(header)).toBe(version);
  });

  test("the order is that of the decisions: draft, first, decided, each change, and what holds now", () => {
    const headers = ["Ontwerp budget", "Initieel budget", "Goedgekeurd budget", "BW 1", "BW 2", "Huidig budget"];
    const versions = headers.map((header) => versionIn(header) ?? 0);
    expect([...versions].sort((a, b) => a - b)).toEqual(versions);
    expect(new Set(versions).size).toBe(headers.length);
  });
});
