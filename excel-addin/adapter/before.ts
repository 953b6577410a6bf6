/** What stands there right before a plan is written: the cells it touches and the things it will replace or remove. */
import { type Found, touched } from "../../core/workbook/apply";
import type { Standing } from "../../core/workbook/obstacle";
import type { ChartSpec, Plan } from "../../core/workbook/plan";
import { askCells, cellsInPieces } from "./cells-before";
import { findByTitle } from "./chart-by-title";
import { isTooLarge } from "./pieces";
import { askSources, CHART, chartOf } from "./read-chart";
import { askThings, chartKey, type Things } from "./things-before";
import { pictureOf } from "./write-picture";

export interface Before extends Things {
  found: Found;
  standing: Standing;
}

/** One sync; one or two more where a chart or a picture is to be replaced, and more where the cells do not fit in one answer. */
export async function lookBefore(context: Excel.RequestContext, plan: Plan): Promise<Before> {
  let asked = askThings(context, plan);
  const takeCells = askCells(context, plan);
  let cells: Pick<Found, "areas" | "formats">;
  try {
    await context.sync();
    cells = takeCells();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    asked = askThings(context, plan);
    await context.sync();
    cells = await cellsInPieces(context, plan);
  }
  asked.takePictures();
  const { things, standing, sheets, widths, gridlines, pages } = asked;
  await findByTitle(context, plan, things);
  const charts = await chartsBefore(context, plan, things);
  const pictures = await picturesBefore(context, plan, things);
  return {
    ...things,
    standing: standing(),
    found: { ...cells, sheets: sheets(), widths: widths(), gridlines: gridlines(), pages: pages(), charts, pictures },
  };
}

/** The charts that a plan replaces, as they are. One sync where there are any. */
async function chartsBefore(
  context: Excel.RequestContext,
  plan: Plan,
  { charts }: Things,
): Promise<NonNullable<Found["charts"]>> {
  const replaced = plan.changes.flatMap((change) => {
    if (change.kind !== "chart") return [];
    const chart = charts.get(chartKey(change.sheet, change.chart.name));
    return chart && !chart.isNullObject ? [{ sheet: change.sheet, chart, replacement: change.chart }] : [];
  });
  if (replaced.length === 0) return [];
  for (const { chart } of replaced) chart.load(CHART);
  await context.sync();
  const asked = replaced.map((one) => ({ ...one, sources: askSources(one.chart) }));
  // What a chart shows may not be told, for a chart that shows nothing; the rest of it is known.
  const told = await context.sync().then(
    () => true,
    () => false,
  );
  return asked.flatMap(({ sheet, chart, replacement, sources }) => {
    const earlier: ChartSpec = chartOf(chart, told ? sources : undefined, replacement);
    // It may have lost its name.
    return [{ sheet, chart: { ...earlier, name: replacement.name } }];
  });
}

/** The pictures that a plan replaces or removes, as they are; null where Excel does not give one back. A sync for each. */
async function picturesBefore(
  context: Excel.RequestContext,
  plan: Plan,
  { pictures }: Things,
): Promise<NonNullable<Found["pictures"]>> {
  const found: NonNullable<Found["pictures"]> = [];
  for (const { sheet, name } of touched(plan).pictures) {
    const shape = pictures.get(chartKey(sheet, name));
    if (!shape) continue;
    const png = shape.getAsImage("PNG");
    const picture = await context.sync().then(
      () => pictureOf(shape, png.value),
      () => null,
    );
    found.push({ sheet, name, picture });
  }
  return found;
}
