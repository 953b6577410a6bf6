/** Which column of a table a header in somebody's sheet means: by its words, its synonyms and its spelling. */
import { foldWord, spellingDistance } from "../cells/words";
import type { ColumnSchema } from "./schema";

/** sure: the header or a synonym of it. unsure: close to one, so the user must confirm. */
export type Certainty = "sure" | "unsure";

export interface HeaderMatch {
  key: string;
  certainty: Certainty;
  /** 0 for the header itself; grows with the difference. */
  distance: number;
}

const SYNONYM = 0.1;
const QUALIFIED = 2;

/** The header without its unit, footnote marks and line breaks: "Gewicht *\n(in %)" becomes "gewicht". */
export function foldHeader(header: string): string {
  return foldWord(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " ").replace(/[*:;.?!]+/g, " "));
}

/** The columns that a header may mean, best first. */
export function matchHeader(header: string, columns: readonly ColumnSchema[]): HeaderMatch[] {
  const folded = foldHeader(header);
  if (folded === "") return [];
  const matches = columns.flatMap((column) => {
    let distance = Number.POSITIVE_INFINITY;
    namesOf(column).forEach((name, index) => {
      distance = Math.min(distance, nameDistance(folded, name) + (index === 0 ? 0 : SYNONYM));
    });
    if (!Number.isFinite(distance)) return [];
    const certainty: Certainty = distance < 1 ? "sure" : "unsure";
    return [{ key: column.key, certainty, distance }];
  });
  return matches.sort((a, b) => a.distance - b.distance);
}

/** Folded once: each of the first rows of every sheet is held against the columns of every table. */
const foldedNames = new WeakMap<ColumnSchema, string[]>();

function namesOf(column: ColumnSchema): readonly string[] {
  const names = foldedNames.get(column) ?? [column.header, column.key, ...(column.synonyms ?? [])].map(foldHeader);
  foldedNames.set(column, names);
  return names;
}

/** 0 when equal, 1 or 2 for a slip of the pen, a little more when the header only begins with the name. */
function nameDistance(header: string, name: string): number {
  if (header === name) return 0;
  const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
  const slips = spellingDistance(header, name, allowed);
  if (slips <= allowed) return slips;
  if (name.length < 4 || !header.startsWith(`${name} `)) return Number.POSITIVE_INFINITY;
  return QUALIFIED + header.split(" ").length / 10;
}
