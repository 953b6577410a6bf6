/** Reads a file that we wrote with our own reader, as the add-in would find the workbook. */
import { unzipSync } from "fflate";
import { parseAddress } from "../../../core/workbook/address";
import type { CellValue, Snapshot, TableInfo } from "../../../core/workbook/snapshot";
import { openXlsx } from "../../../panel/files/xlsx";
import { openArchive } from "../../../panel/files/zip";
import { makeBlock, makeSnapshot } from "../../core/workbook/make-block";
import { all, one, readXml, type XmlElement } from "../read-xml";

export interface WrittenSheet {
  name: string;
  xml: XmlElement;
  tables: TableInfo[];
}

/** The parts of the file by their path. */
export function partsOf(bytes: Uint8Array): Record<string, XmlElement> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, readXml(decoder.decode(content))]),
  );
}

/** Sheets with their tables, found through the relations as Excel does. */
export function sheetsOf(bytes: Uint8Array): WrittenSheet[] {
  const parts = partsOf(bytes);
  const part = (name: string) => {
    const found = parts[name];
    if (!found) throw new Error(`There is no ${name}`);
    return found;
  };
  const targets = new Map(
    part("xl/_rels/workbook.xml.rels").children.map(({ attributes }) => [attributes.Id, attributes.Target]),
  );
  return all(part("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const file = targets.get(attributes["r:id"]) ?? "";
    const sheet = attributes.name ?? "";
    const relations = parts[`xl/${file.replace("worksheets/", "worksheets/_rels/")}.rels`]?.children ?? [];
    const tables = relations.map((relation): TableInfo => {
      const table = part(`xl/${(relation.attributes.Target ?? "").replace("../", "")}`).attributes;
      const place = parseAddress(table.ref ?? "");
      if (!place) throw new Error(`No place in ${table.name}`);
      return { ...place, sheet, name: table.name ?? "" };
    });
    return { name: sheet, xml: part(`xl/${file}`), tables };
  });
}

/** What an adapter would read; without the tables it is as in a program that lost them. */
export async function snapshotOf(bytes: Uint8Array, withTables: boolean): Promise<Snapshot> {
  const archive = openArchive(new Uint8Array(bytes).buffer);
  const book = archive && (await openXlsx(archive));
  if (!book) throw new Error("The file is no workbook.");
  const blocks = [];
  for (const [index, name] of book.sheets.entries()) {
    const rows = ((await book.rows(index)) ?? []) as (CellValue | null)[][];
    blocks.push(
      makeBlock(
        name,
        rows.map((row) => row.map((cell) => cell ?? "")),
      ),
    );
  }
  const tables = withTables ? sheetsOf(bytes).flatMap((sheet) => sheet.tables) : [];
  return makeSnapshot(blocks, { tables });
}

/** The validations of a sheet: where, and the words of a list. */
export function dropDownsOf({ xml }: WrittenSheet): { at: string; words: string[] }[] {
  return all(xml, "dataValidation").map((validation) => ({
    at: validation.attributes.sqref ?? "",
    words: one(validation, "formula1").text.replace(/^"|"$/g, "").split(","),
  }));
}
