/** Which requirement set a member of Office.js belongs to, and whether this Excel has it. */

/// <reference path="./excel-api-sets.d.ts" />

import table from "excel-api-sets";
import { ExcelError } from "./errors";
import type { ApiSets } from "./interface";

/** "1.9" is older than "1.10". */
function isAtLeast(version: string | undefined, wanted: string): boolean {
  if (version === undefined) return false;
  const have = version.split(".").map(Number);
  const want = wanted.split(".").map(Number);
  for (let i = 0; i < want.length; i++) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Whether Excel has this member at all, according to @types/office-js. */
export const isKnownMember = (type: string, member: string): boolean => table[type]?.[member] !== undefined;

export function isMemberSupported(sets: ApiSets, type: string, member: string): boolean {
  const needed = table[type]?.[member];
  if (!needed) return true;
  const [set = "", version = ""] = needed.split(" ");
  return isAtLeast(sets[set], version);
}

/** Refuses a member that is newer than the sets this Excel says it has. Members that are in no set pass. */
export function requireMember(sets: ApiSets, type: string, member: string): void {
  if (isMemberSupported(sets, type, member)) return;
  throw new ExcelError(
    "ApiNotFound",
    `${type}.${member} needs ${table[type]?.[member]}, which this Excel does not have.`,
  );
}
