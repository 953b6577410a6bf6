/** How both add-ins turn TypeScript into ES2020: swc strips the types, the type check is a step of its own. */
import { fileURLToPath } from "node:url";

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2020",
      transform: { react: { runtime: "automatic" } },
    },
  },
};
const dutchOnly = fileURLToPath(new URL("dutch-only.ts", import.meta.url));

export const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  oneOf: [{ test: /[\\/]core[\\/]functions[\\/](?:people-|team-)?words\.ts$/, use: [swc, dutchOnly] }, { use: swc }],
};
