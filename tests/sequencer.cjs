/**
 * The browser's tests first, the longest at the head: on a machine that never ran them jest knows no times, and a long
 * one that begins last keeps everybody waiting.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = "tests/e2e/screens.test.ts";

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) =>
      path.endsWith(LONGEST) ? 0 : context.config.displayName?.name === "browser" ? 1 : 2;
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
