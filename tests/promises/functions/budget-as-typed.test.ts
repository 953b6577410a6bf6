/** The budget functions as a user types them: =WIJKSALDO, =WIJKTEKORT, =WIJKKASSTROOM, =WIJKTEKORTKANS, =WIJKBUFFER. */
import { callFunction } from "../../../core/functions/catalogue";
import type { FunctionSpec } from "../../../core/functions/function-spec";
import { wijkbuffer } from "../../../core/functions/wijkbuffer";
import { wijkkasstroom } from "../../../core/functions/wijkkasstroom";
import { wijksaldo } from "../../../core/functions/wijksaldo";
import { wijktekort } from "../../../core/functions/wijktekort";
import { wijktekortkans } from "../../../core/functions/wijktekortkans";

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const call = (spec: FunctionSpec, ...args: unknown[]) => callFunction(spec, args);

function refusal(spec: FunctionSpec, ...args: unknown[]): { code: string; message: string } {
  const answer = callFunction(spec, args);
  if (typeof answer !== "object" || !("refusal" in answer)) throw new Error(`answered ${JSON.stringify(answer)}`);
  return { code: answer.refusal, message: answer.message };
}

describe("=WIJKSALDO(soorten; bedragen; [kansen]; [scenario])", () => {
  const kinds = column("inkomst", "uitgave", "ontvangst", "kosten");
  const amounts = column(1_000, 800, 500, 100);

  test("income minus expenses", () => {
    expect(call(wijksaldo, kinds, amounts)).toBe(600);
  });

  test("a row may be a column and a column a row", () => {
    expect(call(wijksaldo, [["I", "U"]], column(5, 3))).toBe(2);
  });

  test("a single line arrives in Google as bare values", () => {
    expect(call(wijksaldo, "uitgave", 3)).toBe(-3);
  });

  test.each([
    ["zeker", 100],
    ["Verwacht", 350],
    ["ALLES", 600],
    [null, 350],
    [undefined, 350],
    ["", 350],
    [[[""]], 350],
  ])("scenario %j", (scenario, expected) => {
    expect(call(wijksaldo, kinds, amounts, column(1, "", "aangevraagd", 1), scenario)).toBe(expected);
  });

  test("every spelling of income and expense, in any case", () => {
    const income = ["inkomst", "Inkomsten", "ONTVANGST", "ontvangsten", "i", "O", "Baten"];
    const expense = ["uitgave", "Uitgaven", "kost", "KOSTEN", " u ", "lasten"];
    for (const word of income) expect(call(wijksaldo, word, 7)).toBe(7);
    for (const word of expense) expect(call(wijksaldo, word, 7)).toBe(-7);
  });

  test("chances are numbers, percentages or a status", () => {
    const chances = column("ontvangen", "Toegekend", "aangevraagd", "mogelijk", "12 %", "0,5", 0, "in aanvraag");
    const kinds = column(...new Array(8).fill("I"));
    expect(call(wijksaldo, kinds, column(...new Array(8).fill(100)), chances)).toBe(387);
  });

  test("a missing chance is 1", () => {
    expect(call(wijksaldo, column("I", "I"), column(10, 20), column("n.b.", null))).toBe(30);
  });

  test("an expense with a chance is a risk that may not happen: in full when one wants to be certain", () => {
    expect(call(wijksaldo, "U", 1_000, 0.25, "zeker")).toBe(-1_000);
    expect(call(wijksaldo, "U", 1_000, 0.25, "verwacht")).toBe(-250);
  });

  test("a negative amount lowers its own side", () => {
    expect(call(wijksaldo, column("U", "U", "I"), column(100, -30, 50))).toBe(-20);
  });

  test("amounts typed as text are read", () => {
    expect(call(wijksaldo, column("I", "I", "U"), column("€ 1.234,50", "EUR 1 000", "\u2212500"))).toBe(2_734.5);
  });

  test("-99997 is an amount in euro, not a missing value", () => {
    expect(call(wijksaldo, "inkomst", -99_997)).toBe(-99_997);
  });

  test("a missing amount is no line, so its kind may be missing too", () => {
    expect(call(wijksaldo, column("", "inkomst", "uitgave"), column("", "n.b.", 5))).toBe(-5);
  });

  test("no line at all is 0", () => {
    expect(call(wijksaldo, column("", ""), column("", ""))).toBe(0);
  });

  test("cents add up", () => {
    expect(call(wijksaldo, column("I", "I", "U"), column(0.1, 0.2, 0.3))).toBe(0);
  });

  test("an amount without a kind names the row", () => {
    expect(refusal(wijksaldo, column("I", ""), column(1, 2))).toEqual({
      code: "invalidValue",
      message: expect.stringMatching(/rij 2.*soorten.*inkomst of uitgave/),
    });
  });

  test.each([
    ["an unknown kind", [column("I", "winst"), column(1, 2)], /rij 2.*winst.*inkomst of uitgave/],
    ["a text amount", [column("I", "U"), column(1, "veel")], /rij 2.*bedragen.*veel/],
    ["a boolean amount", ["I", true], /bedragen.*WAAR/],
    ["an error cell", [column("I", "U"), column("#N/B", 3)], /rij 1.*#N\/B/],
    ["a date", ["I", new Date(2026, 1, 3)], /datum/],
    ["an unknown scenario", ["I", 1, null, "misschien"], /misschien.*zeker, verwacht of alles/],
    [
      "an unknown chance",
      ["I", 1, "waarschijnlijk"],
      /kansen.*waarschijnlijk.*ontvangen, toegekend, aangevraagd of mogelijk/,
    ],
    ["a chance above 1", ["I", 1, 12], /12.*van 0 tot en met 1/],
    ["a negative chance", ["I", 1, -0.1], /-0,1/],
    ["too few amounts", [column("I", "U", "U"), column(1, 2)], /bedragen.*2.*3/],
    [
      "a rectangle",
      [
        [
          ["I", "U"],
          ["I", "U"],
        ],
        column(1, 2),
      ],
      /soorten/,
    ],
  ] as [string, unknown[], RegExp][])("%s is refused in a full sentence", (_, args, message) => {
    expect(refusal(wijksaldo, ...args)).toEqual({ code: "invalidValue", message: expect.stringMatching(message) });
  });
});

describe("=WIJKTEKORT(soorten; bedragen; [kansen]; [scenario])", () => {
  test("is the money that is missing", () => {
    expect(call(wijktekort, column("U", "I"), column(100, 60), column(1, 0.5), "zeker")).toBe(100);
    expect(call(wijktekort, column("U", "I"), column(100, 60), column(1, 0.5))).toBe(70);
  });

  test("is 0 when the budget closes, also without lines", () => {
    expect(call(wijktekort, column("U", "I"), column(100, 160))).toBe(0);
    expect(call(wijktekort, "", "")).toBe(0);
  });
});

describe("=WIJKKASSTROOM(soorten; bedragen; jaren; [kansen]; [scenario])", () => {
  test("one row a year, oldest first, years in between as zero", () => {
    const answer = call(wijkkasstroom, column("U", "I", "U"), column(100, 250, 40), column(2028, "2026", 2026));
    expect(answer).toEqual([
      [2026, 250, 40, 210, 210],
      [2027, 0, 0, 0, 210],
      [2028, 0, 100, -100, 110],
    ]);
  });

  test("a year whose lines do not count in the scenario is still there", () => {
    const answer = call(wijkkasstroom, column("I", "U"), column(10, 5), column(2026, 2027), column(0.5, 1), "zeker");
    expect(answer).toEqual([
      [2026, 0, 0, 0, 0],
      [2027, 0, 5, -5, -5],
    ]);
  });

  test("without any line there is nothing to show", () => {
    expect(refusal(wijkkasstroom, "", "", "").code).toBe("notAvailable");
  });

  test.each([
    ["a missing year", column(2026, ""), /rij 2.*jaren/],
    ["half a year", column(2026, 2026.5), /2026,5.*1900 tot en met 2200/],
    ["a year long ago", column(2026, 206), /206/],
    ["a word", column(2026, "later"), /later/],
  ])("%s is refused, naming the row", (_, years, message) => {
    expect(refusal(wijkkasstroom, column("I", "U"), column(1, 2), years)).toEqual({
      code: "invalidValue",
      message: expect.stringMatching(message),
    });
  });

  test("a missing year beside a missing amount is no line", () => {
    expect(call(wijkkasstroom, column("I", ""), column(1, ""), column(2026, ""))).toEqual([[2026, 1, 0, 1, 1]]);
  });
});

describe("=WIJKTEKORTKANS(soorten; laag; verwacht; hoog; [kansen]; [trekkingen])", () => {
  test("without uncertainty it is 0 or 1", () => {
    expect(call(wijktekortkans, column("I", "U"), "", column(100, 100), null)).toBe(0);
    expect(call(wijktekortkans, column("I", "U"), column("", ""), column(99.99, 100), column("", ""))).toBe(1);
  });

  test("without lines it is 0", () => {
    expect(call(wijktekortkans, "", "", "", "")).toBe(0);
  });

  test("low and high without an expected amount are no line", () => {
    expect(call(wijktekortkans, column("I", "U"), column(1, 9), column(5, ""), column(6, 20))).toBe(0);
  });

  test("three subsidies of one half against two that are needed", () => {
    const chance = call(
      wijktekortkans,
      column("U", "I", "I", "I"),
      "",
      column(200, 100, 100, 100),
      "",
      column("", "aangevraagd", 0.5, "50 %"),
      1_000_000,
    );
    expect(chance).toBeCloseTo(0.5, 2);
  });

  test("a symmetric cost against its middle is one half", () => {
    const chance = call(wijktekortkans, column("U", "I"), column(50, ""), column(100, 100), column(150, ""));
    expect(chance).toBeCloseTo(0.5, 1);
  });

  test("the same question gives the same answer", () => {
    const ask = () =>
      call(wijktekortkans, column("U", "I"), column(50, ""), column(100, 110), column(180, ""), "", 1_000);
    expect(ask()).toBe(ask());
  });

  test.each([
    ["low above expected", [column("U"), 11, 10, 12], /rij 1.*laag 11, verwacht 10 en hoog 12/],
    ["expected above high", [column("U"), 8, 10, 9], /verwacht 10 en hoog 9/],
    ["99 draws", ["U", 8, 10, 12, null, 99], /trekkingen/],
    ["half a draw", ["U", 8, 10, 12, null, 100.5], /trekkingen/],
    ["an amount without a kind", ["", 8, 10, 12], /soorten/],
  ] as [string, unknown[], RegExp][])("%s is refused", (_, args, message) => {
    expect(refusal(wijktekortkans, ...args)).toEqual({ code: "invalidValue", message: expect.stringMatching(message) });
  });
});

describe("=WIJKBUFFER(soorten; laag; verwacht; hoog; [kansen]; [zekerheid]; [trekkingen])", () => {
  const lines = [column("U", "I"), "", column(1_000, 1_000), "", column(1, 0.5)] as const;

  test("is a shortfall that occurs, not something in between", () => {
    expect(call(wijkbuffer, ...lines)).toBe(1_000);
    expect(call(wijkbuffer, ...lines, 0.4)).toBe(0);
    expect(call(wijkbuffer, ...lines, "90 %")).toBe(1_000);
  });

  test("is 0 when the budget closes", () => {
    expect(call(wijkbuffer, column("U", "I"), "", column(10, 20), "")).toBe(0);
    expect(call(wijkbuffer, "", "", "", "")).toBe(0);
  });

  test("a higher certainty never asks a smaller reserve", () => {
    const reserve = (certainty: number) =>
      call(wijkbuffer, column("U", "I"), column(80, 10), column(100, 50), column(200, 60), column(1, 0.6), certainty);
    expect(reserve(0.95)).toBeGreaterThan(Number(reserve(0.8)));
    expect(reserve(0.8)).toBeGreaterThan(Number(reserve(0.5)));
  });

  test("a certainty above 1 is refused", () => {
    expect(refusal(wijkbuffer, ...lines, 80)).toEqual({
      code: "invalidValue",
      message: expect.stringMatching(/zekerheid.*80.*0.*1/),
    });
  });
});
