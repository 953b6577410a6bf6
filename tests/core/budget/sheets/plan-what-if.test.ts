/** What is tried out, on a sheet of its own and in words. */

import { changesSomething, keepWhatIf, whatIfOn } from "../../../../core/budget/lines/kept-what-if";
import { defaultVat } from "../../../../core/budget/lines/vat";
import { whatIfSentences } from "../../../../core/budget/lines/what-if-sentences";
import { planWhatIf } from "../../../../core/budget/sheets/plan-what-if";
import { say } from "../../../../core/texts/text";
import { makeSnapshot } from "../../workbook/make-block";
import { line, numbered } from "../line";

const lines = numbered([
  line("expense", 100_000, { description: "Werken" }),
  line("expense", 20_000, { description: "Studie" }),
  line("income", 60_000, { description: "LEKP", year: 2026 }),
  line("income", 60_000, { description: "LEKP", year: 2027 }),
]);
const nbsp = (text: string) => text.replace(/\u00a0/g, " ");

test("says in words what is tried; money over several years is one thing", () => {
  const whatIf = { off: [3, 4], rises: [{ share: 0.1 }, { lines: [2], share: -0.05 }] };
  expect(whatIfSentences(whatIf, lines).map(({ text, values }) => nbsp(say("nl", text, values)))).toEqual([
    "“LEKP” valt weg.",
    "Alle kosten stijgen met 10 %.",
    "“Studie” daalt met 5 %.",
  ]);
  const later = whatIfSentences({ off: [3], delays: [{ line: 4, years: 2 }] }, lines);
  expect(later.map(({ text, values }) => say("nl", text, values))).toEqual([
    "“LEKP” valt voor een deel weg.",
    "“LEKP” komt 2 jaar later.",
  ]);
});

test("the sheet shows the budget as it stands beside what would be, and changes nothing else", () => {
  const study = { lines, whatIf: { delays: [{ line: 4, years: 1 }], rises: [{ share: 0.1 }] }, vat: defaultVat };
  const plan = planWhatIf(makeSnapshot([]), { ...study, basis: "including" }, "28/11/2026");
  expect(plan.createsSheets).toEqual(["Begroting wat als"]);
  expect(plan.overwrites).toEqual([]);
  const cells = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  const text = nbsp(cells.flat().join(" "));
  expect(text).toContain("U komt € 12.000 te kort");
  expect(text).toContain("Dit is een “wat als”. De begroting zelf is niet veranderd.");
  expect(cells).toContainEqual(["Zeker", 0, -12_000, -12_000]);
  expect(cells).toContainEqual(["2026", -60_000, -72_000, -12_000]);
  expect(cells).toContainEqual(["2027", 0, -72_000, -72_000]);
  expect(cells).toContainEqual(["2028", 0, -12_000, -12_000]);
});

test("a row that is inserted above does not move a what-if to another line", () => {
  const kept = keepWhatIf({ off: [4], rises: [{ lines: [2], share: 0.2 }] }, lines);
  const [first, ...rest] = lines;
  if (!first) throw new Error("no lines");
  const now = numbered([line("expense", 5, { description: "Nieuw" }), first, ...rest]);
  expect(whatIfOn(kept, now)).toEqual({ off: [5], rises: [{ lines: [3], share: 0.2 }] });
  expect(whatIfOn(kept, [first])).toEqual({});
});

describe("what is tried out, in words", () => {
  const say0 = (...args: Parameters<typeof whatIfSentences>) =>
    whatIfSentences(...args).map(({ text, values }) => nbsp(say("nl", text, values)));

  test("money that stays says nothing", () => {
    expect(say0({}, lines)).toEqual([]);
    expect(say0({ off: [1] }, lines)).toEqual([]);
    expect(say0({ delays: [{ line: 3, years: 1 }] }, lines)).toEqual(["“LEKP” komt 1 jaar later."]);
  });

  test("costs rise or fall, all or one", () => {
    expect(say0({ rises: [{ share: -0.1 }] }, lines)).toEqual(["Alle kosten dalen met 10 %."]);
    expect(say0({ rises: [{ share: 0.1 }] }, lines)).toEqual(["Alle kosten stijgen met 10 %."]);
    expect(say0({ rises: [{ lines: [2], share: 0.2 }] }, lines)).toEqual(["“Studie” stijgt met 20 %."]);
    expect(say0({ rises: [{ lines: [2], share: -0.2 }] }, lines)).toEqual(["“Studie” daalt met 20 %."]);
  });

  test("lines of the same name are told apart by their order", () => {
    const twice = numbered([
      line("income", 10, { description: "LEKP" }),
      line("income", 20, { description: "LEKP" }),
      line("income", 30, { description: "LEKP" }),
    ]);
    for (const number of [1, 2, 3]) {
      expect(whatIfOn(keepWhatIf({ off: [number] }, twice), twice)).toEqual({ off: [number] });
    }
    expect(
      whatIfOn(
        keepWhatIf({ off: [9], delays: [{ line: 9, years: 1 }], rises: [{ lines: [9], share: 1 }] }, twice),
        twice,
      ),
    ).toEqual({});
    expect(whatIfOn(keepWhatIf({ rises: [{ share: 1 }] }, twice), [])).toEqual({ rises: [{ share: 1 }] });
  });

  test("something changes as soon as one of the lists holds anything", () => {
    expect(
      [
        {},
        { off: [] },
        { off: [1] },
        { delays: [{ line: 1, years: 1 }] },
        { rises: [{ share: 0.1 }] },
        { off: [], rises: [] },
      ].map(changesSomething),
    ).toEqual([false, false, true, true, true, false]);
  });
});

test("the sheet begins with its name, and each part stands under its heading", () => {
  const whatIf = { off: [3], delays: [{ line: 4, years: 1 }], rises: [{ lines: [2], share: 0.1 }] };
  const plan = planWhatIf(makeSnapshot([]), { lines, whatIf, vat: defaultVat, basis: "including" }, "28/11/2026");
  const cells = plan.changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  expect(cells.map(([first]) => nbsp(String(first)))).toEqual([
    "Begroting wat als",
    "U komt € 62.000 te kort (btw staat nergens vermeld).",
    "Dit is een “wat als”. De begroting zelf is niet veranderd.",
    "",
    "Wat er uitgeprobeerd is",
    "“LEKP” valt voor een deel weg.",
    "“LEKP” komt 1 jaar later.",
    "“Studie” stijgt met 10 %.",
    "",
    "Saldo",
    "Zeker",
    "Verwacht",
    "Alles",
    "",
    "Kas op het einde van",
    "2026",
    "2027",
    "2028",
    "",
    "Geschreven op 28/11/2026.",
  ]);
  expect(plan.changes).toContainEqual(expect.objectContaining({ kind: "show", row: 0, column: 0 }));
});
