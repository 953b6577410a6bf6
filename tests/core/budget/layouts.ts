/** Draws budgets and writes them down in any layout that people use, for properties of the reader. */
import fc from "fast-check";
import type { Block, CellValue } from "../../../core/workbook/snapshot";
import { blockOf } from "./block";

export interface Entry {
  kind: "income" | "expense";
  description: string;
  /** Per year, in cents; undefined is an empty cell. */
  cents: (number | undefined)[];
}

export interface DrawnBudget {
  years: number[];
  entries: Entry[];
}

export interface Style {
  sides: "column" | "columns" | "blocks" | "sign";
  years: "wide" | "column" | "title";
  yearForm: (year: number) => CellValue;
  amountForm: (cents: number) => CellValue;
  titles: number;
  /** Left and above the table. */
  row: number;
  column: number;
  blankEvery: number;
  headings: boolean;
  subtotals: boolean;
  totals: boolean;
  totalColumn: boolean;
  twoRowHeader: boolean;
  noise: boolean;
  expensesNegative: boolean;
}

const SUBJECTS = [
  "Projectleider",
  "Studie",
  "Premie",
  "Wijkkantoor",
  "Drukwerk",
  "Zaal",
  "Begeleiding",
  "Advies",
  "Totale renovatie",
  "Sommen voor onvoorzien",
];

export const drawnBudget: fc.Arbitrary<DrawnBudget> = fc.integer({ min: 1, max: 4 }).chain((count) => {
  // Large amounts with odd cents: no line equals a sum of others by chance.
  const cents = fc.integer({ min: 1_000_01, max: 99_999_999 });
  const entry = fc.record({
    kind: fc.constantFrom("income" as const, "expense" as const),
    subject: fc.constantFrom(...SUBJECTS),
    cents: fc.array(fc.option(cents, { nil: undefined, freq: 4 }), { minLength: count, maxLength: count }),
  });
  return fc.array(entry, { minLength: 2, maxLength: 25 }).map((entries) => ({
    years: Array.from({ length: count }, (_, index) => 2026 + index),
    entries: entries
      .filter((one) => one.cents.some((value) => value !== undefined))
      .map(({ kind, subject, cents: amounts }, index) => ({
        kind,
        description: `${subject} ${index + 1}`,
        cents: amounts,
      })),
  }));
});

const YEAR_FORMS: ((year: number) => CellValue)[] = [
  (year) => year,
  (year) => `${year}`,
  (year) => `'${year} `,
  (year) => `${year}.0`,
  (year) => `Budget ${year}`,
  (year) => `MJP ${year}`,
  (year) => Math.floor(Date.UTC(year, 0, 1) / 86_400_000) + 25_569,
];

const belgian = (cents: number): string => {
  const whole = Math.floor(Math.abs(cents) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".");
  return `${cents < 0 ? "-" : ""}${whole},${String(Math.abs(cents) % 100).padStart(2, "0")}`;
};

const AMOUNT_FORMS: ((cents: number) => CellValue)[] = [
  (cents) => cents / 100,
  (cents) => `€ ${belgian(cents)}`.replace("€ -", "-€ "),
  (cents) => `${belgian(cents)} EUR`,
  (cents) => belgian(cents).replace(/\./g, "\u00a0"),
];

export const style: fc.Arbitrary<Style> = fc.record({
  sides: fc.constantFrom("column" as const, "columns" as const, "blocks" as const, "sign" as const),
  years: fc.constantFrom("wide" as const, "column" as const, "title" as const),
  yearForm: fc.constantFrom(...YEAR_FORMS),
  amountForm: fc.constantFrom(...AMOUNT_FORMS),
  titles: fc.integer({ min: 0, max: 3 }),
  row: fc.integer({ min: 0, max: 5 }),
  column: fc.integer({ min: 0, max: 3 }),
  blankEvery: fc.integer({ min: 2, max: 12 }),
  headings: fc.boolean(),
  subtotals: fc.boolean(),
  totals: fc.boolean(),
  totalColumn: fc.boolean(),
  twoRowHeader: fc.boolean(),
  noise: fc.boolean(),
  expensesNegative: fc.boolean(),
});

/** One row of the table before it is written: its words, and per amount column the cents. */
interface Row {
  kind: CellValue;
  description: CellValue;
  year: CellValue;
  cents: (number | undefined)[];
}

/** The sheet, and the lines that it holds. */
export function writeSheet(
  budget: DrawnBudget,
  form: Style,
): { block: Block; entries: Entry[]; years: (number | undefined)[] } {
  const wide = form.years === "wide";
  // Without a column for the year, the sheet is of one year only.
  const years = form.years === "title" ? budget.years.slice(0, 1) : budget.years;
  const entries = budget.entries.filter(({ cents }) => years.some((_, index) => cents[index] !== undefined));
  const slots = wide ? years.length : 1;
  const perSide = form.sides === "columns" ? 2 : 1;
  const rows: CellValue[][] = [];
  const table: CellValue[][] = [];

  const signed = (entry: Entry, value: number | undefined): number | undefined => {
    const minus = form.sides === "sign" || (form.expensesNegative && form.sides !== "columns");
    return value !== undefined && minus && entry.kind === "expense" ? -value : value;
  };
  const amountsOf = (entry: Entry, values: readonly (number | undefined)[]): (number | undefined)[] =>
    values.flatMap((value) => {
      const cents = signed(entry, value);
      if (perSide === 1) return [cents];
      return entry.kind === "expense" ? [cents, undefined] : [undefined, cents];
    });
  const lineRows = (entry: Entry): Row[] => {
    const kind = form.sides === "column" ? (entry.kind === "income" ? "Inkomst" : "Uitgave") : "";
    const { description } = entry;
    if (wide) return [{ kind, description, year: "", cents: amountsOf(entry, entry.cents.slice(0, slots)) }];
    return years.flatMap((year, index) => {
      const value = entry.cents[index];
      const shown = form.years === "column" ? form.yearForm(year) : "";
      return value === undefined ? [] : [{ kind, description, year: shown, cents: amountsOf(entry, [value]) }];
    });
  };

  const write = ({ kind, description, year, cents }: Row): void => {
    const amounts = cents.map((value) => (value === undefined ? "" : form.amountForm(value)));
    const known = cents.filter((value): value is number => value !== undefined);
    table.push([
      ...(form.noise ? [table.length + 1] : []),
      ...(form.sides === "column" ? [kind] : []),
      description,
      ...(form.years === "column" ? [year] : []),
      ...amounts,
      ...(withTotalColumn ? [known.length === 0 ? "" : known.reduce((sum, value) => sum + value, 0) / 100] : []),
      ...(form.noise ? ["zie nota"] : []),
    ]);
  };
  const withTotalColumn = form.totalColumn && wide && perSide === 1;
  const blank = (): void => {
    table.push([]);
  };
  const words = (description: string): Row => ({
    kind: "",
    description,
    year: "",
    cents: Array.from({ length: slots * perSide }, () => undefined),
  });
  const totalRow = (description: string, of: readonly Row[]): Row => ({
    ...words(description),
    cents: Array.from({ length: slots * perSide }, (_, index) =>
      of.reduce((sum, { cents }) => sum + (cents[index] ?? 0), 0),
    ),
  });

  const sideNames = perSide === 2 ? ["Uitgaven", "Inkomsten"] : ["Bedrag"];
  const header = (first: string): void => {
    const slotNames = wide ? years.map(form.yearForm) : [undefined];
    const lead = [...(form.noise ? ["Nr."] : []), ...(form.sides === "column" ? ["Soort"] : []), first];
    const dated = form.years === "column" ? ["Jaar"] : [];
    const tail = [...(withTotalColumn ? ["Totaal"] : []), ...(form.noise ? ["Opmerking"] : [])];
    if (wide && perSide === 2) {
      const upper = slotNames.flatMap((name) => [name ?? "", form.twoRowHeader ? "" : (name ?? "")]);
      table.push([...lead.map(() => ""), ...upper, ...tail.map(() => "")]);
      table.push([...lead, ...slotNames.flatMap(() => sideNames), ...tail]);
    } else if (wide) table.push([...lead, ...slotNames.map((name) => name ?? ""), ...tail]);
    else table.push([...lead, ...dated, ...sideNames, ...tail]);
  };

  const section = (of: readonly Entry[], name: string): Row[] => {
    const written: Row[] = [];
    const half = Math.ceil(of.length / 2);
    const groups = form.headings && of.length > 3 ? [of.slice(0, half), of.slice(half)] : [of];
    groups.forEach((group, index) => {
      if (groups.length > 1) write(words(index === 0 ? "Voorbereiding" : "Uitvoering"));
      const groupRows = group.flatMap(lineRows);
      groupRows.forEach((row, at) => {
        write(row);
        if (at % form.blankEvery === form.blankEvery - 1 && !form.subtotals) blank();
      });
      if (form.subtotals && groups.length > 1) write(totalRow("Subtotaal", groupRows));
      written.push(...groupRows);
    });
    if (form.totals && written.length > 0) write(totalRow(name, written));
    return written;
  };

  for (let title = 0; title < form.titles; title++)
    rows.push(["Project wijk", "opgemaakt door de dienst", ""].slice(title, title + 1));
  if (form.years === "title") rows.push([`Begroting ${years[0]}`]);
  if (form.sides === "blocks") {
    for (const kind of ["expense", "income"] as const) {
      const of = entries.filter((entry) => entry.kind === kind);
      if (of.length === 0) continue;
      write(words(kind === "expense" ? "UITGAVEN" : "INKOMSTEN"));
      header("Omschrijving");
      section(of, kind === "expense" ? "Totaal uitgaven" : "Totaal inkomsten");
      blank();
    }
  } else {
    header("Omschrijving");
    section(entries, "Algemeen totaal");
  }
  const blanks = (count: number): CellValue[] => Array.from({ length: count }, () => "");
  const all = [...rows, ...table].map((line) => [...blanks(form.column), ...line]);
  return {
    block: blockOf(all, { row: form.row, sheet: "Blad1" }),
    entries,
    years: form.years === "title" ? [years[0]] : years,
  };
}
