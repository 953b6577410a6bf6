/** How the Google Sheets add-on is built: one script, one page and one manifest, nothing else. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack, { type Configuration } from "webpack";
import { InlineHtml } from "../sheets-inline-html";
import { BUNDLE, sheetsStubs } from "../sheets-stubs";
import { EmitFiles } from "./emit-files";
import { LocalGlobals } from "./local-globals";
import { Minify } from "./minify";
import { typescriptRule } from "./typescript-rule";

const root = fileURLToPath(new URL("../../", import.meta.url));
const output = `${root}dist/sheets-addon`;

const common: Configuration = {
  mode: "production",
  context: root,
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescriptRule] },
  performance: false,
  cache: {
    type: "filesystem",
    cacheDirectory: `${root}.cache/webpack`,
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
};

export default function sheetsAddon(): Configuration[] {
  return [server(), sidebar()];
}

/** Left readable: whoever administers the script project sees what runs in their domain. */
function server(): Configuration {
  return {
    ...common,
    name: "sheets-addon-server",
    target: ["es2020"],
    entry: "./sheets-addon/server/main.ts",
    optimization: { minimize: false },
    output: {
      path: output,
      filename: "Code.js",
      library: { type: "var", name: BUNDLE },
      chunkFormat: false,
      chunkLoading: false,
      wasmLoading: false,
      workerChunkLoading: false,
    },
    plugins: [
      new LocalGlobals("Code.js"),
      new webpack.BannerPlugin({ banner: () => `\n${sheetsStubs()}`, raw: true, footer: true }),
      new EmitFiles(() => ({ "appsscript.json": readFileSync(`${root}manifests/appsscript.json`) })),
    ],
  };
}

function sidebar(): Configuration {
  return {
    ...common,
    name: "sheets-addon-sidebar",
    target: ["web", "es2020"],
    entry: "./sheets-addon/sidebar/sidebar.tsx",
    // What the Excel pane fetches later must be in the one file here.
    module: { rules: [typescriptRule], parser: { javascript: { dynamicImportMode: "eager" } } },
    output: { path: output, filename: "sidebar.js" },
    optimization: { minimizer: [new Minify()] },
    plugins: [
      new InlineHtml({
        script: "sidebar.js",
        page: `${root}sheets-addon/sidebar/sidebar.html`,
        style: `${root}sheets-addon/sidebar/sidebar.css`,
        output: "sidebar.html",
      }),
    ],
  };
}
