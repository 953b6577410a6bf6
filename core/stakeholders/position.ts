/** The five words for where somebody stands, and the number of each. */

/** The lowest and the highest position. */
export const LOWEST_POSITION = -2;
export const HIGHEST_POSITION = 2;

/** What people type for a position, from against to in favour. Of a stakeholder, and of a conversation. */
export const positionWords = {
  tegenstander: -2,
  vermijder: -1,
  afwachter: 0,
  volger: 1,
  partner: 2,
} as const;

/** Also certain: the pane's own words for the five, in both languages, and the five of several people. */
export const samePositionWords: Readonly<Record<string, number>> = {
  tegenstanders: -2,
  opponent: -2,
  vermijders: -1,
  "avoids it": -1,
  afwachters: 0,
  "wacht af": 0,
  "waits and sees": 0,
  volgers: 1,
  follower: 1,
  partners: 2,
};
