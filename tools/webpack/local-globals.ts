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

/** webpack puts everything in one function: here it begins, and here it ends and is called. */
const BEGIN = "(() => { // webpackBootstrap";
const END = "})()";

/**
 * A host that keeps add-ins apart may answer for every global itself; then `Math.abs` in a loop costs more than
 * everything around it. Ordinary engines gain a little too.
 */
export class LocalGlobals {
  constructor(private readonly bundle: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("LocalGlobals", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "LocalGlobals", stage }, () => {
        compilation.updateAsset(this.bundle, (source) => {
          const text = String(source.source());
          const [begin, end] = [text.indexOf(BEGIN), text.lastIndexOf(END)];
          if (begin < 0 || end < begin) throw new Error(`${this.bundle} is not one function.`);
          const local = new webpack.sources.ReplaceSource(source);
          local.insert(begin + "((".length, NAMES.join(", "));
          local.insert(end + "})(".length, NAMES.join(", "));
          return local;
        });
      });
    });
  }
}
