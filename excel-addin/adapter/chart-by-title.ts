/** Finds a chart of ours that lost its name: Excel on the web forgets it when a chart is moved or copied (office-js #3034). */
import type { Plan } from "../../core/workbook/plan";
import { chartKey, type Things } from "./things-before";
import { unfinishedName } from "./write-chart";

interface Wanted {
  sheet: string;
  name: string;
  title: string;
}

/**
 * Puts in `charts` the one chart on its sheet with the title that the plan gives or gave it, where none has the name. One
 * sync where such a sheet has charts of other names: a chart without a title may refuse to tell it, so that nothing else
 * is asked along.
 */
export async function findByTitle(
  context: Excel.RequestContext,
  { changes }: Plan,
  { charts, chartsOn }: Things,
): Promise<void> {
  const planned = changes.flatMap((change): Wanted[] => {
    if (change.kind === "chart") return [{ sheet: change.sheet, name: change.chart.name, title: change.chart.title }];
    if (change.kind !== "removeChart" || change.title === undefined) return [];
    return [{ sheet: change.sheet, name: change.name, title: change.title }];
  });
  // One that was begun and never finished goes anyway.
  const known = new Set(
    planned.flatMap(({ sheet, name }) => [chartKey(sheet, name), chartKey(sheet, unfinishedName(name))]),
  );
  const lost = planned.flatMap((wanted) => {
    const on = chartsOn.get(wanted.sheet);
    if (!on || on.isNullObject || charts.get(chartKey(wanted.sheet, wanted.name))?.isNullObject === false) return [];
    const others = on.items.filter(({ name }) => !known.has(chartKey(wanted.sheet, name)));
    return others.length > 0 ? [{ ...wanted, others }] : [];
  });
  if (lost.length === 0) return;
  for (const { others } of lost) for (const chart of others) chart.title.load("text");
  const told = await context.sync().then(
    () => true,
    () => false,
  );
  if (!told) return;
  for (const { sheet, name, title, others } of lost) {
    const [found, ...more] = others.filter((chart) => chart.title.text === title);
    if (found && more.length === 0) charts.set(chartKey(sheet, name), found);
  }
}
