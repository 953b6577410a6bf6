/** The published files in ../shared/data, where they are there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../panel/files/xlsx";
import { openArchive } from "../../../panel/files/zip";

const FOLDER = join(__dirname, "../../../../shared/data");

export const publishedHere = existsSync(FOLDER);

/** To be put behind the title of a test that needs the files. */
export const becauseSkipped = publishedHere ? "" : " (skipped: ../shared/data is not here)";

export const withPublished = publishedHere ? test : test.skip;

export function publishedPath(name: string): string {
  return join(FOLDER, name);
}

/** The rows of the first sheet of a published .xlsx file. */
export async function publishedRows(name: string): Promise<readonly (readonly unknown[])[]> {
  const archive = openArchive(new Uint8Array(readFileSync(publishedPath(name))).buffer);
  const book = archive && (await openXlsx(archive));
  return (await book?.rows(0)) ?? [];
}
