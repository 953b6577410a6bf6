/** The plan that writes the sheets of the dossier, keeps what somebody changed, and remembers what it was made on. */
import { DOSSIER, readinessFact } from "../checklist/readiness-history";
import { answerSentence } from "../selection/choice/answer";
import type { MapPicture } from "../selection/sheets/map-block";
import { addFacts } from "../tables/facts";
import type { Bilingual } from "../texts/text";
import type { NewValue, Plan } from "../workbook/plan";
import { buildPlan } from "../workbook/plan-builder";
import type { Snapshot } from "../workbook/snapshot";
import { composeDossier, type Dossier, excessOf, noteTexts } from "./compose";
import type { DossierOptions } from "./facts";
import { DAY_FACT, markFacts } from "./fingerprints";
import { FOUNDATION_SHEET } from "./foundation-page";
import { cellFacts, textFacts } from "./kept-texts";
import { MAP_SHEET, writeMapPage } from "./map-page";
import { NOTE_SHEET } from "./note-page";
import { type Page, textOfLines } from "./page";
import type { TextPart } from "./parts";
import { writePage } from "./sheets/write-page";
import { proposedTexts } from "./texts-of-note";
import { words } from "./words";

/** The sheets that must have been read to make the plan. */
export const DOSSIER_SHEETS: readonly string[] = [NOTE_SHEET, FOUNDATION_SHEET, MAP_SHEET];

/** `map`: the ranking on a map, where one can be drawn. undefined where a page has more lines than fit on A4: `excessOf` tells how many, and in which part. */
export function planDossier(snapshot: Snapshot, options: DossierOptions, map?: MapPicture): Plan | undefined {
  const dossier = composeDossier(snapshot, options);
  if (excessOf(dossier.note) || excessOf(dossier.foundation)) return undefined;
  const kept = Object.keys(dossier.kept).filter((part) => options.texts?.[part] === undefined) as TextPart[];
  const plan =
    kept.length === 0
      ? buildPlan(snapshot, words.planDossier)
      : buildPlan(snapshot, words.planDossierKept, { count: kept.length, parts: partNames(kept) });
  const note = writePage(plan, snapshot, dossier.note);
  const foundation = writePage(plan, snapshot, dossier.foundation);
  const { ranking } = dossier.facts;
  if (ranking) writeMapPage(plan, snapshot, map, { answer: answerSentence(ranking, "nl"), lastLine: dossier.lastLine });
  addFacts(plan, snapshot, DOSSIER.name, NOTE_SHEET, factsToKeep(snapshot, dossier, options, { note, foundation }), {
    [`cells.${FOUNDATION_SHEET}`]: FOUNDATION_SHEET,
  });
  plan.add({ kind: "show", sheet: dossier.note.sheet, row: 0, column: 0 });
  return plan.build();
}

function factsToKeep(
  snapshot: Snapshot,
  dossier: Dossier,
  options: DossierOptions,
  cells: { note: NewValue[][]; foundation: NewValue[][] },
): Record<string, string> {
  const proposed = proposedTexts(dossier.facts, options);
  const marked = noteTexts(dossier).map(({ part, lines }): [TextPart, string] => {
    const own = options.texts?.[part] ?? dossier.kept[part];
    const written = textOfLines(lines, part === "proposal" ? "answer" : "text");
    // What somebody wrote differs from what we propose, now and the next time.
    const theirs = own !== undefined && own.trim() !== "" && options.without?.includes(part) !== true;
    return [part, theirs ? proposed[part] : written];
  });
  const ofPage = ({ sheet, columns }: Page, written: NewValue[][]) => cellFacts(sheet, written, columns.length);
  return {
    [DAY_FACT]: options.today,
    ...readinessFact(snapshot, options.today),
    ...markFacts(snapshot),
    ...textFacts(Object.fromEntries(marked)),
    ...ofPage(dossier.note, cells.note),
    ...ofPage(dossier.foundation, cells.foundation),
  };
}

/** "Argumentatie, Voorstel": parts by their headings, in either language. */
export function partNames(parts: readonly TextPart[]): Bilingual {
  const texts = parts.map((part) => words[`part.${part}`]);
  return { nl: texts.map(({ nl }) => nl).join(", "), en: texts.map(({ en }) => en).join(", ") };
}
