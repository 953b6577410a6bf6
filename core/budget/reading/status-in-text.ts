/** How certain income is by words in its description or in a remark: "LEKP (toegekend)". Proposed, never taken unasked. */
import { foldWord } from "../../cells/words";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import { begroting } from "../tables/begroting";
import { STATUSES } from "../tables/line-choices";
import { headerText } from "./find-header";
import type { BudgetLayout } from "./layout";
import { isCount } from "./layout-words";
import { type FieldValues, saysCertainty } from "./read-fields";
import { words } from "./words";

type Status = (typeof STATUSES)[number]["value"];

/** What people write that is no word of the column Status. */
const MORE: readonly (readonly [RegExp, Status])[] = [
  [/^(?:nog )?niet (?:toegekend|goedgekeurd|bevestigd|toegezegd|beslist|zeker)/, "mogelijk"],
  [/^(?:nog )?(?:te bevestigen|onder voorbehoud|aan te vragen|in te dienen|te onderzoeken)/, "mogelijk"],
  [/^(?:dossier |aanvraag )?(?:lopend|lopende|in behandeling|in onderzoek|ingediend)/, "aangevraagd"],
  [/^(?:bevestigd|vastgelegd|definitief|contract getekend|beschikt)/, "toegekend"],
];
/** Refused: no status of ours, and nothing that may count as possible, whatever else the line says. */
const REFUSED = /^(?:geweigerd|afgewezen|afgekeurd|geschrapt|vervallen)/;

/** What may follow a status: a date, who decided. */
const ENDS_WORD = /^(?:$|[ ,;:.(/-])/;

/** The status that a remark begins with; undefined when it says none. */
export function statusOfRemark(text: string): Status | undefined {
  const folded = foldRemark(text);
  const more = MORE.find(([pattern]) => pattern.test(folded));
  if (more) return more[1];
  for (const { value, words: known } of STATUSES) {
    if (known.some((word) => folded.startsWith(word) && ENDS_WORD.test(folded.slice(word.length)))) return value;
  }
  return undefined;
}

/** The status in a description: between brackets, or behind a dash, a colon or a comma. */
export function statusInText(text: string): Status | undefined {
  return partsOf(text)
    .map(statusOfRemark)
    .find((status) => status !== undefined);
}

function isRefused(text: string): boolean {
  return [text, ...partsOf(text)].some((part) => REFUSED.test(foldRemark(part)));
}

function foldRemark(text: string): string {
  return foldWord(text).replace(/^(?:status|stand)\s*:\s*/, "");
}

/** Nearly no text has a part. */
const PART_MARK = /[([:,;]|\s[-–—]\s/;

/** What stands between brackets, or behind a dash, a colon or a comma. */
function partsOf(text: string): string[] {
  if (!PART_MARK.test(text)) return [];
  return [
    ...Array.from(text.matchAll(/[([]([^)\]]*)[)\]]/g), ([, inside]) => inside ?? ""),
    ...text.split(/\s[-–—]\s|[:,;]\s/).slice(1),
  ];
}

export interface SaidStatus {
  text: string;
  status: Status;
}

export interface StatusReader {
  /** What a row says of its income with such a description. */
  said(row: number, description: string): SaidStatus | undefined;
  /** The fields of a line of income, with its status where the user takes it from the texts. */
  of(fields: FieldValues, said: SaidStatus | undefined, cell: CellPlace): FieldValues;
  /** The question, once, at the first line with such words; none when it was answered. */
  question(): Finding[];
}

/** Only for income, and only where no column of the sheet says how certain it is: costs stay certain. */
export function statusReader(layout: BudgetLayout): StatusReader {
  const asks = !saysCertainty(layout) && layout.statusInText !== false;
  const remarks = layout.columns.filter(({ meaning, header }) => !meaning && !isCount(foldWord(header)));
  let count = 0;
  let first: (SaidStatus & { cell: CellPlace }) | undefined;

  const said = (row: number, description: string): SaidStatus | undefined => {
    if (!asks) return undefined;
    const line = layout.block.values[row - layout.block.row] ?? [];
    const texts = remarks.map(({ column }) => headerText(line[column - layout.block.column] ?? ""));
    if ([description, ...texts].some(isRefused)) return undefined;
    const own = statusInText(description);
    if (own) return { text: description, status: own };
    for (const text of texts) {
      const status = statusOfRemark(text) ?? statusInText(text);
      if (status) return { text, status };
    }
    return undefined;
  };

  return {
    said,
    of(fields, said, cell) {
      if (!said) return fields;
      if (layout.statusInText) return { ...fields, status: said.status };
      count++;
      first ??= { cell, ...said };
      return fields;
    },
    question: () =>
      first
        ? [
            {
              severity: "warning",
              text: words.statusInText,
              values: { count, text: first.text, status: first.status },
              table: begroting.name,
              cell: first.cell,
            },
          ]
        : [],
  };
}

/** True where the sheet has such words, whether the user answered or not. */
export function asksStatusInText({
  layout,
  findings,
}: {
  layout: BudgetLayout;
  findings: readonly Finding[];
}): boolean {
  return layout.statusInText !== undefined || findings.some(({ text }) => text === words.statusInText);
}
