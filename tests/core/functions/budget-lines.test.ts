/** What the budget functions read from cells, and what they say about a cell that they cannot read. */
import { drawsParameter, readMoneyLines, readRiskLines } from "../../../core/functions/budget-lines";
import { wijkbuffer } from "../../../core/functions/wijkbuffer";
import { wijksaldo } from "../../../core/functions/wijksaldo";
import { wijktekort } from "../../../core/functions/wijktekort";
import { wijktekortkans } from "../../../core/functions/wijktekortkans";
import { refusal, sheet } from "./sheet";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const KINDS = down("uitgave", "inkomst", "inkomst");
const AMOUNTS = down(100, 60, 30);
const CHANCES = down("", "aangevraagd", 0.5);
const answer =
  (...call: Parameters<typeof sheet>) =>
  (...args: unknown[]) =>
    sheet(...call)(...args)[0]?.[0];

describe("the balance and the gap", () => {
  test("count the income by its chance, and in full or only what is certain where that is asked", () => {
    expect(answer(wijksaldo)(KINDS, AMOUNTS, down("", 0.5, 1))).toBe(-40);
    expect(answer(wijksaldo)(KINDS, AMOUNTS, down("", 0.5, 1), "alles")).toBe(-10);
    expect(answer(wijksaldo)(KINDS, AMOUNTS, down("", 0.5, 1), "zeker")).toBe(-70);
    expect(answer(wijktekort)(KINDS, AMOUNTS, down("", 0.5, 1))).toBe(40);
    expect(answer(wijktekort)(down("inkomst"), down(5))).toBe(0);
    expect(answer(wijksaldo)(KINDS, AMOUNTS)).toBe(-10);
    expect(answer(wijksaldo)(KINDS, AMOUNTS, "")).toBe(-10);
  });

  test("a word for the chance is that of the column Status, and an empty one is certain", () => {
    expect(answer(wijksaldo)(down("inkomst"), down(100), down("toegekend"))).toBeGreaterThan(
      answer(wijksaldo)(down("inkomst"), down(100), down("mogelijk")) as number,
    );
    expect(answer(wijksaldo)(down("inkomst", "inkomst"), down(100, 10), down("", 0))).toBe(100);
    expect(answer(wijksaldo)(down("inkomst"), down(100), down(1))).toBe(100);
    expect(answer(wijksaldo)(down("inkomst"), down(100), down("0,25"))).toBe(25);
  });

  test("a cell without an amount is no line, and needs no kind", () => {
    expect(answer(wijksaldo)(down("uitgave", "", "inkomst"), down(100, "", 30))).toBe(-70);
    expect(readMoneyLines(down("uitgave", ""), down(100, ""), null)).toEqual([
      { index: 0, line: { kind: "expense", amount: 100, chance: 1 } },
    ]);
    expect(readMoneyLines(down("", "baten"), down("", 7), down("", 0.5))).toEqual([
      { index: 1, line: { kind: "income", amount: 7, chance: 0.5 } },
    ]);
  });

  test.each<[string, unknown[], RegExp]>([
    [
      "an amount without a kind",
      [down("uitgave", ""), down(100, 5)],
      /rij 2, kolom 1 van soorten staat niets.*inkomst of uitgave/,
    ],
    ["an amount with only a dash for its kind", [down("inkomst", "-"), down(100, 40)], /rij 2, kolom 1 van soorten/],
    ["a kind that nobody knows", [down("winst"), down(5)], /rij 1, kolom 1 van soorten/],
    ["a chance above 1", [KINDS, AMOUNTS, down(1, 1.5, 1)], /rij 2, kolom 1 van kansen staat 1,5: een kans is/],
    ["a chance below 0", [KINDS, AMOUNTS, down(-0.1, 1, 1)], /rij 1, kolom 1 van kansen staat -0,1: een kans is/],
    ["a word that is no chance", [KINDS, AMOUNTS, down("misschien", 1, 1)], /"misschien": dat is geen kans/],
    [
      "an error among the chances",
      [KINDS, AMOUNTS, down("#N/B", 1, 1)],
      /rij 1, kolom 1 van kansen staat de foutwaarde/,
    ],
    ["another number of amounts", [KINDS, down(1, 2)], /bedragen/],
    ["another number of chances", [KINDS, AMOUNTS, down(1, 1)], /kansen/],
    ["numbers that a cell cannot hold", [down("inkomst", "inkomst"), down(1.7e308, 1.7e308)], /te groot of te klein/],
  ])("%s is refused with its cell", (_, args, sentence) => {
    expect(refusal(wijksaldo, ...args)).toMatch(/^invalidValue/);
    expect(refusal(wijksaldo, ...args)).toMatch(sentence);
    expect(refusal(wijktekort, ...args)).toMatch(/^invalidValue/);
  });
});

test("a chance that adds up to 1 but for rounding is certain", () => {
  expect(0.7 + 0.2 + 0.1).not.toBe(1);
  expect(answer(wijksaldo)(down("inkomst"), down(5), down(0.7 + 0.2 + 0.1), "zeker")).toBe(5);
  expect(answer(wijksaldo)(down("inkomst"), down(5), down(1.0000000000000002))).toBe(5);
});

describe("a line with its range", () => {
  test("may have a bound that is the expected amount but for rounding", () => {
    const [line] = readRiskLines(down("uitgave"), down(100 * 1.1), down(110), down(33.3 * 3.6), null);
    expect(line).toEqual({ kind: "expense", amount: 110, low: 110, high: 33.3 * 3.6, chance: 1 });
    expect(readRiskLines(down("uitgave"), down(0.1 + 0.2), down(0.3), down(0.3), null)[0]?.low).toBe(0.3);
    expect(refusal(wijkbuffer, down("uitgave"), down(0.31), down(0.3), down(0.3))).toMatch(/^invalidValue/);
  });

  test("takes the expected amount where a bound is empty or left out", () => {
    expect(readRiskLines(KINDS, down(80, "", 20), AMOUNTS, down(120, 70, ""), CHANCES)).toEqual([
      { kind: "expense", amount: 100, low: 80, high: 120, chance: 1 },
      { kind: "income", amount: 60, low: 60, high: 70, chance: expect.any(Number) },
      { kind: "income", amount: 30, low: 20, high: 30, chance: 0.5 },
    ]);
    expect(readRiskLines(down("uitgave"), "", down(100), null, null)).toEqual([
      { kind: "expense", amount: 100, low: 100, high: 100, chance: 1 },
    ]);
    expect(readRiskLines(down("uitgave", "uitgave"), down(1, 2), down("", 3), down(4, 5), null)).toHaveLength(1);
  });

  test("that may not vary is certain: with or without a deficit", () => {
    const certain = (income: number) => [down("uitgave", "inkomst"), "", down(100, income), "", "", 100];
    expect(answer(wijktekortkans)(...certain(99))).toBe(1);
    expect(answer(wijktekortkans)(...certain(100))).toBe(0);
    expect(answer(wijkbuffer)(down("uitgave", "inkomst"), "", down(100, 60), "", "", 0.9, 100)).toBe(40);
    expect(answer(wijkbuffer)(down("uitgave", "inkomst"), "", down(100, 160), "", "", 0.9, 100)).toBe(0);
  });

  test.each<[string, unknown[], string]>([
    ["low above expected", [down("uitgave"), down(101), down(100), down(120)], "laag 101, verwacht 100 en hoog 120"],
    ["expected above high", [down("uitgave"), down(80), down(100), down(99)], "laag 80, verwacht 100 en hoog 99"],
  ])("%s is refused with its cell", (_, args, said) => {
    expect(refusal(wijktekortkans, ...args)).toContain(said);
    expect(refusal(wijkbuffer, ...args)).toMatch(/^invalidValue: In rij 1, kolom 1 van verwacht/);
  });

  test("the number of draws is whole, from 100 to a million", () => {
    const draws = (count: unknown) => refusal(wijktekortkans, down("uitgave"), "", down(100), "", "", count);
    expect([100, "", null].map(draws)).toEqual(["answered", "answered", "answered"]);
    expect(draws(99)).toMatch(/trekkingen is 99, maar moet een geheel getal van 100 tot en met 1.000.000/);
    expect(draws(100.5)).toMatch(/geheel getal/);
    expect(drawsParameter.optional).toBe(true);
  });
});
