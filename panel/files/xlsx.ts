/** Reads an .xlsx file sheet by sheet, in slices. */
import type { SliceSettings } from "../run-in-slices";
import { cellStyles } from "./cell-styles";
import { type FileBudget, newBudget } from "./limits";
import { entryAt, relationsOf, workbookPart } from "./package-parts";
import { sharedStrings } from "./shared-strings";
import type { SheetCell, SheetContext } from "./sheet-cells";
import { sheetReader } from "./sheet-rows";
import { attribute, startTags } from "./xml";
import { type Archive, partText, unpackEach } from "./zip";
import type { ZipEntry } from "./zip-directory";

export interface Workbook {
  sheets: readonly string[];
  /** The rows of a sheet, or undefined when it was stopped. Rejects with a file problem when it holds too much. */
  rows(sheet: number, settings?: SliceSettings): Promise<SheetCell[][] | undefined>;
}

/** Opens a workbook; undefined when the archive holds none. */
export async function openXlsx(archive: Archive): Promise<Workbook | undefined> {
  const budget = newBudget();
  const part = await workbookPart(archive, budget);
  if (part === undefined) return undefined;
  const book = await readBook(archive, part, budget);
  let strings: Promise<readonly string[] | undefined> | undefined;
  return {
    sheets: book.sheets.map(({ name }) => name),
    async rows(sheet, settings = {}) {
      const entry = book.sheets[sheet]?.entry;
      if (!entry) return [];
      const half = (from: number): SliceSettings => ({
        ...(settings.signal ? { signal: settings.signal } : {}),
        onProgress: (done) => settings.onProgress?.(from + done / 2),
      });
      strings ??= readStrings(archive, book.strings, budget, half(0));
      const known = await strings;
      if (!known) {
        strings = undefined;
        return undefined;
      }
      const reader = sheetReader({ ...book.context, strings: known, budget });
      return (await unpackEach(archive, entry, reader.write, budget, half(0.5))) ? reader.rows : undefined;
    },
  };
}

interface Book {
  sheets: { name: string; entry: ZipEntry | undefined }[];
  strings: ZipEntry | undefined;
  context: Omit<SheetContext, "strings" | "budget">;
}

/** Which part is which sheet, by the relations of the workbook; a part that several sheets point to is one sheet. */
async function readBook(archive: Archive, part: string, budget: FileBudget): Promise<Book> {
  const [xml, relations] = await Promise.all([
    partText(archive, entryAt(archive, part)?.name ?? part, budget),
    relationsOf(archive, part, budget),
  ]);
  const ofType = (type: string) => relations.find((one) => one.type === type)?.part;
  const parts = new Map(relations.map(({ id, part: target }) => [id, target]));
  const seen = new Set<ZipEntry>();
  const sheets = startTags(xml, "sheet").flatMap((tag) => {
    const target = parts.get(attribute(tag, "(?:[\\w.-]+:)?id") ?? "");
    const entry = target === undefined ? undefined : entryAt(archive, target);
    if (entry && seen.has(entry)) return [];
    if (entry) seen.add(entry);
    return [{ name: attribute(tag, "name") ?? "", entry }];
  });
  const isOn = (tags: string[], name: string) => /^(?:1|true)$/.test(attribute(tags[0] ?? "", name) ?? "");
  const styles = ofType("styles");
  return {
    sheets,
    strings: entryAt(archive, ofType("sharedStrings") ?? ""),
    context: {
      styles: styles === undefined ? [] : cellStyles(await partText(archive, styles, budget)),
      from1904: isOn(startTags(xml, "workbookPr"), "date1904"),
      placeholders: isOn(startTags(xml, "calcPr"), "fullCalcOnLoad"),
    },
  };
}

/** The texts that cells point to; a file with only numbers and inline strings has none. */
async function readStrings(
  archive: Archive,
  entry: ZipEntry | undefined,
  budget: FileBudget,
  settings: SliceSettings,
): Promise<readonly string[] | undefined> {
  const reader = sharedStrings(budget);
  if (!entry) return reader.strings;
  return (await unpackEach(archive, entry, reader.write, budget, settings)) ? reader.strings : undefined;
}
