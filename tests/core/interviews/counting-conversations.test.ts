/** Which conversations count for the attitude about a wijk. */
import { type Conversation, countingConversations } from "../../../core/interviews/counting-conversations";

const talk = (changes: Partial<Conversation>): Conversation => ({
  stakeholder: 0,
  wijk: 0,
  date: 46_000,
  attitude: 1,
  done: true,
  ...changes,
});

test("of one stakeholder about one wijk the last counts, in whatever order they are noted", () => {
  const talks = [talk({ date: 46_100 }), talk({ date: 46_000 }), talk({ date: 46_050 })];
  expect(countingConversations(talks)).toEqual([true, false, false]);
});

test("another wijk and another stakeholder count beside it", () => {
  expect(countingConversations([talk({}), talk({ wijk: 1 }), talk({ stakeholder: 1 })])).toEqual([true, true, true]);
});

test("a later conversation that is only planned, or in which no attitude was noted, leaves the earlier one standing", () => {
  const later = { date: 46_500 };
  const talks = [talk({}), talk({ ...later, done: false }), talk({ ...later, attitude: Number.NaN })];
  expect(countingConversations(talks)).toEqual([true, false, false]);
});

test("on the same day the lower row is the later one: nobody counts twice", () => {
  expect(countingConversations([talk({}), talk({}), talk({ date: 45_000 })])).toEqual([false, true, false]);
});

test("without a date a conversation is older than those that have one", () => {
  const undated = { date: Number.NaN };
  expect(countingConversations([talk({}), talk(undated)])).toEqual([true, false]);
  expect(countingConversations([talk(undated), talk({})])).toEqual([false, true]);
  expect(countingConversations([talk(undated), talk(undated)])).toEqual([false, true]);
});

test("without a wijk a conversation counts nowhere, without a stakeholder it stands for itself", () => {
  const unnamed = talk({ stakeholder: -1 });
  expect(countingConversations([talk({ wijk: -1 }), unnamed, unnamed])).toEqual([false, true, true]);
});
