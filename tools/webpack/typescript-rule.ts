/** How both add-ins turn TypeScript into ES2020: swc strips the types, the type check is a step of its own. */
export const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2020",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};
