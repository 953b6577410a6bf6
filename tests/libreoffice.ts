/** LibreOffice where it is installed: a reader of somebody else for the files that we write. No test needs it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** `test`, or `test.skip` where there is no LibreOffice. */
export const testWithLibreOffice = program ? test : test.skip;
/** Behind the title of such a test, so that who skips it knows why. */
export const becauseSkipped = program ? "" : " (skipped: LibreOffice is not installed here)";

/** Starting it takes a while on a slow machine; one that hangs is ended. */
const MOST_MILLISECONDS = 120_000;
export const WITH_LIBREOFFICE_TIMEOUT = MOST_MILLISECONDS + 10_000;

/**
 * Converts a file in a folder of its own, with a profile of its own, so that runs beside each other do not wait for one
 * another. `read` gets the folder with the result; nothing of it is left behind.
 */
export function convert<T>(name: string, content: string | Uint8Array, filter: string, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(program ?? "", [profile, "--headless", "--convert-to", filter, "--outdir", folder, name], {
      cwd: folder,
      stdio: "pipe",
      timeout: MOST_MILLISECONDS,
      killSignal: "SIGKILL",
    });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
