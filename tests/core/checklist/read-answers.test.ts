/** A checklist in a municipality's own words: what leaves no doubt is read, what does is asked. */
import { readChecklist } from "../../../core/checklist/read-checklist";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

function answered(answers: CellValue[], header = "Antwoord") {
  const rows = answers.map((answer, i): CellValue[] => [`Vraag ${"abcdefghijklmnopqrstuvwxyz"[i]}?`, answer, "team"]);
  const reading = readChecklist(makeSnapshot([makeBlock("Checklist", [["Vraag", header, "Eigenaar"], ...rows])]));
  if (!reading) throw new Error("no checklist");
  return { answers: reading.questions.map(({ answer }) => answer), findings: reading.findings };
}

test.each<[string, CellValue[]]>([
  [
    "yes",
    ["ok", "OK", "oké", "Oke", "v", "V", "✓", "✔", "☑", "✅", "in orde", "Klaar", "gedaan", "oui", true, "ja.", "Ok!"],
  ],
  ["partly", ["deels", "bezig", "in uitvoering", "lopende", "Lopend", "en cours", "deels (de helft)", "deels."]],
  ["no", ["niet", "neen", "Nee", "nog niet", "✗", "niet in orde", "nog te doen", false, "nee, pas in maart", "neen."]],
  ["notApplicable", ["n.v.t.", "nvt", "N.V.T", "niet van toepassing", "nvt (geen net)"]],
])("words that leave no doubt are %s, and nothing is told about them", (answer, cells) => {
  const read = answered(cells);
  expect(read.answers).toEqual(cells.map(() => answer));
  expect(told(read.findings)).toEqual([]);
});

test("a yes with a remark is asked with what to type, in both languages, and is no yes meanwhile", () => {
  const { answers, findings } = answered(["ja (voorlopig)", "ok, maar nog niet getekend", "nee"]);
  expect(answers).toEqual([undefined, undefined, "no"]);
  expect(told(findings)).toEqual([
    "Checklist!B2: “ja (voorlopig)”: is dat ja of deels? Typ één van de twee; wat erbij hoort, kan onder Bewijs. Nu telt het als nog niet beantwoord.",
    "Checklist!B3: “ok, maar nog niet getekend”: is dat ja of deels? Typ één van de twee; wat erbij hoort, kan onder Bewijs. Nu telt het als nog niet beantwoord.",
  ]);
  expect(told(findings, "en")[0]).toBe(
    "Checklist!B2: “ja (voorlopig)”: is that ja (yes) or deels (partly)? Type one of the two; the rest can go under Bewijs. It counts as not answered now.",
  );
});

test("a cross is a yes by itself, and is asked where ticks stand beside it", () => {
  expect(answered(["x", "", "x"]).answers).toEqual(["yes", undefined, "yes"]);
  const both = answered(["v", "x", "ja"]);
  expect(both.answers).toEqual(["yes", undefined, "yes"]);
  expect(told(both.findings)).toEqual([
    "Checklist!B3: “x” staat naast “v”: is het ja of nee? Typ dat woord. Nu telt het als nog niet beantwoord.",
  ]);
});

test("a word that nobody knows is told as before", () => {
  const { answers, findings } = answered(["misschien", "jaarlijks", "okapi", "nietig"]);
  expect(answers).toEqual([undefined, undefined, undefined, undefined]);
  expect(findings).toHaveLength(4);
  expect(told(findings)[0]).toBe("Checklist!B2: “misschien” wordt hier niet herkend. Gebruik: ja, deels, nee, nvt.");
});
