/** Where every figure of the dossier comes from, of which day, and what is missing. */
import { dayInWords } from "../cells/day";
import { readTalks } from "../interviews/read-talks";
import { say } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import type { DossierFacts } from "./facts";
import { noteLines } from "./page";
import { words } from "./words";

/** In lines of a note, no more than fit; what does not is counted in the last one. */
export function sourceLines(snapshot: Snapshot, facts: DossierFacts, most: number): string[] {
  const entries = sourceSentences(snapshot, facts);
  const whole = noteLines(entries.join(" "));
  if (whole.length <= most) return whole;
  for (let kept = entries.length - 1; kept > 0; kept--) {
    const more = say("nl", words.moreSources, { count: entries.length - kept });
    const lines = noteLines([...entries.slice(0, kept), more].join(" "));
    if (lines.length <= most) return lines;
  }
  return noteLines(say("nl", words.moreSources, { count: entries.length })).slice(0, Math.max(0, most));
}

/** One sentence for the gaps, for what people said, and per criterion. */
export function sourceSentences(snapshot: Snapshot, { ranking, stakeholders }: DossierFacts): string[] {
  const criteria = ranking?.study.criteria ?? [];
  // The figures that are printed are those that weigh most: their sources come first.
  const weightOf = (j: number) => ranking?.study.weights[j] ?? 0;
  const heaviest = [...criteria.entries()].sort(([a], [b]) => weightOf(b) - weightOf(a) || a - b);
  const sources = heaviest.map(([, { name, source, year }]) => {
    const origin = [source, year === undefined ? "" : String(year)].filter((part) => part !== "").join(", ");
    return `${say("nl", words.sourceOf, { what: name, source: origin === "" ? say("nl", words.noSource) : origin })}.`;
  });
  const gaps = gapsOf({ ranking });
  const missing =
    criteria.length === 0
      ? []
      : [gaps.length === 0 ? say("nl", words.noGaps) : say("nl", words.gap, { gaps: gaps.join("; ") })];
  return [...missing, ...estimates(stakeholders), ...talks(snapshot), ...sources];
}

/** "Mediaan inkomen (Termien, Brethei)": each criterion with the wijken that have no figure. */
function gapsOf({ ranking }: Pick<DossierFacts, "ranking">): string[] {
  if (!ranking) return [];
  const { criteria, candidates, values } = ranking.study;
  return criteria.flatMap(({ name }, j) => {
    const without = candidates.filter((_, i) => Number.isNaN(values.data[i * criteria.length + j]));
    return without.length === 0 ? [] : [`${name} (${without.map((one) => one.name).join(", ")})`];
  });
}

function estimates(stakeholders: DossierFacts["stakeholders"]): string[] {
  if (stakeholders.length === 0) return [];
  const count = (source: string | undefined) => stakeholders.filter((one) => one.source === source).length;
  return [
    say("nl", words.estimates, {
      team: count("team"),
      conversation: count("conversation"),
      document: count("document"),
      unknown: count(undefined),
    }),
  ];
}

function talks(snapshot: Snapshot): string[] {
  const days = (readTalks(snapshot)?.talks ?? []).filter(({ done, date }) => done && !Number.isNaN(date));
  if (days.length === 0) return [];
  return [say("nl", words.talksOn, { day: dayInWords(Math.max(...days.map(({ date }) => date))) })];
}
