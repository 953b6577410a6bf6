/** Takes what Fluent lists in full, and the pane uses little of, out of the built pane. */
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const tokens = fileURLToPath(new URL("../../panel/look/fluent-tokens.ts", import.meta.url));

/** A plugin for the configurations that hold the pane. */
export function slimFluent(): webpack.NormalModuleReplacementPlugin {
  return new webpack.NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (asked) => {
    if (/@fluentui[\\/]tokens[\\/]lib$/.test(asked.context)) asked.request = tokens;
  });
}
