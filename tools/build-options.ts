/** What the person who builds may choose, and what the build says of itself. */
import { readFileSync } from "node:fs";

export interface BuildOptions {
  /** Where the files of the add-in will stand, without a slash at the end. */
  origin: string;
  /** Where a developer serves them. */
  devOrigin: string;
  /** Of package.json, such as "0.1.0". */
  version: string;
  /** Whom users ask for help: a mail address, a web address or a few words; without it the pages say the IT department. */
  contact?: string | undefined;
}

/** An address that exists nowhere: whoever deploys gives their own with `--env origin=https://...`. */
export const EXAMPLE_ORIGIN = "https://wijkwerf.example";

const DEV_ORIGIN = "https://localhost:3000";

/** Reads the `--env` flags of webpack. Throws on an origin that Excel would refuse, and on a contact of many lines. */
export function buildOptions(env: Readonly<Record<string, unknown>> = {}): BuildOptions {
  const packageFile = new URL("../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  return {
    origin: checkedOrigin(env.origin ?? EXAMPLE_ORIGIN),
    devOrigin: checkedOrigin(env.devOrigin ?? DEV_ORIGIN),
    version,
    contact: checkedContact(env.contact),
  };
}

function checkedContact(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const contact = String(given).trim();
  if (contact === "" || contact.length > 200 || /[\r\n]/.test(contact)) {
    throw new Error("The contact is a mail address, a web address or a few words on one line, at most 200 characters.");
  }
  return contact;
}

function checkedOrigin(given: unknown): string {
  const origin = String(given).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/?#"'<>&]+(\/[^\s?#"'<>&]+)*$/.test(origin)) {
    throw new Error(`The origin must be an https address without a query, such as ${EXAMPLE_ORIGIN}: got "${given}".`);
  }
  return origin;
}
