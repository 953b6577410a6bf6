/** Reads the figure in a cell of a public file: a number, or the reason why there is none. */
import { missingReason, specialValueReason } from "../cells/cell";
import { type Notation, numberIn } from "./notation";
import { PRESENT, reasonByte } from "./reason";

/** Signs for a suppressed figure: Statbel writes C (2015) or *, others an x or a word. */
const SUPPRESSED = new Set(["c", "*", "**", "x", "gecensureerd", "vertrouwelijk", "confidentieel", "<5", "< 5"]);
const UNKNOWN = new Set(["na", "n/a", "nan", "null", "none", "onbekend"]);

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
  notCalculated: reasonByte("notCalculated"),
} as const;

/**
 * Puts the figure of a cell in the slot. The special values -99996 to -99999 and the signs for suppression count; a
 * formula of which the file holds no result (a text such as "=D2/C2") is not calculated.
 */
export function readFigure(raw: unknown, notation: Notation, slot: FigureSlot): void {
  if (typeof raw === "number") {
    putNumber(raw, slot);
  } else if (raw === null || raw === undefined || raw === "") {
    putMissing(BYTES.empty, slot);
  } else if (typeof raw === "string") {
    putText(raw, notation, slot);
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

function putText(text: string, notation: Notation, slot: FigureSlot): void {
  if (text.startsWith("=")) {
    putMissing(BYTES.notCalculated, slot);
    return;
  }
  const number = numberIn(text, notation);
  if (number === undefined) putMissing(wordReason(text), slot);
  else putNumber(number, slot);
}

function wordReason(text: string): number {
  const word = text.trim().toLowerCase();
  const bare = word.replace(/^[<([]+\s*|\s*[>)\]]+$/g, "");
  if (SUPPRESSED.has(bare)) return BYTES.suppressed;
  if (SUPPRESSED.has(word)) return BYTES.suppressed;
  if (UNKNOWN.has(word)) return BYTES.unknown;
  const reason = missingReason(text);
  return reason ? reasonByte(reason) : BYTES.unreadable;
}

function putMissing(reason: number, slot: FigureSlot): void {
  slot.value = Number.NaN;
  slot.reason = reason;
}
