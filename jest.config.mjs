// Two kinds of tests: everything that runs in Node, and the React pane in jsdom. The browser tests are Node tests that drive Chromium.
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

const shared = { transform, moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"], rootDir: "." };

export default {
  reporters: ["default", "<rootDir>/tests/closing-line.cjs"],
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "panel",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFiles: ["<rootDir>/tests/panel/setup.ts"],
    },
  ],
};
