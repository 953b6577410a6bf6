/** A webpack plugin that takes what Fluent lists in full, and the pane uses little of, out of the built pane. */
import { fileURLToPath } from "node:url";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import webpack, { type Compiler } from "webpack";

/** Stands for the list of tokens. */
const tokens = fileURLToPath(new URL("../../panel/look/fluent-tokens.ts", import.meta.url));

/** The themes that the pane chooses from, by the file of @fluentui/tokens that makes each. */
const THEMES = {
  "web/lightTheme": { name: "webLightTheme", values: webLightTheme },
  "web/darkTheme": { name: "webDarkTheme", values: webDarkTheme },
  "teams/highContrastTheme": { name: "teamsHighContrastTheme", values: teamsHighContrastTheme },
} as const;

/**
 * Every theme gives a value to each of 459 tokens, of which the scripts use some. Which ones is known once all
 * scripts are put together: until then a theme is a mark that holds its place.
 */
export class SlimFluent {
  apply(compiler: Compiler): void {
    new webpack.NormalModuleReplacementPlugin(/^\.\/\w+(\.js)?$/, (asked) => {
      const inTokens = /@fluentui[\\/]tokens[\\/]lib(.*)$/.exec(asked.context)?.[1]?.replace(/\\/g, "/");
      if (inTokens === undefined) return;
      const file = `${inTokens}/${asked.request}`.replace(/\/\.\//, "/").replace(/\.js$/, "");
      if (file === "/tokens") asked.request = tokens;
      const theme = Object.entries(THEMES).find(([made]) => file === `/themes/${made}`)?.[1];
      if (theme) asked.request = moduleOf(`export const ${theme.name} = ${markOf(theme.name)};`);
    }).apply(compiler);

    compiler.hooks.compilation.tap("SlimFluent", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "SlimFluent", stage }, (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        const texts = new Map(scripts.map((name) => [name, String(assets[name]?.source())]));
        const used = new Set([...texts.values()].flatMap((text) => text.match(/[A-Za-z]\w+/g) ?? []));
        for (const { name, values } of Object.values(THEMES)) {
          const mark = markOf(name);
          const holder = scripts.find((script) => texts.get(script)?.includes(mark));
          if (!holder) throw new Error(`No script holds the theme ${name}.`);
          compilation.updateAsset(holder, (source) => {
            const at = String(source.source()).indexOf(mark);
            const filled = new webpack.sources.ReplaceSource(source);
            filled.replace(at, at + mark.length - 1, JSON.stringify(partOf(values, used)));
            return filled;
          });
        }
      });
    });
  }
}

/** In base64, so that the comment in which webpack names the module does not hold the mark too. */
function moduleOf(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
}

function markOf(theme: string): string {
  return `"the values of ${theme}"`;
}

function partOf(values: Readonly<Record<string, unknown>>, used: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([token]) => used.has(token)));
}
