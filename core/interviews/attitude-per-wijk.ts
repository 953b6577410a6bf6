/** What the conversations say about each wijk: the mean attitude, from how many, between which two. */
import { foldWord } from "../cells/words";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { type Conversation, countingConversations } from "./counting-conversations";
import { meanAttitudes } from "./mean-attitude";
import { readActors, readTalks, type Talk } from "./read-talks";

export interface WijkAttitude {
  wijk: string;
  /** -2..2; NaN where fewer than two conversations count. */
  mean: number;
  /** The same with each conversation weighing what its actor has in influence; those of unknown influence count nowhere. */
  byInfluence: number;
  count: number;
  lowest: number;
  highest: number;
}

export interface AttitudeReading {
  /** In the order in which the wijken come up. */
  wijken: WijkAttitude[];
  /** Talks that count at least once. */
  counting: ReadonlySet<Talk>;
}

/** A conversation with two actors about two wijken counts for each of them. */
export const attitudePerWijk: (snapshot: Snapshot) => AttitudeReading = perSnapshot((snapshot) => {
  const talks = readTalks(snapshot)?.talks ?? [];
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const parts: (Conversation & { talk: Talk })[] = [];
  for (const talk of talks) {
    const { date, attitude, done } = talk;
    for (const wijk of talk.wijken) {
      const number = numbers.get(foldWord(wijk)) ?? names.push(wijk) - 1;
      numbers.set(foldWord(wijk), number);
      for (const stakeholder of talk.actors) parts.push({ talk, stakeholder, wijk: number, date, attitude, done });
    }
  }
  const counts = countingConversations(parts);
  const counted = parts.filter((_, index) => counts[index]);
  const { stakeholders } = readActors(snapshot);
  const meansBy = (weightOf: (actor: number) => number) =>
    meanAttitudes(
      counted.map(({ wijk }) => wijk),
      counted.map(({ attitude }) => attitude),
      counted.map(({ stakeholder }) => weightOf(stakeholder)),
      names.length,
    );
  const means = meansBy(() => 1);
  const byInfluence = meansBy((actor) => stakeholders[actor]?.influence ?? Number.NaN);
  const wijken = names.map(
    (wijk, g): WijkAttitude => ({
      wijk,
      mean: means.mean[g] as number,
      byInfluence: byInfluence.mean[g] as number,
      count: means.count[g] as number,
      lowest: means.lowest[g] as number,
      highest: means.highest[g] as number,
    }),
  );
  return { wijken, counting: new Set(counted.map(({ talk }) => talk)) };
});
