/** A webpack plugin that writes files made from our own sources beside the bundles. */
import webpack, { type Compiler } from "webpack";

/** `contentHash` names a bundle of this build by its content, so that a page can ask for exactly that version. */
export type MakeFiles = (contentHash: (asset: string) => string) => Readonly<Record<string, string | Buffer>>;

export class EmitFiles {
  constructor(private readonly makeFiles: MakeFiles) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "EmitFiles", stage }, (assets) => {
        const contentHash = (asset: string) => {
          const source = assets[asset];
          if (!source) throw new Error(`The build made no ${asset}.`);
          const hash = webpack.util.createHash("xxhash64");
          hash.update(source.buffer());
          return String(hash.digest("hex"));
        };
        for (const [name, content] of Object.entries(this.makeFiles(contentHash))) {
          // Called minimized so that webpack leaves pages as readable as they were written.
          compilation.emitAsset(name, new webpack.sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}
