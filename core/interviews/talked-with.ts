/** With which stakeholders a conversation stands in the table: by name, since one may stand in the register twice. */
import { foldWord } from "../cells/words";
import type { Stakeholder } from "../stakeholders/read-stakeholders";
import type { Actors, Talk } from "./read-talks";

/** Whether one of these conversations is with this stakeholder. */
export function talkedWith(actors: Actors, talks: readonly Talk[]): (one: Stakeholder) => boolean {
  const names = new Set(talks.flatMap((talk) => talk.actors.map((actor) => foldWord(actors.names[actor] ?? ""))));
  return ({ name }) => names.has(foldWord(name));
}

/** Each name once, at its first place. */
export function withoutDoubles(list: readonly Stakeholder[]): Stakeholder[] {
  const seen = new Set<string>();
  return list.filter(({ name }) => {
    const isNew = !seen.has(foldWord(name));
    seen.add(foldWord(name));
    return isNew;
  });
}
