/** How the Excel add-in is built: the pane, the sheet functions, their metadata, the icons and the two manifests. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack, { type Configuration } from "webpack";
import { buildOptions } from "../build-options";
import { REFERENCE_PAGES, referencePage } from "../docs/reference-page";
import { excelManifest } from "../excel/excel-manifest";
import { functionsJson } from "../excel/functions-json";
import { iconFiles } from "../excel/icon-files";
import { mapPieces } from "../map/pieces";
import { privacyPage } from "../pages/privacy-page";
import { STORE_PAGES } from "../pages/store-pages";
import { supportPage } from "../pages/support-page";
import { termsPage } from "../pages/terms-page";
import { EmitFiles } from "./emit-files";
import { LocalGlobals } from "./local-globals";
import { Minify } from "./minify";
import { SlimFluent } from "./slim-fluent";
import { typescriptRule } from "./typescript-rule";

const root = fileURLToPath(new URL("../../", import.meta.url));

export default function excelAddin(env: Readonly<Record<string, unknown>> = {}): Configuration[] {
  const options = buildOptions(env);
  return [
    {
      name: "excel-addin",
      mode: "production",
      context: root,
      target: ["web", "es2020"],
      devtool: false,
      // The page loads both, so what they share stands once, in functions.js; that file still runs alone.
      entry: {
        functions: "./excel-addin/functions.ts",
        taskpane: { import: "./excel-addin/taskpane.tsx", dependOn: "functions" },
      },
      output: {
        path: `${root}dist/excel-addin`,
        filename: "[name].js",
        // functions.js must run where there is no window and no page to derive an address from.
        globalObject: "globalThis",
        publicPath: "",
        // Together in a folder, so that a server can keep them for ever and those of the version before can stay beside them.
        chunkFilename: "scripts/[name].[contenthash:6].js",
        clean: true,
      },
      resolve: { extensions: [".ts", ".tsx", ".js"] },
      module: { rules: [typescriptRule] },
      optimization: { minimizer: [new Minify({ licences: "licences.txt" })] },
      // The size that counts is the compressed one, and a test guards it.
      performance: false,
      cache: {
        type: "filesystem",
        cacheDirectory: `${root}.cache/webpack`,
        buildDependencies: { config: [fileURLToPath(import.meta.url)] },
      },
      plugins: [
        new LocalGlobals("functions.js"),
        new webpack.DefinePlugin({ WIJKWERF_VERSION: JSON.stringify(options.version) }),
        new SlimFluent(),
        new EmitFiles((contentHash) => ({
          "taskpane.html": taskpaneHtml(contentHash),
          "functions.json": functionsJson("nl", options),
          "functions.en-US.json": functionsJson("en", options),
          [REFERENCE_PAGES.nl]: referencePage("nl"),
          [REFERENCE_PAGES.en]: referencePage("en"),
          [STORE_PAGES.support]: supportPage(options),
          [STORE_PAGES.privacy]: privacyPage(options),
          [STORE_PAGES.terms]: termsPage(),
          ...iconFiles(),
          ...Object.fromEntries(Object.entries(mapPieces()).map(([name, piece]) => [`map/${name}.txt`, piece])),
          "../manifests/excel.xml": excelManifest({ ...options, kind: "production" }),
          "../manifests/excel.dev.xml": excelManifest({ ...options, origin: options.devOrigin, kind: "development" }),
        })),
      ],
    },
  ];
}

/** The page with the hash of each script behind its name: browsers may keep a script for ever and still get the new one. */
function taskpaneHtml(contentHash: (asset: string) => string): string {
  const template = readFileSync(`${root}excel-addin/taskpane.html`, "utf8");
  return template.replace(/src="(taskpane|functions)\.js"/g, (_, name: string) => {
    return `src="${name}.js?${contentHash(`${name}.js`)}"`;
  });
}
