/** Where every figure of the dossier comes from, of which day, and what is missing. */
import { dayInWords } from "../cells/day";
import { kengetallen } from "../impact/kengetallen";
import { readTalks } from "../interviews/read-talks";
import { say } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import type { DossierFacts } from "./facts";
import { noteLines } from "./page";
import { words } from "./words";

type Ranking = NonNullable<DossierFacts["ranking"]>;

/** The wijken without a figure by their names, or how many they are. */
type GapsAs = "named" | "counted";

interface Entry {
  text: string;
  /** How many figures it is about: what does not fit is counted. */
  count: number;
}

/**
 * In lines of a note, no more than fit; what does not is counted in the last one. Where even the names of the wijken
 * without figures take too much, it is how many they are. `whole`: all of it, for a text.
 */
export function sourceLines(snapshot: Snapshot, facts: DossierFacts, most: number): { lines: string[]; whole: string } {
  const entries = sourceEntries(snapshot, facts, "named");
  const counted = () => sourceEntries(snapshot, facts, "counted");
  const lines = fittingLines(entries, most) ?? fittingLines(counted(), most);
  return {
    lines: lines ?? noteLines(counted()[0]?.text ?? "").slice(0, Math.max(0, most)),
    whole: entries.map(({ text }) => text).join(" "),
  };
}

/** As many entries as fit, from the first on; undefined when not even that one does. */
function fittingLines(entries: readonly Entry[], most: number): string[] | undefined {
  if (entries.length === 0) return [];
  for (let kept = entries.length; kept > 0; kept--) {
    const said = entries.slice(0, kept).map(({ text }) => text);
    const count = entries.slice(kept).reduce((sum, entry) => sum + entry.count, 0);
    const lines = noteLines([...said, ...(count > 0 ? [say("nl", words.moreSources, { count })] : [])].join(" "));
    if (lines.length <= most) return lines;
  }
  return undefined;
}

/** First the gaps, then what people said, then the origin of the criteria, those that weigh most first. */
function sourceEntries(snapshot: Snapshot, { ranking, stakeholders, extras }: DossierFacts, as: GapsAs): Entry[] {
  const people = [...estimates(stakeholders), ...talks(snapshot)];
  const keyFigures = keyFigureGaps(extras.impact?.gaps ?? [], as);
  if (!ranking || ranking.study.criteria.length === 0) {
    return about([...(keyFigures.length > 0 ? [gapSentence(keyFigures)] : []), ...people]);
  }
  return [...about([gapSentence([...criterionGaps(ranking, as), ...keyFigures]), ...people]), ...originsOf(ranking)];
}

const about = (sentences: readonly string[]): Entry[] => sentences.map((text) => ({ text, count: 1 }));

/** "Inkomen, Huishoudens: Statbel, 2023.": criteria of one source and year together. */
function originsOf({ study: { criteria, weights } }: Ranking): Entry[] {
  const heaviest = [...criteria.entries()].sort(([a], [b]) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const names = new Map<string, string[]>();
  for (const [, { name, source, year }] of heaviest) {
    const origin = [source, year === undefined ? "" : String(year)].filter((part) => part !== "").join(", ");
    names.set(origin, [...(names.get(origin) ?? []), name]);
  }
  return [...names].map(([origin, what]) => {
    const source = origin === "" ? say("nl", words.noSource) : origin;
    return { text: `${say("nl", words.sourceOf, { what: what.join(", "), source })}.`, count: what.length };
  });
}

/** "Ontbreekt: Mediaan inkomen (Termien, Brethei); Kengetallen (Verbruik).", or that nothing does. */
function gapSentence(gaps: readonly string[]): string {
  return gaps.length === 0 ? say("nl", words.noGaps) : say("nl", words.gap, { gaps: gaps.join("; ") });
}

/** Each criterion with the wijken that have no figure, or how many. */
function criterionGaps({ study: { criteria, candidates, values } }: Ranking, as: GapsAs): string[] {
  return criteria.flatMap(({ name }, j) => {
    const without = candidates.filter((_, i) => Number.isNaN(values.data[i * criteria.length + j]));
    if (without.length === 0) return [];
    return [`${name} (${as === "named" ? without.map((one) => one.name).join(", ") : without.length})`];
  });
}

function keyFigureGaps(names: readonly string[], as: GapsAs): string[] {
  return names.length === 0 ? [] : [`${kengetallen.name} (${as === "named" ? names.join(", ") : names.length})`];
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
