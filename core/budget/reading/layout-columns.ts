/** What the columns of a budget sheet hold: by their headers, by what stands in them, and by what the user chose. */
import { foldWord } from "../../cells/words";
import { foldHeader } from "../../tables/match-header";
import type { Block } from "../../workbook/snapshot";
import { amountsIn, HOLDS } from "./amounts-in";
import { settleUnnamedTotal } from "./category-columns";
import { dropPrices, settleCosts } from "./cost-columns";
import type { FoundHeader } from "./find-header";
import { type HeaderMeaning, PAST, REPEATED, ROW_TOTAL } from "./header-meaning";
import { findKind } from "./kind-column";
import { type LayoutChoices, type LayoutColumn, type Meaning, meaningKey, meaningOfKey } from "./layout";
import { isCount, namesCosts, namesFunding } from "./layout-words";
import { isYear } from "./layout-years";
import { settleRepeated } from "./repeated-amounts";

/** What stands below the header of one column. */
export interface Content {
  numbers: number;
  texts: number;
  years: number;
  /** Numbers above 100: amounts, and no rates. */
  large: number;
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
    contents[column.column - block.column] ?? { numbers: 0, texts: 0, years: 0, large: 0 };

  for (const column of columns) if (!isChosen(column)) correctByContent(column, content(column));
  findKind(block, header, columns, isChosen);
  dropPrices(columns, isChosen);
  settleNet(columns, content, isChosen);
  findDescription(columns, content);
  findAmount(columns, content, isChosen);
  findYears(columns, content);
  settleUnnamedTotal(block, columns, isChosen);
  settleRepeated(block, columns, isChosen);
  settleTotals(columns, isChosen);
  settleCosts({ block, columns, content, isChosen });
  return columns;
}

function byHeader(block: Block, header: FoundHeader | undefined, chosen: LayoutChoices["columns"]): LayoutColumn[] {
  const choiceOf = choiceReader(chosen);
  const taken = new Set<string>();
  // "Rubriek | Omschrijving": the header itself names the lines, what only may mean it groups them.
  const described = header?.cells.findIndex(({ text }) => foldHeader(text) === DESCRIPTION) ?? -1;
  return Array.from({ length: block.columns }, (_, index): LayoutColumn => {
    const cell = header?.cells[index];
    const column: LayoutColumn = { column: block.column + index, header: cell?.text ?? "", certainty: "sure" };
    const choice = choiceOf(column.header);
    if (choice === null) return column;
    const grouped =
      choice === undefined && described >= 0 && index !== described && cell?.found?.meaning.field === "description";
    const meaning = grouped ? groupMeaning(header) : choice === undefined ? cell?.found?.meaning : meaningOfKey(choice);
    // Each source may have a column of its own, and whoever chose a meaning twice meant it.
    const named =
      meaning?.category !== undefined || meaning?.source !== undefined || namesFunding(foldWord(column.header));
    const mayRepeat = meaning?.field === "amount" && (choice !== undefined || named);
    if (!meaning || (taken.has(meaningKey(meaning)) && !mayRepeat)) return column;
    if (meaning.field !== ROW_TOTAL) taken.add(meaningKey(meaning));
    if (meaning.field === ROW_TOTAL && choice !== undefined) return { ...column, meaning: totalMeaning(cell?.found) };
    for (const name of ["category", "source"] as const) {
      if (meaning[name] !== "") continue;
      return { ...column, meaning: { ...meaning, [name]: cell?.found?.meaning[name] ?? column.header } };
    }
    return { ...column, meaning, certainty: (choice === undefined && cell?.found?.certainty) || "sure" };
  });
}

/** Koppelingen says that a column adds up its row; of which side or year is in its header. */
function totalMeaning(found: HeaderMeaning | undefined): Meaning {
  const { side, year, inclusive } = found?.meaning ?? {};
  return {
    field: ROW_TOTAL,
    ...(side && { side }),
    ...(year !== undefined && { year }),
    ...(inclusive && { inclusive }),
  };
}

const DESCRIPTION = "omschrijving";

/** A category where the sheet has no column for it; else the column is left out. */
function groupMeaning(header: FoundHeader | undefined): Meaning | undefined {
  const hasCategory = header?.cells.some(({ found }) => found?.meaning.field === "category");
  return hasCategory ? undefined : { field: "category" };
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
  const contents = Array.from({ length: block.columns }, (): Content => ({ numbers: 0, texts: 0, years: 0, large: 0 }));
  const { kindAt, numberAt } = amountsIn(block);
  for (let row = 0; row < block.values.length; row++) {
    if (header && (row < header.top || (row >= header.row && row < header.row + header.rows))) continue;
    for (let column = 0; column < block.columns; column++) {
      const content = contents[column] as Content;
      if (kindAt(row, column) === HOLDS.words) content.texts++;
      const number = numberAt(row, column);
      if (number === undefined) continue;
      content.numbers++;
      if (isYear(number)) content.years++;
      if (number > 100) content.large++;
    }
  }
  return contents;
}

/** Fields that hold words: a column of numbers under such a header means something else ("Stad" is no "Stand"). */
const WORDS: ReadonlySet<string> = new Set(["kind", "status", "funder", "nature", "deductible"]);

/** A header can name the block below it ("Uitgaven" above the descriptions): then words stand below, not amounts. */
function correctByContent(column: LayoutColumn, { numbers, texts, large }: Content): void {
  const field = column.meaning?.field;
  if ((field === "amount" || field === ROW_TOTAL) && texts > numbers) delete column.meaning;
  if (numbers > texts && WORDS.has(field ?? "")) delete column.meaning;
  // "Btw" above 2.100 is the tax itself, not its rate.
  if (field === "vat" && large * 2 > numbers) delete column.meaning;
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
  // A sheet with nothing but what was spent is still shown: the user says whether it is the budget.
  const past = columns.filter((column) => column.meaning?.field === PAST && !isChosen(column));
  const found = last ?? past[past.length - 1];
  if (found) Object.assign(found, { meaning: { field: "amount" }, certainty: "unsure" });
}

const NET = /^(?:netto|net|bedrag netto|netto ?bedrag|hors taxes?)$/;
const GROSS = /^(?:bruto|gross|bedrag bruto|bruto ?bedrag)$/;

/** "Netto" and "Bruto" beside a column of VAT are the amounts without it and with it. */
function settleNet(
  columns: LayoutColumn[],
  content: (column: LayoutColumn) => Content,
  isChosen: (column: LayoutColumn) => boolean,
): void {
  if (!columns.some(({ header, meaning }) => meaning?.field === "vat" || TAX.test(foldHeader(header)))) return;
  for (const column of columns) {
    const { numbers, texts } = content(column);
    const header = foldHeader(column.header);
    const isGross = GROSS.test(header);
    const isOpen = !isChosen(column) && (!column.meaning || column.certainty === "unsure") && numbers > texts;
    if (!isOpen || !(isGross || NET.test(header))) continue;
    column.meaning = { field: "amount", ...(isGross && { inclusive: true }) };
    column.certainty = "sure";
  }
}

const TAX = /^(?:btw|vat|tva)(?=$|[ -])/;

/** Years beside amounts, under a header that says nothing: "", "Wanneer". */
function findYears(columns: LayoutColumn[], content: (column: LayoutColumn) => Content): void {
  if (columns.some(({ meaning }) => meaning?.field === "year" || meaning?.year !== undefined)) return;
  const [found, ...others] = columns.filter((column) => {
    const { numbers, years } = content(column);
    return !column.meaning && years > 1 && years === numbers && foldHeader(column.header) === "";
  });
  if (found && others.length === 0) Object.assign(found, { meaning: { field: "year" }, certainty: "unsure" });
}

/** A plain amount beside a column per year or per side adds those up; an amount with VAT repeats one without. */
function settleTotals(columns: LayoutColumn[], isChosen: (column: LayoutColumn) => boolean): void {
  const amounts = columns.filter(({ meaning }) => meaning?.field === "amount");
  const keys = new Set(amounts.map(({ meaning }) => (meaning ? meaningKey(meaning) : "")));
  const isPlain = (meaning: Meaning | undefined) =>
    !["side", "year", "category", "source"].some((key) => meaning?.[key as keyof Meaning] !== undefined);
  const specific = amounts.filter(({ meaning }) => !isPlain(meaning));
  const isFunded = specific.length > 0 && specific.every(({ meaning }) => meaning?.side === "income");
  const bySource = isFunded && specific.every(({ header }) => namesFunding(foldWord(header)));
  for (const column of columns) {
    // "Total cost" beside "Grant" and "Match funding": the costs, and not a sum of what others pay.
    const { meaning } = column;
    // "Bedrag" beside "Subsidie" and "Eigen aandeel" as well: what others pay is paid for something.
    const isCost = namesCosts(foldWord(column.header)) || (bySource && meaning?.field === "amount");
    if (!isFunded || isChosen(column) || !isCost) continue;
    const isMoney = meaning?.field === "amount" || meaning?.field === ROW_TOTAL;
    if (meaning && isMoney && meaning.side !== "income")
      column.meaning = { ...meaning, field: "amount", side: "expense" };
  }
  for (const column of amounts) {
    const { meaning } = column;
    if (!meaning || isChosen(column)) continue;
    if (meaning.inclusive && keys.has(meaningKey({ ...meaning, inclusive: false }))) {
      column.meaning = { field: REPEATED };
    } else if (isPlain(meaning) && specific.length > 0) {
      column.meaning = { field: ROW_TOTAL };
    }
  }
}
