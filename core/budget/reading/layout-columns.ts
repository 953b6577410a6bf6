/** What the columns of a budget sheet hold: by their headers, by what stands in them, and by what the user chose. */
import { readCell } from "../../cells/cell";
import { foldWord } from "../../cells/words";
import { foldHeader } from "../../tables/match-header";
import type { Block } from "../../workbook/snapshot";
import type { FoundHeader } from "./find-header";
import { REPEATED, ROW_TOTAL } from "./header-meaning";
import { type LayoutChoices, type LayoutColumn, meaningKey, meaningOfKey } from "./layout";
import { isCount } from "./layout-words";
import { isYear } from "./layout-years";

/** What stands below the header of one column. */
interface Content {
  numbers: number;
  texts: number;
  years: number;
}

/** The columns of a block with their meaning. */
export function layoutColumns(
  block: Block,
  header: FoundHeader | undefined,
  chosen: LayoutChoices["columns"],
): LayoutColumn[] {
  const contents = contentOf(block, header);
  const columns = byHeader(block, header, chosen);
  const isChosen = ({ header: text }: LayoutColumn) =>
    text !== "" && chosen.some((choice) => foldWord(choice.header) === foldWord(text));
  const content = (column: LayoutColumn): Content =>
    contents[column.column - block.column] ?? { numbers: 0, texts: 0, years: 0 };

  for (const column of columns) if (!isChosen(column)) correctByContent(column, content(column));
  findDescription(columns, content);
  findAmount(columns, content, isChosen);
  settleTotals(columns, isChosen);
  return columns;
}

function byHeader(block: Block, header: FoundHeader | undefined, chosen: LayoutChoices["columns"]): LayoutColumn[] {
  const choiceOf = choiceReader(chosen);
  const taken = new Set<string>();
  return Array.from({ length: block.columns }, (_, index): LayoutColumn => {
    const cell = header?.cells[index];
    const column: LayoutColumn = { column: block.column + index, header: cell?.text ?? "", certainty: "sure" };
    const choice = choiceOf(column.header);
    if (choice === null) return column;
    const meaning = choice === undefined ? cell?.found?.meaning : meaningOfKey(choice);
    if (!meaning || taken.has(meaningKey(meaning))) return column;
    if (meaning.field !== ROW_TOTAL) taken.add(meaningKey(meaning));
    return { ...column, meaning, certainty: (choice === undefined && cell?.found?.certainty) || "sure" };
  });
}

/** The choice for a header; where a header occurs several times, each occurrence has its own, in order. */
function choiceReader(chosen: LayoutChoices["columns"]): (header: string) => string | null | undefined {
  const choices = new Map<string, (string | null)[]>();
  for (const { header, key } of chosen) {
    const text = foldWord(header);
    choices.set(text, [...(choices.get(text) ?? []), key]);
  }
  return (header) => {
    const left = header === "" ? undefined : choices.get(foldWord(header));
    return left && left.length > 1 ? left.shift() : left?.[0];
  };
}

/** What stands in the table, its header left out. */
function contentOf(block: Block, header: FoundHeader | undefined): Content[] {
  const contents = Array.from({ length: block.columns }, (): Content => ({ numbers: 0, texts: 0, years: 0 }));
  block.values.forEach((line, row) => {
    if (header && (row < header.top || (row >= header.row && row < header.row + header.rows))) return;
    line.forEach((value, index) => {
      const content = contents[index];
      const cell = readCell(value);
      if (!content) return;
      if (cell.kind === "number") content.numbers++;
      if (cell.kind === "number" && isYear(cell.value)) content.years++;
      if (cell.kind === "text") content.texts++;
    });
  });
  return contents;
}

/** A header can name the block below it ("Uitgaven" above the descriptions): then words stand below, not amounts. */
function correctByContent(column: LayoutColumn, { numbers, texts }: Content): void {
  const field = column.meaning?.field;
  if ((field === "amount" || field === ROW_TOTAL) && texts > numbers) delete column.meaning;
  if (field === "kind" && numbers > texts) delete column.meaning;
}

function findDescription(columns: LayoutColumn[], content: (column: LayoutColumn) => Content): void {
  if (columns.some(({ meaning }) => meaning?.field === "description")) return;
  const candidates = columns.filter((column) => !column.meaning && content(column).texts > content(column).numbers);
  // A column of codes or marks has fewer words in it than the descriptions.
  const [best] = [...candidates].sort((a, b) => content(b).texts - content(a).texts || a.column - b.column);
  if (best)
    Object.assign(best, { meaning: { field: "description" }, certainty: best.header === "" ? "unsure" : "sure" });
}

/** Without a header that says so, the amounts are the total column, or else the last column of numbers. */
function findAmount(
  columns: LayoutColumn[],
  content: (column: LayoutColumn) => Content,
  isChosen: (column: LayoutColumn) => boolean,
): void {
  if (columns.some(({ meaning }) => meaning?.field === "amount")) return;
  const total = columns.find(({ meaning }) => meaning?.field === ROW_TOTAL);
  if (total?.meaning) {
    total.meaning = { ...total.meaning, field: "amount" };
    return;
  }
  const numeric = columns.filter((column) => {
    const { numbers, texts, years } = content(column);
    return (
      !column.meaning && !isChosen(column) && numbers > texts && years < numbers && !isCount(foldHeader(column.header))
    );
  });
  const last = numeric[numeric.length - 1];
  if (last) Object.assign(last, { meaning: { field: "amount" }, certainty: "unsure" });
}

/** A plain amount beside a column per year or per side adds those up; an amount with VAT repeats one without. */
function settleTotals(columns: LayoutColumn[], isChosen: (column: LayoutColumn) => boolean): void {
  const amounts = columns.filter(({ meaning }) => meaning?.field === "amount");
  const keys = new Set(amounts.map(({ meaning }) => (meaning ? meaningKey(meaning) : "")));
  const specific = amounts.filter(({ meaning }) => meaning?.side !== undefined || meaning?.year !== undefined);
  for (const column of amounts) {
    const { meaning } = column;
    if (!meaning || isChosen(column)) continue;
    if (meaning.inclusive && keys.has(meaningKey({ ...meaning, inclusive: false }))) {
      column.meaning = { field: REPEATED };
    } else if (meaning.side === undefined && meaning.year === undefined && specific.length > 0) {
      column.meaning = { field: ROW_TOTAL };
    }
  }
}
