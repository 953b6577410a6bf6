/** Reads an .xlsx file sheet by sheet, in slices. */
import { runInSlices, type SliceSettings } from "../run-in-slices";
import type { SheetCell } from "./sheet-cells";
import { sheetRows } from "./sheet-rows";
import { attribute, startTags, stringText } from "./xml";
import { unpack, type ZipEntry, zipEntries } from "./zip";

export interface Workbook {
  sheets: readonly string[];
  /** The rows of a sheet, or undefined when it was stopped. */
  rows(sheet: number, settings?: SliceSettings): Promise<SheetCell[][] | undefined>;
}

/** Opens a workbook; undefined when the bytes are no .xlsx file, or a damaged one. */
export async function openXlsx(file: ArrayBuffer): Promise<Workbook | undefined> {
  const entries = zipEntries(file);
  const book = entries?.get("xl/workbook.xml");
  if (!entries || !book) return undefined;
  const parts = await readParts(file, entries, book);
  let sharedStrings: Promise<string[] | undefined> | undefined;
  return {
    sheets: parts.sheets.map(({ name }) => name),
    async rows(sheet, settings = {}) {
      const entry = parts.sheets[sheet]?.entry;
      if (!entry) return [];
      const pieces = await unpack(file, entry, settings.signal);
      sharedStrings ??= readSharedStrings(file, parts.sharedStrings);
      const strings = await sharedStrings;
      return pieces && strings && runInSlices(sheetRows(pieces, strings), settings);
    },
  };
}

interface Parts {
  sheets: { name: string; entry: ZipEntry | undefined }[];
  sharedStrings: ZipEntry | undefined;
}

/** Which entry is which sheet, by the relations of the workbook. */
async function readParts(file: ArrayBuffer, entries: Map<string, ZipEntry>, book: ZipEntry): Promise<Parts> {
  const relations = new Map<string, string>();
  let sharedStrings: ZipEntry | undefined;
  for (const tag of startTags(await textOf(file, entries.get("xl/_rels/workbook.xml.rels")), "Relationship")) {
    const path = partPath(attribute(tag, "Target") ?? "");
    relations.set(attribute(tag, "Id") ?? "", path);
    if (attribute(tag, "Type")?.endsWith("/sharedStrings")) sharedStrings = entries.get(path);
  }
  const sheets = startTags(await textOf(file, book), "sheet").map((tag) => {
    const id = attribute(tag, "(?:[\\w.-]+:)?id") ?? "";
    return { name: attribute(tag, "name") ?? "", entry: entries.get(relations.get(id) ?? "") };
  });
  return { sheets, sharedStrings };
}

/** Targets are relative to xl/, or absolute. */
function partPath(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

async function textOf(file: ArrayBuffer, entry: ZipEntry | undefined): Promise<string> {
  const pieces = entry && (await unpack(file, entry));
  return pieces ? new Blob(pieces.map((piece) => piece.slice())).text() : "";
}

/** The strings that cells point to; a file with only numbers and inline strings has none. */
async function readSharedStrings(file: ArrayBuffer, entry: ZipEntry | undefined): Promise<string[] | undefined> {
  const xml = await textOf(file, entry);
  const item = /<(?:[\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si>)/g;
  const strings: string[] = [];
  return runInSlices({
    step(count) {
      for (let i = 0; i < count; i++) {
        const found = item.exec(xml);
        if (!found) return true;
        strings.push(stringText(found[1] ?? ""));
      }
      return false;
    },
    progress: () => item.lastIndex / Math.max(1, xml.length),
    result: () => strings,
  });
}
