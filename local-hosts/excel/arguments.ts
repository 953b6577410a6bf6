/** Reads the arguments of a call as Excel does: what is missing gets its default, what is wrong is InvalidArgument. */

import { ExcelError } from "./errors";
import { isExcelObject } from "./object-type";

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

export function text(value: unknown, fallback?: string): string {
  if (isMissing(value) && fallback !== undefined) return fallback;
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function whole(value: unknown, fallback?: number): number {
  if (isMissing(value) && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function truth(value: unknown, fallback?: boolean): boolean {
  if (isMissing(value) && fallback !== undefined) return fallback;
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** One of the words that Excel knows here; case does not matter on the wire. */
export function word<T extends string>(value: unknown, words: readonly T[], fallback?: T): T {
  if (isMissing(value) && fallback !== undefined) return fallback;
  const found = words.find((candidate) => String(value).toLowerCase() === candidate.toLowerCase());
  if (!found) throw new ExcelError("InvalidArgument");
  return found;
}

/** "#RRGGBB" from what Excel takes as a colour: a hex code with or without "#", or one of a few HTML names. */
export function color(value: unknown): string {
  const given = text(value);
  const named = htmlColors[given.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(given)) throw new ExcelError("InvalidArgument");
  return `#${given.replace("#", "").toUpperCase()}`;
}

const htmlColors: Readonly<Record<string, string>> = {
  "": "",
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The target of an object given as an argument, when it is of this type. */
export function targetOf<T>(value: unknown, type: string): T | null {
  return isExcelObject(value) && value.type === type ? (value.target as T) : null;
}
