/**
 * Criteria to begin with: what practice, policy and cases use to choose a wijk, each with where that stands
 * and the public figures that measure it.
 * Ranges are measured on the Flemish files (P5 and P95) or proposed; every one can be changed by the user.
 */
import { foldWord } from "../../cells/words";
import type { Bilingual } from "../../texts/text";
import type { CriterionRow } from "../study";

/** A: used in a published selection or policy text. B: success factor or need in a case or study. C: our proposal. */
export type Evidence = "A" | "B" | "C";

export interface ProposedCriterion {
  name: string;
  theme: string;
  unit: string;
  direction: "high" | "low";
  /** A first weight, to be replaced by the user's own. */
  weight: number;
  worst?: number;
  best?: number;
  lower?: number;
  upper?: number;
  /** Where the figures come from. */
  source: string;
  year?: number;
  evidence: Evidence;
  /** Who uses it, or why we propose it. */
  because: Bilingual;
  warning?: Bilingual;
  /** Which figures of public files measure it: ratios by their id (core/opendata/ratios), indicators by their code. */
  measuredBy?: { ratios?: readonly string[]; indicators?: readonly string[] };
}

const SCORE = { unit: "score 1-5", worst: 1, best: 5 } as const;

export const proposedCriteria: readonly ProposedCriterion[] = [
  {
    name: "Gebouwen van vóór 1971",
    theme: "Woningen",
    unit: "%",
    direction: "high",
    weight: 10,
    worst: 33,
    best: 65,
    source: "Provincies in Cijfers, kadaster (v2210_wv_bj)",
    year: 2025,
    evidence: "A",
    measuredBy: { ratios: ["dwellingsBefore1971", "buildingsBefore1971"] },
    because: { nl: "Oproep Acaciawijk Zaventem", en: "Call for the Acaciawijk, Zaventem" },
  },
  {
    name: "Gebouwen van vóór 1946",
    theme: "Woningen",
    unit: "%",
    direction: "high",
    weight: 5,
    worst: 9,
    best: 43,
    source: "Provincies in Cijfers, kadaster (v2210_wv_bj)",
    year: 2025,
    evidence: "C",
    measuredBy: { ratios: ["dwellingsBefore1946", "buildingsBefore1946"] },
    because: { nl: "Verfijnt “Gebouwen van vóór 1971”", en: "Refines “Gebouwen van vóór 1971”" },
  },
  {
    name: "Gasverbruik per aansluiting",
    theme: "Energie",
    unit: "kWh/jaar",
    direction: "high",
    weight: 5,
    worst: 11_750,
    best: 22_510,
    source: "Fluvius via Provincies in Cijfers (v2506_gas_res_cons / v2506_gas_res_n)",
    year: 2021,
    evidence: "A",
    measuredBy: { ratios: ["gas"] },
    because: { nl: "Inspiratiekaart renovatiebeleid VVSG", en: "VVSG inspiration map on renovation" },
    warning: {
      nl: "Geef dit weinig gewicht. Veel gas per aansluiting wijst op grote vrijstaande woningen. Van tien wijken met een collectieve renovatie lagen er acht op of onder het 52e percentiel van hun gemeente.",
      en: "Give this little weight. Much gas per connection points to large detached houses. Of ten neighbourhoods with a collective renovation eight stood at or below the 52nd percentile of their municipality.",
    },
  },
  {
    name: "Woningen met EPC-label E of F",
    theme: "Energie",
    unit: "%",
    direction: "high",
    weight: 5,
    source: "VEKA, EPC-databank (geen open bestand per sector gevonden)",
    evidence: "A",
    because: { nl: "Inspiratiekaart renovatiebeleid VVSG", en: "VVSG inspiration map on renovation" },
  },
  {
    name: "Mediaan inkomen",
    theme: "Sociaal",
    unit: "€",
    direction: "low",
    weight: 10,
    worst: 33_520,
    best: 22_630,
    source: "Provincies in Cijfers, aangiften (v1210_aang_mediaan)",
    year: 2019,
    evidence: "A",
    measuredBy: { indicators: ["v1210_aang_mediaan", "MS_MEDIAN_NET_TAXABLE_INC"] },
    because: { nl: "Nota wijkverbeteringscontracten 2021", en: "Flemish note on wijkverbeteringscontracten 2021" },
  },
  {
    name: "Huishoudens in energiearmoede",
    theme: "Sociaal",
    unit: "%",
    direction: "high",
    weight: 10,
    source: "Provincies in Cijfers of netbeheerder (beschermde klanten)",
    evidence: "A",
    because: { nl: "Lokaal Energie- en Klimaatpact 2.1", en: "Local energy and climate pact 2.1" },
  },
  {
    name: "Eigenaar-bewoners",
    theme: "Haalbaarheid",
    unit: "%",
    direction: "high",
    weight: 5,
    source: "Provincies in Cijfers, kadaster (v2210_inwonend_eigenaarsgezin / v2210_huishoudens)",
    evidence: "B",
    measuredBy: { ratios: ["owners"] },
    because: {
      nl: "Huurders renoveren zelden grondig (KennisWest)",
      en: "Tenants seldom renovate thoroughly (KennisWest)",
    },
  },
  {
    name: "Private huur",
    theme: "Haalbaarheid",
    unit: "%",
    direction: "low",
    weight: 0,
    source: "Provincies in Cijfers, kadaster (v2210_huurders)",
    evidence: "B",
    because: {
      nl: "Moeilijker haalbaar, maar meer nood (Koning Boudewijnstichting): kies zelf de richting",
      en: "Harder to do, but more need (King Baudouin Foundation): choose the direction yourself",
    },
  },
  {
    name: "Gelijkende woningen",
    theme: "Haalbaarheid",
    unit: "%",
    direction: "high",
    weight: 5,
    worst: 40,
    best: 90,
    source: "Provincies in Cijfers, kadaster: grootste aandeel van open, halfopen of gesloten bebouwing",
    evidence: "B",
    measuredBy: { ratios: ["sameForm"] },
    because: { nl: "Offelken (Tongeren) en Dubolimburg", en: "Offelken (Tongeren) and Dubolimburg" },
  },
  {
    name: "Aantal woningen",
    theme: "Schaal",
    unit: "aantal",
    direction: "low",
    weight: 5,
    worst: 875,
    best: 100,
    lower: 60,
    source: "Fluvius, residentiële elektriciteitsaansluitingen",
    year: 2021,
    evidence: "B",
    measuredBy: { indicators: ["v2506_elek_res_n", "v2210_woonvoorraad", "T8"] },
    because: {
      nl: "Bekende trajecten tellen 60 tot 265 woningen (Offelken, Kolderbos)",
      en: "Known projects count 60 to 265 dwellings (Offelken, Kolderbos)",
    },
  },
  {
    name: "Meergezinswoningen",
    theme: "Haalbaarheid",
    unit: "%",
    direction: "low",
    weight: 5,
    source: "Provincies in Cijfers, kadaster (v2210_wv_meergezinswoningen)",
    evidence: "B",
    measuredBy: { ratios: ["flats"] },
    because: {
      nl: "Mede-eigendom is moeilijker te organiseren (KennisWest)",
      en: "Co-ownership is harder to organise (KennisWest)",
    },
  },
  {
    name: "Sociale cohesie en draagvlak",
    theme: "Draagvlak",
    ...SCORE,
    direction: "high",
    weight: 15,
    source: "Oordeel van team en wijkvoorzitter",
    evidence: "A",
    because: { nl: "Staphorst, Offelken", en: "Staphorst, Offelken" },
  },
  {
    name: "Lopende burgerinitiatieven",
    theme: "Draagvlak",
    unit: "score 0-5",
    worst: 0,
    best: 5,
    direction: "high",
    weight: 5,
    source: "Eigen inventaris",
    evidence: "A",
    because: { nl: "Staphorst", en: "Staphorst" },
  },
  {
    name: "Koppelkansen binnen 5 jaar",
    theme: "Kansen",
    unit: "score 0-5",
    worst: 0,
    best: 5,
    direction: "high",
    weight: 10,
    source: "Technische dienst en netbeheerder",
    evidence: "A",
    because: { nl: "Staphorst", en: "Staphorst" },
  },
  {
    name: "Kans op collectieve warmte",
    theme: "Kansen",
    ...SCORE,
    direction: "high",
    weight: 0,
    source: "VEKA, warmtekaart",
    evidence: "A",
    because: { nl: "Warmtezonering VVSG en VEKA", en: "Heat zoning of VVSG and VEKA" },
  },
  {
    name: "Beleidsaanleiding",
    theme: "Kansen",
    ...SCORE,
    direction: "high",
    weight: 5,
    source: "Interviews met schepenen",
    evidence: "A",
    because: { nl: "Klimaatpact Berlaar", en: "Climate pact Berlaar" },
  },
];

/** A figure of a public file: an indicator by its code, or a ratio by its id. */
export type Measure = { kind: "indicator"; code: string } | { kind: "ratio"; ratio: { id: string } };

/** The proposed criterion that a figure measures; undefined for other figures. */
export function measuredCriterion(of: Measure): ProposedCriterion | undefined {
  return proposedCriteria.find(({ measuredBy }) =>
    of.kind === "ratio" ? measuredBy?.ratios?.includes(of.ratio.id) : measuredBy?.indicators?.includes(of.code),
  );
}

/** The criterion of the sheet that bears the figure's name, or else the one that it measures. */
export function filledCriterion(
  { of, name }: { of: Measure; name: string },
  criteria: readonly CriterionRow[],
): CriterionRow | undefined {
  const called = (wanted: string | undefined) =>
    wanted === undefined
      ? undefined
      : criteria.find((one) => [one.name, one.header].some((own) => foldWord(own) === foldWord(wanted)));
  return called(name) ?? called(measuredCriterion(of)?.name);
}
