/** The scripts that an open pane still asks for after an update: those of the version before stay one version. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { filesIn } from "./files-in";

/** In a package, the list of the scripts of its own build. */
export const OWN_SCRIPTS = "bestanden/scripts/eigen.txt";
const SCRIPTS = "bestanden/scripts/";

/** Writes the list of a package's own scripts, before older ones come beside them. */
export function listScripts(folder: string): void {
  const own = filesIn(folder).filter((file) => file.startsWith(SCRIPTS) && file.endsWith(".js"));
  writeFileSync(join(folder, OWN_SCRIPTS), own.map((file) => `${file.slice(SCRIPTS.length)}\n`).join(""));
}

/**
 * Puts the scripts of the version before beside the own ones and answers how many; those that it kept itself of the
 * version before it stay behind. Scripts have the hash of their content in their name, so nothing is overwritten.
 * Throws when the file is no package of the Excel add-in.
 */
export function keepPrevious(folder: string, previousZip: string): number {
  const files = unzipSync(readFileSync(previousZip));
  const list = Object.keys(files).find((name) => name.endsWith(`/${OWN_SCRIPTS}`));
  if (!list) throw new Error(`${previousZip} is not a package of Wijkwerf for Excel: it has no ${OWN_SCRIPTS}.`);
  const base = list.slice(0, -OWN_SCRIPTS.length);
  const names = new TextDecoder().decode(files[list]).split("\n").filter(Boolean);
  let kept = 0;
  for (const name of names) {
    const content = files[`${base}${SCRIPTS}${name}`];
    const file = join(folder, SCRIPTS, name);
    if (!content || existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    kept++;
  }
  return kept;
}
