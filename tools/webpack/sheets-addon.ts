/** How the Google Sheets add-on is built: one script, one page with its second half, one manifest, the pieces of the map. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack, { type Configuration } from "webpack";
import { buildOptions } from "../build-options";
import { mapPieces } from "../map/pieces";
import { InlineHtml } from "../sheets-inline-html";
import { BUNDLE, sheetsStubs } from "../sheets-stubs";
import { EmitFiles } from "./emit-files";
import { LocalGlobals } from "./local-globals";
import { Minify } from "./minify";
import { SlimFluent } from "./slim-fluent";
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
      new EmitFiles(() => ({
        "appsscript.json": readFileSync(`${root}manifests/appsscript.json`),
        // Called pages: that is the only kind of file that a script can read, and that costs a sheet function nothing.
        ...Object.fromEntries(Object.entries(mapPieces()).map(([name, piece]) => [`map/${name}.html`, piece])),
      })),
    ],
  };
}

function sidebar(): Configuration {
  return {
    ...common,
    name: "sheets-addon-sidebar",
    target: ["web", "es2020"],
    entry: "./sheets-addon/sidebar/sidebar.tsx",
    // The page asks the server for it: sheets-addon/sidebar/fetch-rest.ts.
    output: { path: output, filename: "sidebar.js", chunkFilename: "rest.js", publicPath: "" },
    optimization: { splitChunks: false, minimizer: [new Minify({ withoutTemplates: true })] },
    plugins: [
      new webpack.DefinePlugin({ WIJKWERF_VERSION: JSON.stringify(buildOptions().version) }),
      new SlimFluent(),
      // What the Excel pane fetches piece by piece comes in one piece here: each call to Google takes a second.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 2 }),
      new InlineHtml({
        script: "sidebar.js",
        page: `${root}sheets-addon/sidebar/sidebar.html`,
        style: `${root}sheets-addon/sidebar/sidebar.css`,
        output: "sidebar.html",
      }),
      new InlineHtml({ script: "rest.js", page: `${root}sheets-addon/sidebar/rest.html`, output: "sidebar-rest.html" }),
    ],
  };
}
