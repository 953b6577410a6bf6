/** Where answers under one name count as one voice, though they may be of different people. */
import { foldWord } from "../cells/words";
import { columnOf } from "../tables/shape";
import type { Finding } from "../workbook/finding";
import { type Conversation, countingConversations } from "./counting-conversations";
import type { Actors, Talk, TalkReading } from "./read-talks";
import { interviews } from "./tables/interviews";
import { words } from "./words";

/** How programs for forms call the moment at which somebody answered. */
const MOMENT =
  /^(?:tijdstempel|timestamp|tijd van voltooien|voltooiingstijd|completion time|starttijd|start time|ingevuld op)/;

/**
 * Of each name and wijk with several rows only the last counts. That is told where the rows are of a form, or of one
 * day with different answers; in a log of days it is what one expects: the same people, later.
 */
export function mergedFindings({ table, talks }: TalkReading, { names }: Pick<Actors, "names">): Finding[] {
  const date = columnOf(table.shape, "date");
  const byForm = date !== undefined && MOMENT.test(foldWord(date.header));
  const voices = new Map<string, { name: string; wijk: string; talks: Talk[] }>();
  for (const talk of talks) {
    if (!talk.done || Number.isNaN(talk.attitude)) continue;
    for (const wijk of talk.wijken) {
      for (const actor of talk.actors) {
        const key = `${actor} ${foldWord(wijk)}`;
        const voice = voices.get(key) ?? { name: names[actor] ?? talk.name, wijk, talks: [] };
        voice.talks.push(talk);
        voices.set(key, voice);
      }
    }
  }
  return [...voices.values()].flatMap(({ name, wijk, talks: merged }): Finding[] => {
    if (merged.length < 2 || !(byForm || isOneDay(merged))) return [];
    const counting = lastOf(merged);
    const values = {
      name,
      wijk,
      count: merged.length,
      rows: merged.map(({ row }) => row + 1).join(", "),
      row: counting.row + 1,
    };
    const cell = table.cell(counting.row, "stakeholder");
    return [{ severity: "warning", text: words.merged, values, table: interviews.name, cell }];
  });
}

function isOneDay(talks: readonly Talk[]): boolean {
  const [first] = talks;
  return (
    talks.every(({ date }) => Object.is(date, first?.date)) &&
    talks.some(({ attitude }) => attitude !== first?.attitude)
  );
}

function lastOf(talks: readonly Talk[]): Talk {
  const counts = countingConversations(
    talks.map(({ date, attitude, done }): Conversation => ({ stakeholder: 0, wijk: 0, date, attitude, done })),
  );
  return talks[counts.indexOf(true)] as Talk;
}
