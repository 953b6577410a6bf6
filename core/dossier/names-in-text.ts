/** Persons' names inside a text: a guess on the safe side, since the dossier goes round. */
import { looksLikePerson } from "../stakeholders/person-name";

const NAME_PART = "\\p{Lu}[\\p{L}'’-]+";
const PARTICLE = "(?:van de |van den |van der |van |de |den |der |ten |ter |Van |De |Den )*";
const CANDIDATES = [
  new RegExp(
    `(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]e heer|[Mm]evrouw|[Mm]eneer)\\.?\\s+(?:\\p{Lu}\\.\\s?)*${PARTICLE}${NAME_PART}`,
    "gu",
  ),
  new RegExp(`(?:\\p{Lu}\\.\\s?){1,3}${PARTICLE}${NAME_PART}`, "gu"),
  new RegExp(`${NAME_PART}\\s+${PARTICLE}${NAME_PART}`, "gu"),
];
const MISTER = /^[Mm]eneer\s/;

/** The names found, in the order of the kinds of names; none in a text about functions and wijken only. */
export function personNamesIn(text: string): string[] {
  const found = CANDIDATES.flatMap((pattern) => startsOf(text, pattern));
  return [...new Set(found.filter((name) => MISTER.test(name) || looksLikePerson(name)))];
}

/** Every match, also those that begin inside another one: "Ook Jan Peeters" holds "Jan Peeters". */
function startsOf(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    found.push(match[0]);
    search.lastIndex = match.index + Math.max(1, (match[0].split(/\s+/)[0] ?? "").length);
  }
  return found;
}
