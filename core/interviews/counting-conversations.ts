/** Which conversations count: the last attitude of each stakeholder about each wijk. */

export interface Conversation {
  /** Numbers that stand for the stakeholder and the wijk; -1 where there is none. */
  stakeholder: number;
  wijk: number;
  /** Any number that grows with time, NaN where there is no date. */
  date: number;
  /** -2..2, NaN where none was noted. */
  attitude: number;
  done: boolean;
}

/**
 * True for each conversation that counts: it was held, it has a wijk and an attitude, and no later one of the same
 * stakeholder about the same wijk has an attitude. On the same day the lower row is the later one; without a date a
 * conversation is older than all that have one. Without a stakeholder it stands for itself.
 */
export function countingConversations(conversations: readonly Conversation[]): boolean[] {
  const counts = new Array<boolean>(conversations.length).fill(false);
  const last = new Map<string, number>();
  conversations.forEach((one, row) => {
    if (!one.done || one.wijk < 0 || Number.isNaN(one.attitude)) return;
    if (one.stakeholder < 0) {
      counts[row] = true;
      return;
    }
    const pair = `${one.stakeholder} ${one.wijk}`;
    const before = last.get(pair);
    if (before !== undefined && time(conversations[before]) > time(one)) return;
    if (before !== undefined) counts[before] = false;
    counts[row] = true;
    last.set(pair, row);
  });
  return counts;
}

function time(conversation: Conversation | undefined): number {
  const date = conversation?.date ?? Number.NaN;
  return Number.isNaN(date) ? Number.NEGATIVE_INFINITY : date;
}
