/** A row below a header that holds no names, but the unit or the year of each column: "kWh/jaar", "€", "2021". */
import { foldWord } from "../cells/words";
import type { Block, CellValue } from "../workbook/snapshot";
import { headerText, isFilled } from "./cell-text";
import { describesColumns } from "./describing-rows";

const PER = "(?: ?(?:\\/|per) ?\\S.*)?";
const EURO = "(?:[km]?€|[km]?eur|euro|[km]euro|(?:duizend|miljoen|1[. ]?000) ?(?:€|eur|euro))";
const SCALE = "score.*|schaal.*|op \\d+|\\d+ ?(?:-|–|tot) ?\\d+|per \\d+.*|deciel(?:en)?|index";
const MEASURE =
  "%.*|‰|procent.*|percent.*|pct|pourcent|[kmgt]?wh|[gtm]j|k?m|[kd]?m[²³23]|ha|are|ton(?:nen)?|tonnes?|t|kg|g|co2|°c|(?:ton|kg|t|g) co2(?:-?eq\\.?)?|aantal|aantallen|#|n|nombre|number|jaren|years|maanden|dagen|uren|uur|punten|points|vte|fte|inw\\.?|inwoners|huishoudens|gezinnen|woningen|personen|ja ?\\/ ?nee";
const UNIT = new RegExp(`^(?:in )?(?:(?:${EURO}|${MEASURE})${PER}|${SCALE})$`);
const YEAR = /^(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d))?$/;
/** Longer texts are no unit. */
const LONGEST = 30;
const IN_BRACKETS = /^[([](.*)[)\]]$/;

/**
 * The units below these headers, "" where there is none; undefined where the row is one of names or of figures. Of the
 * first header, and of the one that names the rows (`isName`), nothing may stand below but what the row holds: "Jaar".
 */
export function unitsBelow(
  block: Block,
  row: number,
  headers: readonly string[],
  isName: (header: string) => boolean,
): readonly string[] | undefined {
  const line = block.values[row];
  if (!line) return undefined;
  const first = headers.findIndex((header) => header !== "");
  const units: string[] = [];
  for (const [index, value] of line.entries()) {
    const header = headers[index] ?? "";
    const unit = isFilled(value) ? unitOf(value) : "";
    const isLabel = index <= first || isName(header);
    if (isLabel && isFilled(value) && !describesColumns(foldWord(headerText(value)))) return undefined;
    if (!isLabel && (unit === undefined || (unit !== "" && header === ""))) return undefined;
    units.push(isLabel || unit === undefined ? "" : unit);
  }
  return units.some((unit) => unit !== "") ? units : undefined;
}

function unitOf(value: CellValue): string | undefined {
  const text = headerText(value);
  if (text.length > LONGEST) return undefined;
  const unit = (IN_BRACKETS.exec(text)?.[1] ?? text).trim();
  const folded = foldWord(unit);
  return YEAR.test(folded) || UNIT.test(folded) ? unit : undefined;
}

/** "Gas" above "kWh" is "Gas (kWh)", and "Gas (kWh)" above 2021 is "Gas (kWh, 2021)". */
export function withUnit(header: string, unit: string): string {
  if (unit === "") return header;
  return header.endsWith(")") ? `${header.slice(0, -1)}, ${unit})` : `${header} (${unit})`;
}
