/** What is tried out, on a sheet of its own and in words. */

import { keepWhatIf, whatIfOn } from "../../../../core/budget/lines/kept-what-if";
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
