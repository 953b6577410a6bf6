/** A figure that lacks: which one it is and where to fill it in, and never that the result is not defined. */
import { breakEvenAnswer, impactAnswer } from "../../../core/impact/impact-answer";
import { impactStudy, RESULT_KEYS } from "../../../core/impact/impact-study";
import { type AnswerKey, gapNames, lackingEnds, lackingFor, lackingSentences } from "../../../core/impact/lacking";
import { planImpact } from "../../../core/impact/sheets/plan-impact";
import { say } from "../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { CERTAIN, KOLDERBOS, withRow, workbook } from "./impacts";

const ANSWERS: AnswerKey[] = [...RESULT_KEYS, "discounted", "breakEven"];

function study(snapshot: Snapshot) {
  const found = impactStudy(snapshot, CERTAIN);
  if (!found) throw new Error("there is no impact");
  return found;
}

const without = (...keys: string[]) => KOLDERBOS.filter(([key]) => !keys.includes(String(key)));
const waiting = (snapshot: Snapshot) => ANSWERS.filter((answer) => lackingFor(study(snapshot), answer).length > 0);

test.each<[string, Snapshot, AnswerKey[]]>([
  ["nothing lacks but the jobs", workbook(), ["jobs"]],
  ["no budget", workbook(KOLDERBOS, []), ["leverage", "perTon", "jobs", "discounted", "breakEven"]],
  ["no consumption", workbook(without("verbruik")), ["energy", "co2", "perTon", "jobs", "discounted"]],
  ["no rate and no target", workbook(without("rentevoet", "hefboomdoel")), ["jobs", "discounted", "breakEven"]],
  ["no measures", workbook(without("maatregelen")), ["lekp", "jobs"]],
])("%s: only the results that need it wait", (_, snapshot, answers) => {
  expect(waiting(snapshot)).toEqual(answers);
});

test("a result that waits has no figure, and one that does not wait has one", () => {
  for (const [key] of KOLDERBOS) {
    const found = study(workbook(without(String(key))));
    for (const result of RESULT_KEYS) {
      const lacks = lackingFor(found, result).length > 0;
      expect([key, result, Number.isNaN(found.results[result].middle)]).toEqual([key, result, lacks]);
    }
  }
});

test("it says which figure and where, in both languages", () => {
  const found = study(workbook(without("verbruik", "levensduur"), []));
  const both = (language: "nl" | "en") =>
    lackingSentences(found, "perTon").map(({ text, values }) => say(language, text, values));
  expect(both("nl")).toEqual([
    "Vul Verbruik, Levensduur in bij Kengetallen.",
    "Maak eerst de begroting: daaruit komt de beleidskost.",
  ]);
  expect(both("en")).toEqual([
    "Fill in Consumption, Lifetime under Kengetallen.",
    "Make the budget first: the policy cost comes from it.",
  ]);
});

test("without a budget the sentences ask for it; with one that others pay they say that the leverage is not defined", () => {
  const nl = ({ text, values }: ReturnType<typeof impactAnswer>) => say("nl", text, values);
  const none = study(workbook(KOLDERBOS, []));
  expect(nl(impactAnswer(none))).toMatch(/Voor de hefboom ontbreekt de begroting\.$/);
  expect(nl(breakEvenAnswer(none))).toBe("Maak eerst de begroting: daaruit komt de beleidskost.");
  const paid = study(
    workbook(KOLDERBOS, [
      ["Omschrijving", "Soort", "Bedrag", "Status"],
      ["Subsidie", "inkomst", 5, "toegekend"],
    ]),
  );
  expect(nl(impactAnswer(paid))).toMatch(/De hefboom is niet gedefinieerd\.$/);
  expect(nl(breakEvenAnswer(paid))).toBe("De gemeente heeft geen netto-uitgaven: er is niets om terug te winnen.");
});

test.each(["values", "plain"] as const)("the sheet in %s says beside each result what it waits for", (form) => {
  const rowsOf = (snapshot: Snapshot) => {
    const options = { view: CERTAIN, result: "leverage", jobs: false, today: "28/11/2026" } as const;
    const changes = planImpact(snapshot, options, form)?.changes ?? [];
    return changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  };
  const lacking = rowsOf(workbook(withRow(["levensduur", "", "", "", "", "", ""])));
  const perTon = lacking.find(([name]) => name === "Beleidskost per ton CO2 (euro)") ?? [];
  expect(perTon[4]).toBe("Vul Levensduur in bij Kengetallen.");
  expect(JSON.stringify(perTon)).toContain("n.b.");
  expect(JSON.stringify(rowsOf(workbook()))).not.toContain("Wat nog ontbreekt");
});

/** Deelname and Hefboom hoog of a sheet, with Hoog of Deelname typed as `high`. */
function writtenWith(high: CellValue, form: "values" | "plain" = "values") {
  const snapshot = workbook(withRow(["deelname", 0.1, 0.2, high, "x", "", ""]));
  const options = { view: CERTAIN, result: "leverage", jobs: false, today: "28/11/2026" } as const;
  const changes = planImpact(snapshot, options, form)?.changes ?? [];
  const rows = changes.flatMap((change) => (change.kind === "write" ? change.values : []));
  const row = (name: string) => rows.find(([first]) => first === name)?.slice(1) ?? [];
  return { snapshot, row };
}

test.each<[string, CellValue]>([
  ["a share typed as a whole number", 40],
  ["a share typed as text", "35"],
  ["words", "ongeveer veertig"],
])("%s under Hoog is no figure anywhere: what hangs on it is n.b., and the rest goes on", (_, high) => {
  const { snapshot, row } = writtenWith(high);
  const { results, figures } = study(snapshot);
  expect(figures.findings.some(({ cell }) => cell?.row === 2 && cell.column === 3)).toBe(true);
  expect(results.participants.middle).toBeCloseTo(53, 6);
  expect(results.participants.high).toBeNaN();
  expect(row("Deelname").slice(0, 3)).toEqual([0.1, 0.2, "n.b."]);
  expect(row("Deelnemers")[2]).toBe("n.b.");
  expect(row("Deelnemers")[3]).toBe("Kijk Deelname (Hoog) na bij Kengetallen.");
  expect(row("Hefboom (euro per euro)")[2]).toBe("n.b.");
  expect(JSON.stringify(writtenWith(high, "plain").row("Deelnemers")[2])).toContain("n.b.");
  expect(gapNames(study(snapshot), "nl")).toEqual(["Deelname (Hoog)"]);
  expect(gapNames(study(snapshot), "en")).toEqual(["Participation (High)"]);
  // A cost per tonne is high where few take part: that end is known.
  expect(lackingEnds(study(snapshot), "perTon", "high")).toEqual([]);
});

test.each<[string, CellValue]>([
  ["an empty cell", ""],
  ["n.b.", "n.b."],
])("%s under Hoog still means as the middle", (_, high) => {
  const { snapshot, row } = writtenWith(high);
  expect(study(snapshot).results.participants.high).toBeCloseTo(53, 6);
  expect(row("Deelname").slice(0, 3)).toEqual([0.1, 0.2, 0.2]);
  expect(gapNames(study(snapshot), "nl")).toEqual([]);
});

test("a figure that Keuze points at and that cannot be meant is a figure that lacks", () => {
  const { missing, findings } = study(workbook(withRow(["deelname", 0.1, 0.2, 40, "x", "", "hoog"])));
  expect(missing).toEqual(["participation"]);
  expect(findings.map(({ text, values }) => say("nl", text, values))).toContain(
    "Deelname ontbreekt. Vul het in bij Kengetallen.",
  );
});
