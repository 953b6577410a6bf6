/** The sidebar's own part in keeping what was there: a chart that is replaced is known before it is gone. */

import { rankStudy } from "../../../core/selection/choice/ranking";
import { planResults } from "../../../core/selection/sheets/plan-results";
import type { ChartSpec, Plan } from "../../../core/workbook/plan";
import type { Call } from "../../../sheets-addon/sidebar/script-run";
import { sheetsPaneHost } from "../../../sheets-addon/sidebar/sheets-pane-host";
import { exampleSnapshot, exampleStudy } from "../../core/selection/example-study";

const window = {
  addEventListener: () => undefined,
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
};

/** A server that looks, and never answers once it is asked to write. */
function silentServer(earlier: ChartSpec) {
  const asked: string[] = [];
  const call = ((name: string) => {
    asked.push(name);
    return name === "lookAtPlan"
      ? Promise.resolve({ charts: [{ sheet: "Wijkselectie", chart: earlier }] })
      : new Promise(() => undefined);
  }) as Call;
  return { asked, host: sheetsPaneHost(call, window, { language: "nl" }) };
}

function chartPlan(isNewSheet: boolean): { plan: Plan; chart: ChartSpec } {
  const plan = planResults(exampleSnapshot(), rankStudy(exampleStudy()), "values");
  const change = plan.changes.find((one) => one.kind === "chart");
  if (change?.kind !== "chart") throw new Error("The plan has no chart.");
  return { plan: { ...plan, createsSheets: isNewSheet ? [change.sheet] : [] }, chart: change.chart };
}

test("whoever stops waiting for a script that replaces a chart gets the way back to the earlier chart", async () => {
  const { plan, chart } = chartPlan(false);
  const { host, asked } = silentServer({ ...chart, title: "Eerder" });
  const stop = new AbortController();
  const answer = host.apply(plan, stop.signal);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(["lookAtPlan", "applyPlan"]);
  stop.abort();
  const given = await answer;
  const undo = "undo" in given ? given.undo : undefined;
  const charts = undo?.changes.flatMap((change) => (change.kind === "chart" ? [change.chart.title] : []));
  expect(charts).toEqual(["Eerder"]);
});

test("nothing is written for whoever stops before it was looked at", async () => {
  const { plan, chart } = chartPlan(false);
  const { host, asked } = silentServer(chart);
  const stop = new AbortController();
  const answer = host.apply(plan, stop.signal);
  stop.abort();
  await answer;
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(["lookAtPlan"]);
});

test("on a sheet that the plan makes itself nothing needs to be looked at first", () => {
  const { plan, chart } = chartPlan(true);
  const { host, asked } = silentServer(chart);
  void host.apply(plan);
  expect(asked).toEqual(["applyPlan"]);
});
