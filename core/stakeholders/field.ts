/** The force field of a register: net support in total and per wijk, the best single move, who stands lowest. */
import { foldWord } from "../cells/words";
import { type NetSupport, netSupport } from "./net-support";
import type { Stakeholder } from "./read-stakeholders";
import { type Move, singleMoves } from "./single-moves";

export interface WijkSupport extends NetSupport {
  wijk: string;
}

export interface Field {
  total: NetSupport;
  /** Per wijk: the rows of that wijk and those of the whole municipality. In the order in which the wijken come up. */
  perWijk: WijkSupport[];
  /** Best first; `row` is the number in the list. */
  moves: Move[];
  /** The lowest position among those with influence 5, where it is below 0: an average would hide it. */
  lowest: Stakeholder | undefined;
}

const HIGHEST = 5;

/** `wijken`: further wijken to tell of, such as the candidates; none of their names is told twice. */
export function readField(list: readonly Stakeholder[], wijken: readonly string[] = []): Field {
  const influence = list.map((one) => one.influence);
  const position = list.map((one) => one.position);
  const own = list.map((one) => new Set(one.wijken.map(foldWord)));
  const named = new Map<string, string>();
  for (const wijk of [...wijken, ...list.flatMap((one) => one.wijken)]) {
    if (!named.has(foldWord(wijk))) named.set(foldWord(wijk), wijk);
  }
  const perWijk = [...named].map(([folded, wijk]): WijkSupport => {
    const inWijk = (row: number) => own[row]?.size === 0 || own[row]?.has(folded) === true;
    return { wijk, ...netSupport(influence, position, inWijk) };
  });
  const strong = list.filter((one) => one.influence === HIGHEST && one.position < 0);
  const lowest = strong.reduce<Stakeholder | undefined>(
    (least, one) => (least === undefined || one.position < least.position ? one : least),
    undefined,
  );
  return { total: netSupport(influence, position), perWijk, moves: singleMoves(influence, position), lowest };
}
