/** Puts together small .xlsx files for the tests: a zip archive with the parts given. */
import { crc32, deflateRawSync } from "node:zlib";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface ZipOptions {
  stored?: boolean;
  /** Writes the sizes in 64 bits, as Java programs do. */
  zip64?: boolean;
  /** The size that the directory gives for each part, whatever it is. */
  wrongSize?: number;
  /** The parts are bytes, each written as one letter. */
  latin1?: boolean;
}

export function makeZip(parts: Record<string, string>, options: ZipOptions = {}): Uint8Array<ArrayBuffer> {
  const { stored = false, zip64 = false, wrongSize, latin1 = false } = options;
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text, latin1 ? "latin1" : "utf8");
    const packed = stored ? content : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    if (wrongSize !== undefined) entry.writeUInt32LE(wrongSize, 24);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    const extra = zip64 ? sizesOf64(entry, content.length, packed.length) : Buffer.alloc(0);
    directory.push(entry, Buffer.from(name), extra);
    offset += 30 + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}

/** Moves the sizes of an entry to a field of 64 bits behind its name. */
function sizesOf64(entry: Buffer, size: number, packedSize: number): Buffer {
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(20, 30);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packedSize), 12);
  return extra;
}

export interface XlsxParts {
  /** The XML inside <sheetData>, by the name of the sheet. */
  sheets: Record<string, string>;
  /** The XML inside each <si>. */
  strings?: string[];
  stored?: boolean;
  /** The whole XML of a worksheet, by the name of the sheet, behind `sheets`. */
  raw?: Record<string, string>;
  /** The whole XML of the shared strings, instead of `strings`. */
  sst?: string;
  styles?: string;
  /** What stands in the workbook beside its sheets. */
  book?: string;
}

export function makeXlsx({
  sheets,
  strings = [],
  stored = false,
  raw = {},
  sst,
  styles,
  book = "",
}: XlsxParts): Uint8Array<ArrayBuffer> {
  const names = [...Object.keys(sheets), ...Object.keys(raw)];
  // The files are numbered backwards, so that only the relations tell which is which.
  const file = (place: number) => `worksheets/sheet${names.length - place}.xml`;
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join("")}</sheets>${book}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names
      .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="${file(i)}"/>`)
      .join(
        "",
      )}<Relationship Id="rIdS" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rIdT" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": sst ?? `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
  };
  names.forEach((name, i) => {
    parts[`xl/${file(i)}`] = raw[name] ?? worksheet(sheets[name] ?? "");
  });
  if (styles !== undefined) parts["xl/styles.xml"] = styles;
  return makeZip(parts, { stored });
}

export function worksheet(sheetData: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><cols><col min="1" max="2"/></cols><sheetData>${sheetData}</sheetData></worksheet>`;
}
