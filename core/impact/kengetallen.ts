/** The table Kengetallen: every figure that the impact is computed from, low, in the middle and high, with its source. */
import { type ChoiceWord, offeredWord, type TableSchema } from "../tables/schema";

export const CHOICES = [
  { value: "low", words: ["laag", "low"] },
  { value: "middle", words: ["midden", "middle", "mid"] },
  { value: "high", words: ["hoog", "high"] },
] as const satisfies readonly ChoiceWord[];

/** What stands under Sleutel for each figure that is known. */
export const KEYS = [
  { value: "dwellings", words: ["woningen", "aantal woningen", "woningen in de wijk", "dwellings"] },
  { value: "participation", words: ["deelname", "deelnamegraad", "participation"] },
  { value: "investment", words: ["investering", "investering per woning", "investment"] },
  { value: "consumption", words: ["verbruik", "gasverbruik", "consumption"] },
  { value: "saving", words: ["besparing", "energiebesparing", "saving"] },
  { value: "emissionFactor", words: ["emissiefactor", "emissiefactor gas", "emission factor"] },
  { value: "measures", words: ["maatregelen", "maatregelen per deelnemer", "measures"] },
  { value: "municipality", words: ["wooneenheden", "wooneenheden gemeente", "woningen gemeente"] },
  { value: "lifetime", words: ["levensduur", "lifetime"] },
  { value: "rate", words: ["rentevoet", "disconto", "discontovoet", "rate"] },
  { value: "leverageTarget", words: ["hefboomdoel", "doel hefboom", "leverage target"] },
  { value: "jobsPerMillion", words: ["jobs", "jobs per miljoen", "banen"] },
] as const satisfies readonly ChoiceWord[];

export type FigureKey = (typeof KEYS)[number]["value"];

/** The word under Sleutel that we write. */
export function keyWord(key: FigureKey): string {
  return KEYS.filter(({ value }) => value === key).map(offeredWord)[0] ?? key;
}

export const kengetallen = {
  name: "Kengetallen",
  purpose: {
    nl: "Wat een renovatie in de wijk opbrengt, tegenover wat ze de gemeente kost.",
    en: "What a renovation brings to the neighbourhood, and what it costs the municipality.",
  },
  columns: [
    {
      key: "key",
      header: "Sleutel",
      kind: "text",
      required: true,
      synonyms: ["Kengetal", "Naam", "Key"],
      help: { nl: "Het woord waaraan Wijkwerf het cijfer kent.", en: "The word by which Wijkwerf knows the figure." },
      width: 16,
    },
    {
      key: "description",
      header: "Omschrijving",
      kind: "text",
      synonyms: ["Beschrijving", "Uitleg", "Description"],
      help: { nl: "Wat het cijfer zegt.", en: "What the figure says." },
      width: 40,
    },
    {
      key: "low",
      header: "Laag",
      kind: "number",
      unlike: true,
      min: 0,
      synonyms: ["Minimum", "Low"],
      help: { nl: "Het laagste dat u redelijk vindt.", en: "The lowest that you find reasonable." },
      width: 11,
    },
    {
      key: "middle",
      header: "Midden",
      kind: "number",
      unlike: true,
      min: 0,
      synonyms: ["Waarde", "Gemiddeld", "Middle", "Value"],
      help: { nl: "Het cijfer waarmee u rekent.", en: "The figure that you compute with." },
      width: 11,
    },
    {
      key: "high",
      header: "Hoog",
      kind: "number",
      unlike: true,
      min: 0,
      synonyms: ["Maximum", "High"],
      help: { nl: "Het hoogste dat u redelijk vindt.", en: "The highest that you find reasonable." },
      width: 11,
    },
    {
      key: "unit",
      header: "Eenheid",
      kind: "text",
      synonyms: ["Unit"],
      help: { nl: "Bijvoorbeeld euro, kWh of aandeel.", en: "For instance euro, kWh or share." },
      width: 16,
    },
    {
      key: "source",
      header: "Bron",
      kind: "text",
      synonyms: ["Source", "Herkomst"],
      help: { nl: "Waar het cijfer vandaan komt.", en: "Where the figure comes from." },
      width: 44,
    },
    {
      key: "year",
      header: "Jaar",
      kind: "year",
      synonyms: ["Year", "Jaartal"],
      help: { nl: "Het jaar van het cijfer.", en: "The year of the figure." },
      width: 8,
    },
    {
      key: "checked",
      header: "Nagekeken op",
      kind: "text",
      synonyms: ["Gecontroleerd op", "Checked on"],
      help: {
        nl: "Wanneer u het naging, of “na te kijken”.",
        en: "When you checked it, or “na te kijken” (to check).",
      },
      width: 14,
    },
    {
      key: "choice",
      header: "Keuze",
      kind: "choice",
      choices: CHOICES,
      synonyms: ["Scenario", "Choice"],
      help: { nl: "Welk van de drie telt. Leeg: midden.", en: "Which of the three counts. Empty: the middle." },
      width: 10,
    },
  ],
} as const satisfies TableSchema;
