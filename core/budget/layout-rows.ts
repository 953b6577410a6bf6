/** What the rows of a budget sheet are, by their words: lines, headings, titles, notes, and rows that look like totals. */
import { readCell } from "../cells/cell";
import { foldWord } from "../cells/words";
import { begroting, KINDS } from "../tables/begroting";
import { readValue } from "../tables/read-value";
import type { Block, CellValue } from "../workbook/snapshot";
import { type FoundHeader, headerText, isFilled } from "./find-header";
import { ROW_TOTAL } from "./header-meaning";
import { columnFor, type LayoutChoices, type LayoutColumn, type LayoutRow } from "./layout";
import { isBareSide, isNote, natureIn, perhapsTotal, sideOfHeading, totalRole } from "./layout-words";
import { yearInHeader } from "./layout-years";

/** A row whose role its sum must settle: it is a total when it adds up, and a line otherwise. */
export interface DraftRow extends LayoutRow {
  maybeTotal: boolean;
}

type State = Pick<LayoutRow, "side" | "nature" | "category">;

/** Each row of the block with its role and what the headings above it say. */
export function draftRows(
  block: Block,
  header: FoundHeader | undefined,
  columns: readonly LayoutColumn[],
  choices: LayoutChoices,
): DraftRow[] {
  const money = new Set(
    columns.flatMap(({ column, meaning }) =>
      meaning?.field === "amount" || meaning?.field === ROW_TOTAL ? [column - block.column] : [],
    ),
  );
  const description = indexOf(block, columnFor(columns, "description"));
  const kind = indexOf(block, columnFor(columns, "kind"));
  /** Columns that only a line fills. */
  const fields = new Set(
    columns.flatMap(({ column, meaning }) =>
      meaning && begroting.columns.some(({ key }) => key === meaning.field && key !== "description" && key !== "amount")
        ? [column - block.column]
        : [],
    ),
  );
  const asLine = new Set((choices.asLine ?? []).map(foldWord));
  const aside = new Set((choices.aside ?? []).map(foldWord));
  const firstMoney = firstRowWith(block, money, header ? header.row + header.rows : 0);
  const parts = hasNatureHeadings(block, money) || columnFor(columns, "nature") !== undefined;
  const state: State = {};

  return block.values.map((line, index): DraftRow => {
    const text = labelOf(line, description, money);
    const folded = foldWord(text);
    const draft = (role: LayoutRow["role"], maybeTotal = false): DraftRow => ({
      row: block.row + index,
      role,
      text,
      maybeTotal,
      ...state,
    });
    const inHeader = header && index >= header.row && index < header.row + header.rows;
    if (inHeader || (header && repeatsHeader(line, header))) {
      const named = line
        .map((value) => sideOfHeading(foldWord(headerText(value))))
        .filter((side) => side !== undefined);
      const beside = line.filter((_, at) => !money.has(at)).map((value) => sideOfHeading(foldWord(headerText(value))));
      const side = beside.find((one) => one !== undefined);
      if (side && named.every((one) => one === side)) enter(state, { side });
      return draft("header");
    }
    if (!line.some(isFilled)) return draft("blank");
    if (aside.has(folded)) return draft("note");

    const numbers = line.filter((value, at) => money.has(at) && holdsMoney(value)).length;
    const words = line.filter((value, at) => money.has(at) && readCell(value).kind === "text").length;
    if (asLine.has(folded)) return { ...draft("line"), ...sideOfRow(line, kind) };
    if (numbers + words === 0 || (header && index < header.row)) {
      const details = line.some((value, at) => fields.has(at) && isFilled(value));
      if (header && index > header.row && details && isFilled(line[description ?? -1])) {
        return totalRole(folded) ? draft("note") : { ...draft("line"), ...sideOfRow(line, kind) };
      }
      if (totalRole(folded) || isNote(folded)) return draft("note");
      const side = sideOfHeading(folded);
      const nature = parts ? natureIn(folded) : undefined;
      const isPart = nature === "financiering" || (nature !== undefined && side === undefined);
      if (index < (header ? header.row : firstMoney) && !isBareSide(folded) && side === undefined)
        return draft("title");
      if (isPart) enter(state, { nature });
      else if (side) enter(state, { side, ...(nature && { nature }) });
      else state.category = text;
      return draft("heading");
    }
    const role = [folded, ...textsBeside(line, money)].map(totalRole).find((one) => one !== undefined);
    if (role && numbers > 0) return { ...draft(role), ...sideOfRow(line, kind) };
    const unnamed = !isFilled(line[description ?? -1]) && text === "";
    return { ...draft("line", numbers > 0 && (unnamed || perhapsTotal(folded))), ...sideOfRow(line, kind) };
  });
}

/** The year that titles or the name of the sheet mention, when it is only one. */
export function yearOfTitles(block: Block, rows: readonly LayoutRow[]): number | undefined {
  const texts = [...rows.filter(({ role }) => role === "title").map(({ text }) => text), block.sheet];
  const years = new Set(texts.flatMap((text) => yearInHeader(text)?.year ?? []));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function enter(state: State, next: State): void {
  delete state.category;
  Object.assign(state, next);
}

function sideOfRow(line: readonly CellValue[], kind: number | undefined): Pick<LayoutRow, "side"> {
  const side = kind === undefined ? undefined : readValue(line[kind] ?? "", { kind: "choice", choices: KINDS }).value;
  return side === "income" || side === "expense" ? { side } : {};
}

function indexOf(block: Block, column: number | undefined): number | undefined {
  return column === undefined ? undefined : column - block.column;
}

function holdsMoney(value: CellValue): boolean {
  const { kind } = readCell(value);
  return kind === "number" || kind === "error";
}

function firstRowWith(block: Block, money: ReadonlySet<number>, from: number): number {
  const first = block.values.findIndex(
    (line, index) => index >= from && line.some((value, at) => money.has(at) && holdsMoney(value)),
  );
  return first < 0 ? block.rows : first;
}

function labelOf(line: readonly CellValue[], description: number | undefined, money: ReadonlySet<number>): string {
  const described = description === undefined ? "" : headerText(line[description] ?? "");
  if (described !== "") return described;
  const other = line.find((value, at) => !money.has(at) && typeof value === "string" && isFilled(value));
  return other === undefined ? "" : headerText(other);
}

function textsBeside(line: readonly CellValue[], money: ReadonlySet<number>): string[] {
  return line.flatMap((value, at) => (typeof value === "string" && !money.has(at) ? [foldWord(value)] : []));
}

function repeatsHeader(line: readonly CellValue[], header: FoundHeader): boolean {
  let alike = 0;
  line.forEach((value, index) => {
    const text = foldWord(headerText(value));
    if (text !== "" && foldWord(header.cells[index]?.text ?? "") === text) alike++;
  });
  return alike >= 2;
}

function hasNatureHeadings(block: Block, money: ReadonlySet<number>): boolean {
  return block.values.some((line) => {
    if (line.some((value, at) => money.has(at) && isFilled(value))) return false;
    const nature = natureIn(foldWord(headerText(line.find(isFilled) ?? "")));
    return nature === "exploitatie" || nature === "investering";
  });
}
