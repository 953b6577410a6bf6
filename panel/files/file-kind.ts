/** What a file is by its bytes, and what to tell of one that cannot be read. */
import type { Text } from "../../core/texts/text";
import { words } from "./words";
import type { Archive } from "./zip";
import type { ZipEntry } from "./zip-directory";

export type FileKind = "zip" | "oldExcel" | "webPage" | "json" | "pdf" | "otherArchive" | "text";

const LOOKED_AT = 1024;

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b]],
  // The container of old and of protected Excel files.
  ["oldExcel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  // gzip, 7z, rar.
  ["otherArchive", [0x1f, 0x8b]],
  ["otherArchive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["otherArchive", [0x52, 0x61, 0x72, 0x21]],
];
// No tag stands here in full: Google takes meta tags out of a page wherever it sees one, a script included.
const WEB_PAGE = /^(?:<(?:!doctype html|html|head|body|table|meta|\?xml|!--)|mime-version:)/i;
const JSON_TEXT = /^(?:\{\s*["}]|\[\s*[[{"\d\]])/;

/** By its first bytes; separated text when they are of nothing else. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const known = MAGIC.find(([, magic]) => magic.every((byte, place) => bytes[place] === byte));
  if (known) return known[0];
  // Zeros are half of the bytes of UTF-16; signs outside Latin do not matter here.
  const start = String.fromCharCode(
    ...bytes.subarray(0, LOOKED_AT).filter((byte) => byte > 0 && byte < 0x80),
  ).trimStart();
  if (WEB_PAGE.test(start)) return "webPage";
  return JSON_TEXT.test(start) ? "json" : "text";
}

/** The sentence for a file that cannot be read; undefined for one that can. */
export function refusal(kind: FileKind): Text | undefined {
  if (kind === "zip" || kind === "text") return undefined;
  return kind === "oldExcel" ? words.fileOldExcel : words[kind];
}

/** What an archive that is no workbook holds: texts to read, one workbook, or what to tell of it. */
export type ArchiveKind = { workbook?: ZipEntry; texts: readonly ZipEntry[] } | { text: Text };

/** Of an archive that is no .xlsx workbook. */
export function kindOfArchive({ entries }: Archive): ArchiveKind {
  if (entries.has("xl/workbook.bin")) return { text: words.binaryExcel };
  if (entries.has("content.xml") && entries.has("mimetype")) return { text: words.openDocument };
  if (entries.has("[content_types].xml")) return { text: words.fileDamaged };
  // What macOS adds beside each file is not chosen by anybody.
  const files = [...entries].filter(([name]) => !name.endsWith("/") && !name.startsWith("__macosx/"));
  const ending = (pattern: RegExp) => files.flatMap(([name, entry]) => (pattern.test(name) ? [entry] : []));
  const texts = ending(/\.(?:txt|csv|tsv)$/);
  const workbooks = ending(/\.xlsx$/);
  const [workbook] = workbooks;
  if (texts.length > 0 && workbooks.length === 0) return { texts };
  if (workbook && workbooks.length === 1 && texts.length === 0) return { workbook, texts };
  return { text: words.unpack };
}
