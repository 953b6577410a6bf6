/** Wijken that people named otherwise than the candidates: their voice is lacking where the choice looks for it. */
import { foldWord } from "../../cells/words";
import { unknownInRegister, unknownInTalks } from "../../interviews/step-findings";
import type { Finding } from "../../workbook/finding";
import type { Snapshot } from "../../workbook/snapshot";

/** Those that are probably another name of a candidate, each name once. */
export function misspeltWijken(snapshot: Snapshot): Finding[] {
  const told = new Set<string>();
  return [...unknownInTalks(snapshot), ...unknownInRegister(snapshot)].filter(({ severity, values }) => {
    const wijk = foldWord(String(values?.wijk));
    if (severity !== "warning" || told.has(wijk)) return false;
    told.add(wijk);
    return true;
  });
}
