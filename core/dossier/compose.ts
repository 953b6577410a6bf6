/** The two pages of the dossier as they would be written today, and whether they fit. */
import { methodNames } from "../selection/choice/method-names";
import { say } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { type DossierFacts, type DossierOptions, dossierFacts } from "./facts";
import { workbookMark } from "./fingerprints";
import { foundationPage } from "./foundation-page";
import { keptTexts } from "./kept-texts";
import { notePage } from "./note-page";
import { type Block, PAGE_ROWS, type Page, pageRows, rowsOf } from "./page";
import { type DossierPart, isTextPart, LINES, type TextPart } from "./parts";
import { words } from "./words";

export interface Dossier {
  facts: DossierFacts;
  note: Page;
  foundation: Page;
  /** At the foot of each page: the day, the method and the state of the workbook. */
  lastLine: string;
  /** Texts that somebody changed on the sheet, and that stay. */
  kept: Partial<Record<TextPart, string>>;
}

/** Both pages as blocks of text and tables, in Dutch, before anything is written; a block says what is not known yet. */
export function composeDossier(snapshot: Snapshot, options: DossierOptions): Dossier {
  const facts = dossierFacts(snapshot, options.method, options.budget);
  const kept = keptTexts(snapshot);
  const mark = workbookMark(snapshot);
  const lastLine = say("nl", words.written, { day: options.today, method: methodNames[options.method], mark });
  return {
    facts,
    kept,
    lastLine,
    note: notePage(facts, options, kept, lastLine),
    foundation: foundationPage(snapshot, facts, options, lastLine),
  };
}

export interface Excess {
  /** Lines that the page has no room for. */
  lines: number;
  /** The part that goes furthest beyond its share. */
  part: DossierPart;
}

/** undefined where the page holds everything. */
export function excessOf(page: Page): Excess | undefined {
  const lines = pageRows(page) - PAGE_ROWS;
  if (lines <= 0) return undefined;
  const taken = new Map<DossierPart, number>();
  for (const block of page.blocks) {
    const part = partOf(block);
    if (part) taken.set(part, (taken.get(part) ?? 0) + rowsOf(block));
  }
  const beyond = ([part, rows]: [DossierPart, number]) => rows - (isTextPart(part) ? LINES[part] : 0);
  const texts = [...taken].filter(([part]) => isTextPart(part));
  const [longest] = (texts.length > 0 ? texts : [...taken]).sort((a, b) => beyond(b) - beyond(a));
  return longest && { lines, part: longest[0] };
}

function partOf(block: Block): DossierPart | undefined {
  return block.kind === "text" || block.kind === "table" || block.kind === "note" ? block.part : undefined;
}

/** Each text as it would stand in the note, by its heading. */
export function noteTexts({ note }: Dossier): { part: TextPart; lines: string[] }[] {
  return note.blocks.flatMap((block) =>
    block.kind === "text" && isTextPart(block.part) ? [{ part: block.part, lines: block.lines }] : [],
  );
}
