/** What words for a level or a position probably mean: only ever a proposal. */
import type { ScaleRules } from "./read-scale";

/** What a word probably means, on a scale of five; only ever offered, never used before the user agrees. */
const MEANINGS: readonly (readonly [step: number, meanings: readonly string[]])[] = [
  [
    0,
    [
      "--",
      "sterk tegen",
      "zeer laag",
      "zeer klein",
      "zeer negatief",
      "helemaal tegen",
      "blokkeert",
      "zeer weinig",
      "helemaal niet akkoord",
      "strongly against",
    ],
  ],
  [
    1,
    [
      "-",
      "–",
      "−",
      "tegen",
      "negatief",
      "terughoudend",
      "sceptisch",
      "weerstand",
      "against",
      "niet akkoord",
      "eerder tegen",
      "eerder niet akkoord",
      "tegenwerkend",
    ],
  ],
  [
    2,
    [
      "0",
      "+/-",
      "±",
      "neutraal",
      "midden",
      "middel",
      "gemiddeld",
      "matig",
      "afwachtend",
      "twijfelt",
      "neutral",
      "medium",
      "noch voor noch tegen",
      "afwachten",
      "passief",
    ],
  ],
  [
    3,
    [
      "+",
      "voor",
      "positief",
      "voorstander",
      "steunt",
      "akkoord",
      "supportive",
      "in favour",
      "eerder voor",
      "eerder akkoord",
      "meewerkend",
      "supporter",
    ],
  ],
  [
    4,
    [
      "++",
      "sterk voor",
      "zeer hoog",
      "zeer groot",
      "zeer positief",
      "trekker",
      "helemaal voor",
      "zeer veel",
      "helemaal akkoord",
      "sterke voorstander",
      "strongly in favour",
      "champion",
    ],
  ],
];

/** On a scale of levels, low and high are its ends, unless "zeer laag" and "zeer hoog" are there as well. */
export const LEVEL_MEANINGS: readonly (readonly [step: number, meanings: readonly string[]])[] = [
  [0, ["laag", "klein", "weinig", "gering", "beperkt", "low", "l"]],
  [2, ["m"]],
  [4, ["hoog", "groot", "veel", "sterk", "high", "h"]],
];

/** Numbering before a word, and a figure or signs behind it: "1 - voorstander", "hoog (5)", "Tegenstander!". */
const NUMBERING = /^\(?(\d+(?:[.,]\d+)?)\)?\s*[-.:=)]\s*(?=\D)/;
const FIGURE_BEHIND = /\s*\((\d+(?:[.,]\d+)?)\)$/;
const SIGNS_BEHIND = /[!?.*]+$/;
const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*\/\s*(\d+)$/;

/** What a word of the user's own probably means, with numbering, signs or a figure beside it. */
export function proposedMeaning(word: string, rules: ScaleRules): number | undefined {
  const plain = word.replace(NUMBERING, "").replace(FIGURE_BEHIND, "").replace(SIGNS_BEHIND, "");
  return meaningOf(word, rules) ?? levelIn(word, rules) ?? meaningOf(plain, rules);
}

function meaningOf(word: string, { lowest, highest, levels, known }: ScaleRules): number | undefined {
  const all = levels ? [...LEVEL_MEANINGS, ...MEANINGS] : MEANINGS;
  const found = all.find(([, meanings]) => meanings.includes(word));
  return found ? lowest + (found[0] * (highest - lowest)) / 4 : known.get(word);
}

/** The level that stands in figures beside its word, or out of the highest: "3 - gemiddeld", "hoog (5)", "4/5". */
function levelIn(word: string, { lowest, highest, levels }: ScaleRules): number | undefined {
  const outOf = OUT_OF.exec(word);
  const figure = outOf
    ? Number(outOf[2]) === highest && outOf[1]
    : (FIGURE_BEHIND.exec(word)?.[1] ?? NUMBERING.exec(word)?.[1]);
  const level = figure ? Number(figure.replace(",", ".")) : Number.NaN;
  return levels && level >= lowest && level <= highest ? level : undefined;
}
