/** What a header of a public file means, by the words that the suppliers use. */
import { foldWord } from "../cells/words";

export type HeaderRole =
  | "area"
  | "level"
  | "period"
  | "name"
  | "municipality"
  | "subject"
  | "value"
  | "breakdown"
  /** A word that divides rows as `breakdown` does, or else is the name of a figure. */
  | "group"
  | "market"
  | "flow"
  | "segment"
  | "count"
  | "consumption"
  | "template"
  | "date"
  | "text";

const ROLES: readonly (readonly [HeaderRole, RegExp])[] = [
  ["template", /^te ?verwijderen/],
  [
    "area",
    /^(geo|geoitem|geoitem code|geocode|gebied|gebiedscode|gebiedcode|code gebied|areacode|nis|nis ?code|nis ?[59]|refnis|code|sector ?code|code sector|statistische ?sector|code statistische sector|statsec(\d{4})?|sector|gemeente(\d{4})?|gemeentecode|nis ?code gemeente|deelgemeente|deelgemeentecode|wijk|wijk ?(code|nr|nummer)|code wijk|ggw7|cd refnis|cd munty refnis|cd refnis sector|cd sector|cs\d{8}|c nis6|cnis5 \d{4})$/,
  ],
  ["level", /^(geolevel|gebiedsniveau|gebiedsniveaus|niveau)$/],
  ["period", /^(period|periode|perioden|jaar|jaartal|year|cd year|verbruiksjaar|inkomstenjaar|referentiejaar)$/],
  ["breakdown", /^(cd building type|cd sex|cd age|cd natlty|cd civ sts|cd civ status|rolcontact|rol contact)$/],
  [
    "group",
    /^(geslacht|sekse|sex|gender|leeftijd|leeftijdsgroep|leeftijdsklasse|leeftijdscategorie|age|age group|nationaliteit|herkomst|burgerlijke (staat|stand))$/,
  ],
  ["subject", /^(onderwerp|onderwerpcode|indicator|variabele|variable|subject|cd stat type)$/],
  ["value", /^(waarde|value|ms value)$/],
  ["municipality", /^(gemeentenaam|tx descr nl|tx munty descr nl|t mun nl|cd refnis nl)$/],
  [
    "name",
    /^(naam|name|short name|gebiedsnaam|naam gebied|sector ?naam|naam (statistische )?sector|wijk ?naam|naam wijk|t sec nl|tx (descr )?sector( descr)? nl)$/,
  ],
  ["text", /^(provincie|hoofdgemeente|tx .*|t .*|cd .* (nl|fr|de|en)|cd refnis lvl)$/],
  ["market", /^(markt|energie|energiedrager|energievector|energiesoort)$/],
  ["flow", /^(richting|segment ?richting)$/],
  ["segment", /^(segment|nace ?sector)$/],
  ["count", /^(aantal|aantal toegangspunten)$/],
  ["consumption", /^(benaderend ?verbruik( ?\(?kwh\)?)?|benaderendverbruikkwh|verbruik( ?\(?kwh\)?)?)$/],
  ["date", /^dt .*$/],
];

/** The role of a header, or undefined when it is a word of the file itself, such as the code of an indicator. */
export function headerRole(header: string): HeaderRole | undefined {
  const words = foldWord(header)
    .replace(/[_\-\s]+/g, " ")
    .trim();
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0];
}
