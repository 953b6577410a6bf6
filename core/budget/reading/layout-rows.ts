/** What the rows of a budget sheet are, by their words: lines, headings, titles, notes, and rows that look like totals. */
import { foldWord } from "../../cells/words";
import { readValue } from "../../tables/read-value";
import type { Block, CellValue } from "../../workbook/snapshot";
import { begroting } from "../tables/begroting";
import { KINDS } from "../tables/line-choices";
import { readAmount } from "./amount-cell";
import { amountsIn, HOLDS } from "./amounts-in";
import { type FoundHeader, headerText, isFilled } from "./find-header";
import { columnFor, type LayoutChoices, type LayoutColumn, type LayoutRow } from "./layout";
import { moneyColumns } from "./layout-sums";
import {
  groupOfTotal,
  isBareSide,
  isNote,
  isPart,
  isRemark,
  natureIn,
  perhapsCount,
  perhapsResult,
  perhapsTotal,
  sideOfHeading,
  totalRole,
} from "./layout-words";
import { isYear, yearInHeader, yearOfHeading } from "./layout-years";
import { askNames, strayColumns, strayIn } from "./only-names";
import { headerRepeater } from "./repeated-header";

export interface DraftRow extends LayoutRow {
  /**
   * Its sum must settle what the row is: a total when it adds up, a line otherwise. side: its text is only the name of a
   * side. sum: it has no name, or one that may mean a total; then one line alone is not enough to add up. part: it says
   * that it is a part of the row above. net, left: it may be what the lines above leave. count, perUnit: it may be no money.
   */
  doubt?: "side" | "sum" | "part" | "net" | "left" | "count" | "perUnit";
}

/** What the headings so far say about the rows below them. */
type State = Pick<LayoutRow, "side" | "nature" | "category" | "year">;

/** The columns of a block by what a row shows in them. Numbers within the block. */
interface Places {
  money: ReadonlySet<number>;
  description: number | undefined;
  kind: number | undefined;
  year: number | undefined;
  /** Columns that only a line fills. */
  details: ReadonlySet<number>;
  /** The sheet is divided in exploitatie, investeringen, financiering. */
  hasNatures: boolean;
}

/** Each row of the block with its role and what the headings above it say. */
export function draftRows(
  block: Block,
  header: FoundHeader | undefined,
  columns: readonly LayoutColumn[],
  choices: LayoutChoices,
): DraftRow[] {
  const places = placesOf(block, columns);
  const asLine = new Set((choices.asLine ?? []).map(foldWord));
  const aside = new Set((choices.aside ?? []).map(foldWord));
  const firstRow = header?.top ?? firstRowWithMoney(block, places.money);
  const repeatsHeader = headerRepeater(header?.cells ?? [], places.money);
  const state: State = {};
  const strays = strayColumns(block, columns);

  const drafts = block.values.map((line, index): DraftRow => {
    const text = labelOf(line, places);
    const label = foldWord(text);
    const as = (role: LayoutRow["role"]): DraftRow => ({ row: block.row + index, role, text, ...state });
    const asMoney = (role: LayoutRow["role"]): DraftRow => ({ ...as(role), ...sideOfRow(line, places.kind) });

    const inHeader = header !== undefined && index >= header.row && index < header.row + header.rows;
    if (inHeader || repeatsHeader(line)) {
      // The rows of one header speak together: "Kosten | Financiering" above "Subsidie" names both sides.
      const side = sideOfBlock(inHeader ? block.values.slice(header.row, header.row + header.rows).flat() : line);
      if (side) enter(state, { side });
      return as("header");
    }
    if (!line.some(isFilled)) return as("blank");
    if (aside.has(label)) return as("note");
    if (asLine.has(label)) return { ...asMoney("line"), chosen: true };

    const money = moneyIn(block, index, places);
    if (index < firstRow || money === undefined) {
      const isElsewhere = index > firstRow && text !== "" && strayIn(block, index, strays) !== undefined;
      if (isElsewhere && !totalRole(label) && !isNote(label)) {
        return { ...asMoney("line"), asks: "elsewhere" };
      }
      const isLine = index > firstRow && isFilled(line[places.description ?? -1]) && hasDetails(line, places);
      if (isLine && !totalRole(label)) return asMoney("line");
      const dated =
        text === "" && isYearCell(line[places.year ?? -1]) ? headerText(line[places.year ?? -1] ?? "") : text;
      return as(roleOfWords(label, dated, index < firstRow, places.hasNatures, state));
    }
    const holdsNumber = money === "number";
    const beside = line.map(foldText);
    const role =
      totalRole(label) ??
      totalRoleBeside(beside, label, places) ??
      (totalsGroupAbove(beside, block.values[index - 1] ?? []) || totalsGroup(label, state) ? "subtotal" : undefined);
    if (role && holdsNumber) return asMoney(role);
    if (isPart(label) && holdsNumber) return { ...asMoney("line"), doubt: "part" };
    if (text === "" && isYearCell(line[places.year ?? -1])) return asMoney("line");
    // What only says its kind in the column of kinds has no name.
    const hasName = text !== "" && text !== headerText(line[places.kind ?? -1] ?? "");
    const doubt =
      hasName && isBareSide(label)
        ? "side"
        : !hasName || perhapsTotal(label)
          ? "sum"
          : (perhapsResult(label) ?? perhapsCount(label));
    return { ...asMoney("line"), ...(holdsNumber && doubt && { doubt }) };
  });
  askNames(block, drafts);
  return drafts;
}

/** The texts of a row, folded; undefined for what is no text. */
type Folded = readonly (string | undefined)[];

function foldText(value: CellValue): string | undefined {
  return typeof value === "string" ? foldWord(value) : undefined;
}

/** What stands in the columns of amounts; "n.b." and "pm" are words of a line whose amount is not known yet. */
function moneyIn(block: Block, row: number, { money }: Places): "number" | "words" | undefined {
  const { kindAt } = amountsIn(block);
  let found: "words" | undefined;
  for (const column of money) {
    const kind = kindAt(row, column);
    if (kind === HOLDS.number || kind === HOLDS.error || kind === HOLDS.boolean) return "number";
    if (kind !== HOLDS.nothing) found = "words";
  }
  return found;
}

/** A row with words only: a title, a note, or a heading, which then holds for the rows below it. */
function roleOfWords(
  label: string,
  text: string,
  aboveTable: boolean,
  hasNatures: boolean,
  state: State,
): LayoutRow["role"] {
  if (totalRole(label) || isNote(label)) return "note";
  const year = aboveTable ? undefined : yearOfHeading(text);
  if (year !== undefined) {
    enter(state, { year });
    return "heading";
  }
  const side = sideOfHeading(label);
  if (side && isRemark(label)) return aboveTable ? "title" : "note";
  const nature = hasNatures ? natureIn(label) : undefined;
  if (aboveTable && side === undefined && !isBareSide(label)) return "title";
  // Beside exploitatie and investeringen, "Financiering" is the third part and not the block with the income.
  if (nature && (nature === "financiering" || !side)) enter(state, { nature });
  else if (side) enter(state, { side, ...(nature && { nature }), ...yearOfSide(text) });
  else state.category = text;
  return "heading";
}

/** "Uitgaven 2027" is of that year as well. */
function yearOfSide(text: string): Pick<LayoutRow, "year"> {
  const found = yearInHeader(text);
  return found && isBareSide(found.words) ? { year: found.year } : {};
}

function enter(state: State, next: State): void {
  delete state.category;
  Object.assign(state, next);
}

/** The year that titles or the name of the sheet mention, when it is only one. */
export function yearOfTitles(block: Block, rows: readonly LayoutRow[]): number | undefined {
  const titles = rows.filter(({ role }) => role === "title");
  const cells = titles.flatMap(({ row }) => block.values[row - block.row] ?? []);
  const years = new Set([...cells, block.sheet].flatMap((value) => yearInHeader(value)?.year ?? []));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function placesOf(block: Block, columns: readonly LayoutColumn[]): Places {
  const within = (column: number | undefined) => (column === undefined ? undefined : column - block.column);
  const money = new Set(moneyColumns(columns).map(({ column }) => column - block.column));
  const details = columns.filter(
    ({ meaning }) =>
      meaning &&
      meaning.field !== "description" &&
      meaning.field !== "amount" &&
      begroting.columns.some(({ key }) => key === meaning.field),
  );
  return {
    money,
    description: within(columnFor(columns, "description")),
    kind: within(columnFor(columns, "kind")),
    year: within(columnFor(columns, "year")),
    details: new Set(details.map(({ column }) => column - block.column)),
    hasNatures: columnFor(columns, "nature") !== undefined || hasNatureHeadings(block, money),
  };
}

function hasNatureHeadings(block: Block, money: ReadonlySet<number>): boolean {
  return block.values.some((line) => {
    if (line.some((value, at) => money.has(at) && isFilled(value))) return false;
    const nature = natureIn(foldWord(headerText(line.find(isFilled) ?? "")));
    return nature === "exploitatie" || nature === "investering";
  });
}

function firstRowWithMoney(block: Block, money: ReadonlySet<number>): number {
  const { kindAt } = amountsIn(block);
  const columns = [...money];
  // A column without a header is only taken for amounts where it holds some.
  return block.values.findIndex((_, row) => columns.some((column) => kindAt(row, column) === HOLDS.number));
}

function labelOf(line: readonly CellValue[], { description, money }: Places): string {
  const described = description === undefined ? "" : headerText(line[description] ?? "");
  if (described !== "") return described;
  const other = line.find((value, at) => !money.has(at) && typeof value === "string" && isFilled(value));
  return other === undefined ? "" : headerText(other);
}

/** A row that is one year of the plan has a name: that year. */
function isYearCell(value: CellValue | undefined): boolean {
  const cell = readAmount(value ?? "");
  return cell.kind === "number" && isYear(cell.value);
}

function hasDetails(line: readonly CellValue[], { details }: Places): boolean {
  return line.some((value, at) => details.has(at) && isFilled(value));
}

/** "Werken Totaal" below rows of "Werken", as Excel's own subtotals write it. */
function totalsGroupAbove(texts: Folded, above: readonly CellValue[]): boolean {
  return texts.some((text, at) => {
    const group = text === undefined ? undefined : groupOfTotal(text);
    return group !== undefined && group === foldWord(String(above[at] ?? ""));
  });
}

/** "Werken Totaal" below a heading "Werken". */
function totalsGroup(label: string, { category }: State): boolean {
  return category !== undefined && groupOfTotal(label) === foldWord(category);
}

/** The first total that a text beside the label names. */
function totalRoleBeside(texts: Folded, label: string, { money }: Places): ReturnType<typeof totalRole> {
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    if (text === undefined || text === label || money.has(at)) continue;
    const role = totalRole(text);
    if (role) return role;
  }
  return undefined;
}

function sideOfRow(line: readonly CellValue[], kind: number | undefined): Pick<LayoutRow, "side"> {
  const side = kind === undefined ? undefined : readValue(line[kind] ?? "", { kind: "choice", choices: KINDS }).value;
  return side === "income" || side === "expense" ? { side } : {};
}

/** The side that a header names ("Uitgaven | 2026", "Post | Opbrengst"), unless it names both. */
function sideOfBlock(line: readonly CellValue[]): LayoutRow["side"] {
  const sides = line.flatMap((value) => sideOfHeading(foldWord(headerText(value))) ?? []);
  return sides.every((side) => side === sides[0]) ? sides[0] : undefined;
}
