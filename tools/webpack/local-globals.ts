/** A webpack plugin that makes a bundle look the objects of the language up once instead of at each use. */
import webpack, { type Compiler } from "webpack";

/** What the sheet functions use in their loops. */
const NAMES = [
  "Array",
  "Float64Array",
  "Int32Array",
  "Int8Array",
  "Map",
  "Math",
  "Number",
  "Object",
  "Set",
  "String",
  "Uint16Array",
  "Uint32Array",
];

/** Where a bundle begins: webpack puts everything in one function, and this stands first in it. */
const BEGIN = '"use strict";';

/**
 * A host that keeps add-ins apart may answer for every global itself; then `Math.abs` in a loop costs more than
 * everything around it. Ordinary engines gain a little too.
 */
export class LocalGlobals {
  constructor(private readonly bundle: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("LocalGlobals", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "LocalGlobals", stage }, () => {
        compilation.updateAsset(this.bundle, (source) => {
          const place = String(source.source()).indexOf(BEGIN);
          if (place < 0) throw new Error(`${this.bundle} does not begin with ${BEGIN}.`);
          const local = new webpack.sources.ReplaceSource(source);
          local.insert(place + BEGIN.length, `\nconst { ${NAMES.join(", ")} } = globalThis;`);
          return local;
        });
      });
    });
  }
}
