/** Opens a file that the user chose: .xlsx, separated text, or a zip file with text; told apart by its bytes, not its name. */
import type { Text } from "../../core/texts/text";
import type { Finding } from "../../core/workbook/finding";
import type { SliceSettings } from "../run-in-slices";
import { kindOfArchive, kindOfFile, refusal } from "./file-kind";
import { problemText } from "./file-problem";
import { MOST_TEXT_BYTES, newBudget } from "./limits";
import { words } from "./words";
import type { Archive } from "./zip";
import type { ZipEntry } from "./zip-directory";

export interface SheetRows {
  /** Cells are texts, and in .xlsx numbers and booleans as well. */
  rows: readonly (readonly unknown[])[];
  /** Separated text: one separator too many moves what stands behind it. */
  separated: boolean;
  /** What was wrong with the file itself. */
  findings: readonly Finding[];
}

export interface OpenedFile {
  name: string;
  /** One for a text file. */
  sheets: readonly string[];
  /** The rows of a sheet, or undefined when it was stopped. Rejects with a file problem (file-problem.ts). */
  rows(sheet: number, settings?: SliceSettings): Promise<SheetRows | undefined>;
}

export type OpenResult = { ok: true; file: OpenedFile } | { ok: false; text: Text };

/** Opens the file; its sheets are read when asked for. What reads them is loaded only now. */
export async function openFile(file: File): Promise<OpenResult> {
  if (file.size === 0) return { ok: false, text: words.fileEmpty };
  if (file.size > MOST_TEXT_BYTES) return { ok: false, text: words.tooLarge };
  return openBytes(file.name, await file.arrayBuffer(), true);
}

async function openBytes(name: string, bytes: ArrayBuffer, mayHoldFiles: boolean): Promise<OpenResult> {
  const kind = kindOfFile(new Uint8Array(bytes));
  const text = refusal(kind);
  if (text) return { ok: false, text };
  if (kind === "text") return { ok: true, file: textFile(name, [{ name, bytes: async () => new Uint8Array(bytes) }]) };
  const { canUnpack, openArchive } = await import("./zip");
  if (!canUnpack()) return { ok: false, text: words.fileSaveAsText };
  try {
    const { openXlsx } = await import("./xlsx");
    const archive = openArchive(bytes);
    if (!archive) return { ok: false, text: words.fileDamaged };
    const workbook = await openXlsx(archive);
    if (!workbook) return mayHoldFiles ? await openInside(name, archive) : { ok: false, text: words.fileDamaged };
    return {
      ok: true,
      file: {
        name,
        sheets: workbook.sheets,
        async rows(sheet, settings) {
          const rows = await workbook.rows(sheet, settings);
          return rows && { rows, separated: false, findings: [] };
        },
      },
    };
  } catch (error) {
    return { ok: false, text: problemText(error) };
  }
}

/** A zip file is not a figures file itself: its texts are, or the one workbook in it. */
async function openInside(name: string, archive: Archive): Promise<OpenResult> {
  const inside = kindOfArchive(archive);
  if ("text" in inside) return { ok: false, text: inside.text };
  const { unpackWhole } = await import("./zip");
  const unpacked = (entry: ZipEntry, settings?: SliceSettings) => unpackWhole(archive, entry, newBudget(), settings);
  if (inside.workbook) {
    const bytes = await unpacked(inside.workbook);
    return bytes ? openBytes(inside.workbook.name, bytes.buffer, false) : { ok: false, text: words.fileDamaged };
  }
  const texts = inside.texts.map((entry) => ({
    name: entry.name.split("/").pop() ?? entry.name,
    bytes: (settings?: SliceSettings) => unpacked(entry, settings),
  }));
  return { ok: true, file: textFile(name, texts) };
}

interface TextInside {
  name: string;
  bytes(settings?: SliceSettings): Promise<Uint8Array | undefined>;
}

function textFile(name: string, texts: readonly TextInside[]): OpenedFile {
  return {
    name,
    sheets: texts.map((text) => text.name),
    async rows(sheet, settings) {
      const { readCsv } = await import("./csv");
      const bytes = await texts[sheet]?.bytes(settings?.signal ? { signal: settings.signal } : {});
      const read = bytes && (await readCsv(bytes, settings));
      return read && { rows: read.rows, separated: true, findings: quoteFindings(read.broken) };
    },
  };
}

function quoteFindings(broken: readonly number[]): Finding[] {
  const [first] = broken;
  if (first === undefined) return [];
  return [{ severity: "warning", text: words.brokenQuote, values: { count: broken.length, row: first + 1 } }];
}
