/** Whether a name looks like that of a person instead of a function or a group. */
import { foldWord } from "../cells/words";

const TITLE = /^(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]r|[Dd]e heer|[Mm]evrouw|[Ii]r|[Dd]r|[Ii]ng)\b\.?\s+\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}(?:van |de |den |der |ten |ter |van de |van den )*\p{Lu}[\p{L}'’-]+$/u;
const FIRST_AND_LAST =
  /^(\p{Lu}[\p{L}'’-]+)\s+(?:van |de |den |der |ten |ter |van de |van den |Van |De |Den )*\p{Lu}[\p{L}'’-]+$/u;

/** First names that are common in Flanders; a function seldom begins with one. */
const FIRST_NAMES = new Set(
  (
    "jan jef joris jos karel koen kris kristof luc lucas marc mark mario mohamed ahmed ali fatima youssef peter piet pieter paul " +
    "patrick philip filip rik rudi sam stef stefan steven tom thomas tim wim willy wout yves an ann anna anja annelies " +
    "anne bart ben bert bram carine caroline chris christine daan david dirk dries eddy els elke ellen emma erik erwin eva " +
    "frank geert gert greet griet guido guy hanne hans hilde ilse inge ingrid ines jana jasper jelle jeroen johan jonas " +
    "julie karen karin katrien kathleen kim kurt lien lies lieve linda lotte maarten marie martine miet myriam nathalie " +
    "nele nico niels petra pol rita robin roel sandra sara sarah sofie stijn sven veerle vera walter werner"
  ).split(" "),
);

/** "J. Peeters", "mevr. Claes", "Jan Peeters": a guess, said as one. */
export function looksLikePerson(name: string): boolean {
  const text = name.trim();
  if (TITLE.test(text) || INITIALS.test(text)) return true;
  const first = FIRST_AND_LAST.exec(text)?.[1];
  return first !== undefined && FIRST_NAMES.has(foldWord(first));
}
