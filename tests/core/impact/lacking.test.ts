/** A figure that lacks: which one it is and where to fill it in, and never that the result is not defined. */
import { breakEvenAnswer, impactAnswer } from "../../../core/impact/impact-answer";
import { impactStudy, RESULT_KEYS } from "../../../core/impact/impact-study";
import { type AnswerKey, lackingFor, lackingSentences } from "../../../core/impact/lacking";
import { planImpact } from "../../../core/impact/sheets/plan-impact";
import { say } from "../../../core/texts/text";
import type { Snapshot } from "../../../core/workbook/snapshot";
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
