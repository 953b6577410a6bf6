/** Reads the figure in a cell of a public file: a number, or the reason why there is none. */
import { missingReason, specialValueReason } from "../cells/cell";
import { parseNumber } from "../cells/parse-number";
import { PRESENT, reasonByte } from "./reason";

/** How a column writes numbers that are stored as text. `either`: nothing in it settles the matter. */
export type NumberStyle = "point" | "comma" | "either";

/** What has been seen of a column so far. */
export interface StyleEvidence {
  point: number;
  comma: number;
  /** Texts such as 1.234, which can be read in two ways. */
  unclear: number;
}

/** Signs for a suppressed figure: Statbel writes C (2015) or *, others an x or a word. */
const SUPPRESSED = new Set(["c", "*", "**", "x", "gecensureerd", "vertrouwelijk", "confidentieel", "<5", "< 5"]);
const UNKNOWN = new Set(["na", "n/a", "nan", "null", "none", "onbekend"]);

const ONE_MARK = /^[-+]?\d*([.,])\d*$/;
const ONE_GROUP = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const MANY_DOTS = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const MANY_COMMAS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Fluvius writes counts with thousands points and a closing ".0": 1.146.0 */
const DOTS_AND_ZERO = /^[-+]?\d{1,3}(?:\.\d{3})+\.(?:0+|\d{1,2})$/;

/** Notes what a text tells about the decimal mark of its column. */
export function noteStyle(text: string, evidence: StyleEvidence): void {
  const trimmed = text.trim();
  const mark = ONE_MARK.exec(trimmed)?.[1];
  if (mark !== undefined) {
    if (ONE_GROUP.test(trimmed)) evidence.unclear++;
    else if (mark === ".") evidence.point++;
    else evidence.comma++;
  } else if (DOTS_AND_ZERO.test(trimmed)) evidence.point++;
  else if (MANY_DOTS.test(trimmed)) evidence.comma++;
  else if (MANY_COMMAS.test(trimmed)) evidence.point++;
}

/** The style of a column, from its own cells or else from the whole file. */
export function styleOf(column: StyleEvidence, file: StyleEvidence): NumberStyle {
  const evidence = column.point + column.comma > 0 ? column : file;
  if (evidence.point > 0 && evidence.comma === 0) return "point";
  return evidence.comma > 0 && evidence.point === 0 ? "comma" : "either";
}

/** A place to put what a cell holds, so that reading half a million cells creates no objects. */
export interface FigureSlot {
  value: number;
  /** PRESENT, or the byte of a FigureReason. */
  reason: number;
}

const BYTES = {
  empty: reasonByte("empty"),
  unknown: reasonByte("unknown"),
  suppressed: reasonByte("suppressed"),
  unreadable: reasonByte("unreadable"),
} as const;

/** Puts the figure of a cell in the slot. The special values -99996 to -99999 and the signs for suppression count. */
export function readFigure(raw: unknown, style: NumberStyle, slot: FigureSlot): void {
  if (typeof raw === "number") {
    putNumber(raw, slot);
  } else if (raw === null || raw === undefined || raw === "") {
    putMissing(BYTES.empty, slot);
  } else if (typeof raw === "string") {
    putText(raw, style, slot);
  } else {
    putMissing(BYTES.unreadable, slot);
  }
}

function putNumber(value: number, slot: FigureSlot): void {
  const special = value <= -99996 ? specialValueReason(value) : undefined;
  if (special) {
    putMissing(reasonByte(special), slot);
  } else if (Number.isFinite(value)) {
    slot.value = value;
    slot.reason = PRESENT;
  } else {
    putMissing(BYTES.unreadable, slot);
  }
}

function putText(text: string, style: NumberStyle, slot: FigureSlot): void {
  const number = numberOf(text, style);
  if (number === undefined) putMissing(wordReason(text), slot);
  else putNumber(number, slot);
}

function wordReason(text: string): number {
  const word = text.trim().toLowerCase();
  if (SUPPRESSED.has(word)) return BYTES.suppressed;
  if (UNKNOWN.has(word)) return BYTES.unknown;
  const reason = missingReason(text);
  return reason ? reasonByte(reason) : BYTES.unreadable;
}

function putMissing(reason: number, slot: FigureSlot): void {
  slot.value = Number.NaN;
  slot.reason = reason;
}

function numberOf(text: string, style: NumberStyle): number | undefined {
  const code = text.charCodeAt(0);
  if (style === "point" && (code === 45 || (code >= 46 && code <= 57))) {
    const plain = Number(text);
    if (!Number.isNaN(plain) && !/[xbo]/i.test(text)) return plain;
  }
  const trimmed = text.trim();
  if (style === "point" && DOTS_AND_ZERO.test(trimmed)) {
    const last = trimmed.lastIndexOf(".");
    return Number(trimmed.slice(0, last).replace(/\./g, "") + trimmed.slice(last));
  }
  if (style === "point" && MANY_COMMAS.test(trimmed)) return Number(trimmed.replace(/,/g, ""));
  if (style === "point" && ONE_MARK.test(trimmed) && /\d/.test(trimmed)) return Number(trimmed.replace(",", "."));
  return parseNumber(trimmed);
}
