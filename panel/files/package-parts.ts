/** Finds the parts of an .xlsx package by its relations (ECMA-376, part 2), wherever a program put them. */
import type { FileBudget } from "./limits";
import { attribute, startTags } from "./xml";
import { type Archive, partText } from "./zip";
import type { ZipEntry } from "./zip-directory";

export interface Relation {
  id: string;
  /** The last part of its type: worksheet, sharedStrings, styles, officeDocument. */
  type: string;
  /** The name of the part in lower case. */
  part: string;
}

/** The relations of a part, or of the package for "". */
export async function relationsOf(archive: Archive, part: string, budget: FileBudget): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = await partText(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, budget);
  return startTags(xml, "Relationship")
    .filter((tag) => attribute(tag, "TargetMode") !== "External")
    .map((tag) => ({
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").split("/").pop() ?? "",
      part: partAt(folder, attribute(tag, "Target") ?? ""),
    }));
}

/** The name of the part that is the workbook; undefined when the package holds none. */
export async function workbookPart(archive: Archive, budget: FileBudget): Promise<string | undefined> {
  const told = (await relationsOf(archive, "", budget)).find(({ type }) => type === "officeDocument")?.part;
  return [told, "xl/workbook.xml"].find((part) => part !== undefined && entryAt(archive, part) !== undefined);
}

/** The entry of a part; its name may be written with %20, or stand in the archive with it. */
export function entryAt({ entries }: Archive, part: string): ZipEntry | undefined {
  return entries.get(part) ?? entries.get(unescaped(part));
}

/** Targets are relative to the folder of the part, or absolute. */
function partAt(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const names: string[] = [];
  for (const name of path.replace(/\\/g, "/").split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/").toLowerCase();
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
