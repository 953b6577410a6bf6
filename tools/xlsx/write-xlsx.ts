/** Writes the new sheets of a plan as an .xlsx file, the same bytes for the same plan. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { fixedAddress, sheetPrefix } from "../../core/workbook/address";
import type { Plan } from "../../core/workbook/plan";
import { escapeMarkup } from "../markup";
import { type GridName, gridsOf } from "./sheet-grid";
import { sheetXml, tableXml, XML } from "./sheet-xml";
import { newStyles } from "./styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The first date that a zip can hold. */
const DATE = new Date(1980, 0, 1);

/** Formulas are computed when the file is opened: no outcome stands in it. Throws on a plan that a file cannot hold. */
export function writeXlsx(plan: Plan): Uint8Array {
  const { grids, names } = gridsOf(plan);
  const styles = newStyles();
  const parts: Record<string, string> = {};
  let tables = 0;
  grids.forEach((grid, i) => {
    const targets = grid.tables.map((table) => {
      tables++;
      parts[`xl/tables/table${tables}.xml`] = tableXml(grid, table, tables);
      return ["table", `../tables/table${tables}.xml`] as const;
    });
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(grid, styles, i === 0);
    if (targets.length > 0) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(targets);
  });
  const sheets = grids.map(
    ({ name }, i) => `<sheet name="${escapeMarkup(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  parts["xl/styles.xml"] = styles.xml();
  parts["xl/workbook.xml"] =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets>${definedNames(names)}<calcPr fullCalcOnLoad="1"/></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relations([
    ...grids.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"],
  ]);
  parts["_rels/.rels"] = relations([["officeDocument", "xl/workbook.xml"]]);
  return zipped({ "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts });
}

function definedNames(names: readonly GridName[]): string {
  if (names.length === 0) return "";
  // Excel wants them in the order of the alphabet.
  const sorted = [...names].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const lines = sorted.map(({ name, sheet, ...rect }) => {
    const place = escapeMarkup(sheetPrefix(sheet) + fixedAddress(rect));
    return `<definedName name="${escapeMarkup(name)}">${place}</definedName>`;
  });
  return `<definedNames>${lines.join("")}</definedNames>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

const TYPE_OF: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, "sheet.main"],
  [/^xl\/worksheets\/sheet\d+\.xml$/, "worksheet"],
  [/^xl\/tables\//, "table"],
  [/^xl\/styles\.xml$/, "styles"],
];

function contentTypes(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = TYPE_OF.find(([pattern]) => pattern.test(part))?.[1];
    return type ? [`<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`] : [];
  });
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const content: Zippable = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(content, { mtime: DATE, level: 9 });
}
