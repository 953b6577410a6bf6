/** Ratios that make sense of counts: known pairs, and consumption per connection for any code. */

import type { Language } from "../cells/format-number";
import { say, type Text } from "../texts/text";
import { indicatorName } from "./indicators";
import { words } from "./words";

export interface Ratio {
  /** Stable name. */
  id: string;
  name: { text: Text; of?: string };
  /** Codes whose values are added up first. Those in `optional` may be lacking from the file. */
  numerator: readonly string[];
  denominator: readonly string[];
  optional?: readonly string[];
  /** sum: numerator over denominator. largest: the largest of the numerators over the denominator. */
  of: "sum" | "largest";
  /** 100 for percentages (0-100, as provincies.incijfers.be writes them), otherwise 1. */
  factor: 1 | 100;
  unit: string;
  /** Which side is better, as the proposed set of criteria has it. */
  direction: "hoog" | "laag";
  /** Chosen at the start: what one compares wijken by. */
  proposed: boolean;
}

const BUILT_BEFORE_1946 = [
  "v2210_wv_bj_voor1900",
  "v2210_wv_bj_1900_1918",
  "v2210_wv_bj_1919_1930",
  "v2210_wv_bj_1931_1945",
];
const BUILT_BEFORE_1971 = [...BUILT_BEFORE_1946, "v2210_wv_bj_1946_1960", "v2210_wv_bj_1961_1970"];
/** Dwellings whose year is known: those of an unknown year say nothing about age. */
const BUILT_2021 = "v2210_wv_bj_2021_2030";
const BUILT = [
  ...BUILT_BEFORE_1971,
  "v2210_wv_bj_1971_1980",
  "v2210_wv_bj_1981_1990",
  "v2210_wv_bj_1991_2000",
  "v2210_wv_bj_2001_2010",
  "v2210_wv_bj_2011_2020",
  BUILT_2021,
];
const FORMS = ["v2210_open", "v2210_halfopen", "v2210_gesloten"];

function share(id: string, text: Text, numerator: string[], denominator: string[], more: Partial<Ratio> = {}): Ratio {
  return {
    id,
    name: { text },
    numerator,
    denominator,
    of: "sum",
    factor: 100,
    unit: "%",
    direction: "hoog",
    proposed: true,
    ...more,
  };
}

function per(
  id: string,
  text: Text,
  numerator: string,
  denominator: string,
  unit: string,
  direction: Ratio["direction"],
): Ratio {
  return share(id, text, [numerator], [denominator], { factor: 1, unit, direction });
}

const KNOWN: readonly Ratio[] = [
  per("gas", words.ratioGasPerConnection, "v2506_gas_res_cons", "v2506_gas_res_n", "kWh/jaar", "hoog"),
  per(
    "electricity",
    words.ratioElectricityPerConnection,
    "v2506_elek_res_cons",
    "v2506_elek_res_n",
    "kWh/jaar",
    "hoog",
  ),
  share("dwellingsBefore1971", words.ratioDwellingsBefore1971, BUILT_BEFORE_1971, BUILT, {
    optional: [BUILT_2021],
  }),
  share("dwellingsBefore1946", words.ratioDwellingsBefore1946, BUILT_BEFORE_1946, BUILT, {
    optional: [BUILT_2021],
  }),
  share("buildingsBefore1971", words.ratioBuildingsBefore1971, ["T3.1", "T3.2", "T3.3", "T3.4", "T3.5"], ["T1"]),
  share("buildingsBefore1946", words.ratioBuildingsBefore1946, ["T3.1", "T3.2", "T3.3"], ["T1"]),
  share("owners", words.ratioOwnerOccupied, ["v2210_inwonend_eigenaarsgezin"], ["v2210_huishoudens"]),
  share("tenants", words.ratioTenants, ["v2210_huurders"], ["v2210_huishoudens"], { direction: "laag" }),
  share("flats", words.ratioFlats, ["v2210_wv_meergezinswoningen"], ["v2210_woonvoorraad"], {
    direction: "laag",
  }),
  share("sameForm", words.ratioSameForm, FORMS, FORMS, { of: "largest" }),
  share("withoutIncome", words.ratioWithoutIncome, ["v1210_aangiften_nul"], ["v1210_aangiften_tot"]),
  per("meanIncome", words.ratioMeanIncome, "v1210_nettoinkomen_tot", "v1210_aangiften_tot", "€", "laag"),
  per("meanIncomeStatbel", words.ratioMeanIncome, "MS_TOT_NET_TAXABLE_INC", "MS_NBR_NON_ZERO_INC", "€", "laag"),
];

/** The ratios that a file with these codes can give: known ones first, then consumption per connection. */
export function offeredRatios(codes: readonly string[]): Ratio[] {
  const present = new Set(codes);
  const known = KNOWN.filter((ratio) =>
    [...ratio.numerator, ...ratio.denominator].every((code) => present.has(code) || ratio.optional?.includes(code)),
  ).map((ratio) => ({ ...ratio, denominator: ratio.denominator.filter((code) => present.has(code)) }));
  const taken = new Set(known.flatMap(({ numerator }) => (numerator.length === 1 ? numerator : [])));
  const generic = codes.flatMap((code): Ratio[] => {
    const connections = code.replace(/_cons$/, "_n");
    if (connections === code || !present.has(connections) || taken.has(code)) return [];
    return [
      {
        id: `${code}/${connections}`,
        name: { text: words.ratioPerConnection, of: code },
        numerator: [code],
        denominator: [connections],
        of: "sum",
        factor: 1,
        unit: "kWh/jaar",
        direction: "hoog",
        // What shops and plants use per connection says nothing about dwellings.
        proposed: !code.includes("_nietres_"),
      },
    ];
  });
  return [...known, ...generic];
}

/** As the pane says it, with the name of its indicator where it is made for one. */
export function ratioName(ratio: Ratio, language: Language): string {
  const { text, of } = ratio.name;
  return say(language, text, of === undefined ? {} : { name: indicatorName(of, language) });
}
