// Three kinds of tests: everything that runs in Node, the built add-ins in Chromium, and the React pane in jsdom.
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

const shared = {
  transform,
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  rootDir: ".",
  setupFiles: ["<rootDir>/tests/seed.ts"],
};

export default {
  reporters: ["default", "<rootDir>/tests/closing-line.cjs"],
  testSequencer: "<rootDir>/tests/sequencer.cjs",
  testTimeout: 120_000,
  // What the local spreadsheet's engine logs comes with the line it stands on: millions of characters, of one bundle.
  silent: true,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/e2e/setup.ts",
      globalTeardown: "<rootDir>/tests/e2e/teardown.ts",
    },
    {
      ...shared,
      displayName: "panel",
      // .js before .mjs: packages that ship both are loaded as CommonJS here.
      moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFiles: ["<rootDir>/tests/seed.ts", "<rootDir>/tests/panel/setup.ts"],
    },
  ],
};
