/** `npm run build`: everything that is deployed, in dist/. Options: `-- --env origin=https://where.it.stands`. */
import type { Configuration } from "webpack";
import excelAddin from "./tools/webpack/excel-addin";
import sheetsAddon from "./tools/webpack/sheets-addon";

export default function build(env: Readonly<Record<string, unknown>>): Configuration[] {
  return [...excelAddin(env), ...sheetsAddon()];
}
