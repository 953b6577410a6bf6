/** Opens a file that the user chose: .xlsx or separated text, told apart by their bytes and not by their name. */
import type { TextKey } from "../../core/texts/catalogue";
import type { SliceSettings } from "../run-in-slices";

export interface OpenedFile {
  name: string;
  /** One for a text file. */
  sheets: readonly string[];
  /** The rows of a sheet, or undefined when it was stopped. Cells are texts, and in .xlsx numbers and booleans as well. */
  rows(sheet: number, settings?: SliceSettings): Promise<readonly (readonly unknown[])[] | undefined>;
}

export type OpenResult = { ok: true; file: OpenedFile } | { ok: false; key: TextKey };

/** Opens the file; its sheets are read when asked for. The libraries for reading are loaded only now. */
export async function openFile(file: File): Promise<OpenResult> {
  const bytes = await file.arrayBuffer();
  const kind = kindOf(new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength)));
  if (kind === "oldExcel") return { ok: false, key: "opendata.file.oldExcel" };
  if (bytes.byteLength === 0) return { ok: false, key: "opendata.file.empty" };
  const { name } = file;
  if (kind === "text") {
    return {
      ok: true,
      file: {
        name,
        sheets: [name],
        async rows(_, settings) {
          const [{ decodeBytes }, { readCsv }] = await Promise.all([import("./decode-text"), import("./csv")]);
          const text = await decodeBytes(new Uint8Array(bytes), settings?.signal ? { signal: settings.signal } : {});
          return text === undefined ? undefined : readCsv(text, settings);
        },
      },
    };
  }
  const { canUnpack } = await import("./zip");
  if (!canUnpack()) return { ok: false, key: "opendata.file.saveAsText" };
  try {
    const { openXlsx } = await import("./xlsx");
    const workbook = await openXlsx(bytes);
    return workbook ? { ok: true, file: { name, ...workbook } } : { ok: false, key: "opendata.file.damaged" };
  } catch {
    return { ok: false, key: "opendata.file.damaged" };
  }
}

/** By the leading bytes: zip (PK), the container of old and of protected Excel files, or anything else. */
function kindOf(start: Uint8Array): "zip" | "oldExcel" | "text" {
  if (start[0] === 0x50 && start[1] === 0x4b) return "zip";
  return start[0] === 0xd0 && start[1] === 0xcf && start[2] === 0x11 && start[3] === 0xe0 ? "oldExcel" : "text";
}
