/** A webpack plugin that puts one script into one page: the sidebar of Google Sheets may not load anything. */
import { readFileSync } from "node:fs";
import webpack, { type Compilation, type Compiler } from "webpack";

export interface InlineHtmlOptions {
  /** The bundle to take in; it is not written apart. */
  script: string;
  /** Path of the page, with the comments STYLE and SCRIPT where they belong. */
  page: string;
  /** Path of the stylesheet, for a page with that comment. */
  style?: string;
  /** Name of the page in the output. */
  output: string;
}

export class InlineHtml {
  constructor(private readonly options: InlineHtmlOptions) {}

  apply(compiler: Compiler): void {
    const { script, page, style, output } = this.options;
    compiler.hooks.thisCompilation.tap("InlineHtml", (compilation) => {
      compilation.fileDependencies.add(page);
      if (style) compilation.fileDependencies.add(style);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "InlineHtml", stage }, (assets) => {
        const source = assets[script];
        if (!source) throw new Error(`The build made no ${script}.`);
        const licences = licencesOf(compilation, script);
        const html = readFileSync(page, "utf8")
          .replace("<!-- STYLE -->", () => (style ? `<style>\n${readFileSync(style, "utf8")}</style>` : ""))
          .replace(
            "<!-- SCRIPT -->",
            () => `<script>${inScript(licences + withoutPointer(String(source.source())))}</script>`,
          );
        compilation.deleteAsset(script);
        // Marked as minimised: the server looks for attributes that a minimiser of HTML rewrites.
        compilation.emitAsset(output, new webpack.sources.RawSource(html), { minimized: true });
      });
    });
  }
}

/** Webpack sets the licences of a bundle apart; in a page of its own they belong inside. */
function licencesOf(compilation: Compilation, script: string): string {
  const names = compilation.getAsset(script)?.info.related?.license;
  return [names ?? []]
    .flat()
    .map((name) => `${String(compilation.getAsset(name)?.source.source() ?? "")}\n`)
    .join("");
}

/** Without the line that points to the file with licences. */
function withoutPointer(code: string): string {
  return code.replace(/^\/\*! For license information please see \S+ \*\/\n/, "");
}

/** Script text that the parser of HTML cannot take for the end of the script or for a comment. */
export function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3C");
}
