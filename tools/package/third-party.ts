/** The licences of everything inside a package: the libraries with their full texts, and the data of the map. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bom, Component } from "./bill-of-materials";

/** Data of others that the build puts in. */
const DATA = `Statbel, statistical sectors (2021): the outlines in the map files, projected and rounded.
Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/`;

/** One text: every library of the bill of materials, and each licence text once with the libraries that it goes for. */
export function thirdParty(root: string, bomText: string): string {
  const { components } = JSON.parse(bomText) as Bom;
  const byText = new Map<string, string[]>();
  for (const component of components) {
    const text = licenceText(join(root, "node_modules", component.name)) ?? statedLicence(component);
    byText.set(text, [...(byText.get(text) ?? []), `${component.name} ${component.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  const rule = `\n\n${"-".repeat(72)}\n\n`;
  return `${["Wijkwerf itself is under the MIT licence: see LICENSE. It contains the work of others:", DATA, ...parts].join(rule)}\n`;
}

function licenceText(folder: string): string | undefined {
  if (!existsSync(folder)) throw new Error(`${folder} is in the lock file and not installed: npm ci`);
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file && readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim();
}

/** For a library that comes without the text of its licence. */
function statedLicence({ licenses = [] }: Component): string {
  const names = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "unknown");
  return `Licence, as stated by the library itself: ${names.join(", ") || "unknown"}.`;
}
