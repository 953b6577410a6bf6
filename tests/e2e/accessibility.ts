/** Looks for faults against WCAG 2.2 AA with axe-core. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Invisible stops at the edge of a dialog: they only pass the focus on, which axe-core cannot see. */
const guards = ["[data-tabster-dummy]"];

/** One line per fault: the rule, what it asks, and the element. Empty when all is well. */
export async function accessibilityFaults(
  page: Page | Frame,
  options: { leaveOut?: readonly string[]; leaveOutRules?: readonly string[]; onlyRules?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ({ leaveOut, leaveOutRules, runOnly }) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const exclude = leaveOut.map((selector) => [selector]);
      const off = Object.fromEntries(leaveOutRules.map((rule) => [rule, { enabled: false }]));
      const { violations } = await checker.run(
        { exclude },
        { runOnly, rules: off, iframes: false, resultTypes: ["violations"] },
      );
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? help}: ${html.slice(0, 200)}`),
      );
    },
    {
      leaveOut: [...guards, ...(options.leaveOut ?? [])],
      leaveOutRules: options.leaveOutRules ?? [],
      runOnly: options.onlyRules
        ? { type: "rule" as const, values: [...options.onlyRules] }
        : { type: "tag" as const, values: rules },
    },
  );
  return found;
}
