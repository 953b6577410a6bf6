/** What letters, crosses and words of a skills matrix mean as levels: asked once, kept in Koppelingen, never guessed. */
import { missingReason, readCell } from "../cells/cell";
import { foldWord } from "../cells/words";
import { type Facts, factsOf, planFacts } from "../tables/facts";
import type { Plan } from "../workbook/plan";
import type { CellValue, Snapshot } from "../workbook/snapshot";
import { levelWords } from "./tables/level-words";
import { team } from "./tables/team";
import { COVERS_FROM, HIGHEST_LEVEL } from "./team-problem";
import { words } from "./words";

const PROPOSALS: Readonly<Record<string, number>> = levelWords;

export interface LevelQuestion {
  /** As it stands in the sheet, folded. */
  word: string;
  count: number;
  /** 0..3; undefined where nothing is usual. */
  proposal: number | undefined;
}

/** The word in a cell that could stand for a level; undefined for a number, a blank, "n.b." and an error. */
export function levelWord(raw: CellValue): string | undefined {
  if (typeof raw === "boolean") return raw ? "ja" : "nee";
  if (typeof raw !== "string") return undefined;
  if (readCell(raw).kind === "error") return undefined;
  const word = foldWord(raw);
  // Elsewhere an x is a figure that was kept secret; in a skills matrix it is a cross.
  return missingReason(raw) !== undefined && word !== "x" ? undefined : word;
}

/** Part of the user's workbook, so it never changes. */
const factOf = (word: string) => `Niveau: “${word}”`;

/** What the user said that words mean, folded word by level. An answer that is no level answers nothing. */
export function levelAnswers(snapshot: Snapshot): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const prefix = factOf("").slice(0, -1);
  for (const [fact, value] of Object.entries(factsOf(snapshot, team))) {
    if (fact.startsWith(prefix) && /^[0-3]$/.test(value.trim())) {
      known.set(foldWord(fact.slice(prefix.length, -1)), Number(value));
    }
  }
  return known;
}

/** `highest`: of the figures, where they are on another scale than 0 to 3. */
export function levelQuestion(word: string, count: number, highest: number): LevelQuestion {
  const figure = Number(word);
  return { word, count, proposal: Number.isNaN(figure) ? PROPOSALS[word] : ofScale(figure / highest) };
}

/** Two figures above the highest level are no slip of the pen: then every figure is on another scale. */
const FEWEST_BEYOND = 2;

/** The highest figure where the levels are on another scale, such as 1 to 5; undefined where they are on ours. */
export function otherScale(figures: readonly number[]): number | undefined {
  const beyond = figures.filter((figure) => figure > HIGHEST_LEVEL);
  return beyond.length < FEWEST_BEYOND ? undefined : Math.max(...beyond);
}

/** From 55 % of the scale somebody covers, from 90 % they can teach it (ours). */
function ofScale(share: number): number {
  if (share >= 0.9) return HIGHEST_LEVEL;
  if (share >= 0.55) return COVERS_FROM;
  return share > 0 ? 1 : 0;
}

/** Remembers in Koppelingen what words mean as levels. The cells of the user's own stay as they are. */
export function planLevels(snapshot: Snapshot, meanings: ReadonlyMap<string, number>): Plan {
  const facts: Facts = Object.fromEntries([...meanings].map(([word, level]) => [factOf(word), String(level)]));
  return planFacts(snapshot, team, facts, { text: words.planLevels, values: { count: meanings.size } });
}
