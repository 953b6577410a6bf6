/** The first page of the dossier: the note for the council, under the headings of a Flemish decision. */
import { formatNumber } from "../cells/format-number";
import { say } from "../texts/text";
import type { NewValue } from "../workbook/plan";
import type { DossierFacts, DossierOptions } from "./facts";
import { type Block, noteLines, PAGE_ROWS, type Page, pageRows, shortened, TITLE_WIDTH, textLines } from "./page";
import { isTextPart, LINES, NOTE_PARTS, type TextPart } from "./parts";
import { FEWEST_REASONS, MOST_REASONS, proposedTexts } from "./texts-of-note";
import { words } from "./words";

export const NOTE_SHEET = "Dossier";

/** Place, wijk, points, a space between, the chart. */
const COLUMNS = [9, 34, 9, 2, 38];
const WIJK_WIDTH = 34;
/** As many wijken as the table shows. */
const MOST_WIJKEN = 5;

/**
 * `kept`: texts of somebody's own that go before the proposed ones. `lastLine`: the day, the method, the mark. What we
 * propose ourselves gets shorter where it would not fit; what somebody wrote never does.
 */
export function notePage(
  facts: DossierFacts,
  options: DossierOptions,
  kept: Partial<Record<TextPart, string>>,
  lastLine: string,
): Page {
  for (let reasons = MOST_REASONS; reasons > FEWEST_REASONS; reasons--) {
    const page = pageWith(facts, options, kept, lastLine, proposedTexts(facts, options, reasons));
    if (pageRows(page) <= PAGE_ROWS) return page;
  }
  return pageWith(facts, options, kept, lastLine, proposedTexts(facts, options, FEWEST_REASONS));
}

function pageWith(
  facts: DossierFacts,
  options: DossierOptions,
  kept: Partial<Record<TextPart, string>>,
  lastLine: string,
  proposed: Record<TextPart, string>,
): Page {
  const { wijk } = facts;
  const title = wijk === "" ? say("nl", words.titleOpen) : say("nl", words.title, { wijk });
  const blocks: Block[] = [{ kind: "title", text: shortened(title, TITLE_WIDTH) }];
  for (const part of NOTE_PARTS) {
    blocks.push({ kind: "section", part, text: say("nl", words[`part.${part}`]) });
    const off = options.without?.includes(part) === true;
    if (off) blocks.push({ kind: "text", part, role: "text", lines: [say("nl", words.leftOut)] });
    else if (isTextPart(part)) {
      const role = part === "proposal" ? "answer" : "text";
      const text = options.texts?.[part] ?? kept[part] ?? proposed[part];
      const whole = text.trim() === "" ? say("nl", words.toFill) : text;
      blocks.push({ kind: "text", part, role, lines: textLines(whole, role), whole });
    } else blocks.push(...rankingBlocks(facts));
  }
  blocks.push({ kind: "note", lines: noteLines(lastLine) });
  return { sheet: NOTE_SHEET, columns: COLUMNS, blocks };
}

function rankingBlocks({ ranking, wijk, candidate }: DossierFacts): Block[] {
  const part = "ranking";
  const ranked = ranking?.order.filter((one) => !Number.isNaN(ranking.ranks[one])) ?? [];
  if (!ranking || ranked.length === 0) {
    return [{ kind: "text", part, role: "text", lines: textLines(say("nl", words.noRanking)) }];
  }
  const shown = ranked.slice(0, MOST_WIJKEN);
  // The wijk that it is about is always in the table, however far down it stands.
  if (candidate >= 0 && !shown.includes(candidate)) shown.splice(shown.length - 1, 1, candidate);
  const rows = shown.map((one): NewValue[] => [
    known(ranking.ranks[one]),
    shortened(ranking.study.candidates[one]?.name ?? "", WIJK_WIDTH),
    known(ranking.scores[one]),
  ]);
  const points = formatNumber(ranking.scores[candidate] ?? Number.NaN, 1);
  const title = shortened(say("nl", words.chart, { wijk, points }), 44);
  return [
    {
      kind: "table",
      part,
      columns: [
        { header: say("nl", words.headPlace), role: "whole" },
        { header: say("nl", words.headWijk), role: "text" },
        { header: say("nl", words.headPoints), role: "decimal" },
      ],
      rows,
      chart: { title, altText: say("nl", words.chart, { wijk, points }), from: 1, columns: 2, rows: LINES.ranking - 1 },
    },
  ];
}

function known(value: number | undefined): NewValue {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
