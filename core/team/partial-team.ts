/** The team that a search is putting together: who is in, what they leave uncovered, and what they take of each limit. */
import type { Cover } from "./cover";
import type { Prices } from "./cover-prices";

/** Something that every person takes and of which there is so much: places, money. */
export interface Limit {
  /** Per person a whole number of zero or more. */
  takes: ArrayLike<number>;
  prices: Prices;
  /** No team that takes more is looked for; may be lowered during the search. */
  most: number;
}

export interface PartialTeam {
  /** In the order in which they came. */
  readonly chosen: readonly number[];
  /** Per expertise how many it still needs; below zero where more are in than it needs. */
  readonly need: Int32Array;
  /** The sum of what the expertises still need. */
  readonly open: number;
  /** Per limit what the needs that are left are worth at its prices. */
  readonly owed: readonly number[];
  include(person: number): void;
  /** Takes those who came last out again, until so many are left. */
  takeBack(count: number): void;
  withinLimits(): boolean;
  /** Whether a team with this person, one of `places` still to come, can pay all that is owed within every limit. */
  affordable(person: number, places: number, worth: readonly Float64Array[]): boolean;
}

/** Nobody in it yet. */
export function partialTeam({ covers, need: required }: Cover, limits: readonly Limit[]): PartialTeam {
  const need = Int32Array.from(required);
  const chosen: number[] = [];
  let open = need.reduce((sum, count) => sum + count, 0);
  const taken = limits.map(() => 0);
  const owed = limits.map(({ prices }) =>
    required.reduce((sum, count, k) => sum + count * (prices.expertise[k] as number), 0),
  );

  function charge(k: number, by: number): void {
    open += by;
    for (let at = 0; at < limits.length; at++) {
      owed[at] = (owed[at] as number) + by * ((limits[at] as Limit).prices.expertise[k] as number);
    }
  }

  return {
    chosen,
    need,
    get open() {
      return open;
    },
    owed,
    include(person) {
      chosen.push(person);
      for (const k of covers[person] as Int32Array) {
        const left = (need[k] as number) - 1;
        need[k] = left;
        if (left >= 0) charge(k, -1);
      }
      limits.forEach(({ takes }, at) => {
        taken[at] = (taken[at] as number) + (takes[person] as number);
      });
    },
    takeBack(count) {
      while (chosen.length > count) {
        const person = chosen.pop() as number;
        for (const k of covers[person] as Int32Array) {
          const left = (need[k] as number) + 1;
          need[k] = left;
          if (left > 0) charge(k, 1);
        }
        limits.forEach(({ takes }, at) => {
          taken[at] = (taken[at] as number) - (takes[person] as number);
        });
      }
    },
    withinLimits: () => limits.every(({ most }, at) => (taken[at] as number) <= most),
    affordable(person, places, worth) {
      for (let at = 0; at < limits.length; at++) {
        const { takes, prices, most } = limits[at] as Limit;
        const others =
          (owed[at] as number) - ((worth[at] as Float64Array)[person] as number) - (places - 1) * prices.place;
        if ((taken[at] as number) + (takes[person] as number) + Math.max(0, others) > most) return false;
      }
      return true;
    },
  };
}
