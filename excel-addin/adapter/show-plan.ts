/** Sends what of a plan only shows or decorates. It never fails the plan: what Excel refuses is told. */
import type { Language } from "../../core/cells/format-number";
import type { HostProblem } from "../../core/workbook/host-answer";
import { onlyShows } from "../../core/workbook/in-turn";
import type { Change, Plan } from "../../core/workbook/plan";
import { words } from "../words";
import type { Before } from "./before";
import { codeOf } from "./problem";
import { chartKey } from "./things-before";
import { writeChange } from "./write-change";
import { type BegunChart, beginChart, finishChart, unfinishedName } from "./write-chart";
import { askPlace, writePicture } from "./write-picture";

type ChartChange = Extract<Change, { kind: "chart" }>;
type PictureChange = Extract<Change, { kind: "picture" }>;

/**
 * One sync, two with a chart or a picture; after a refusal a few for each change, so that one that Excel refuses does
 * not take the others along. `isFatal` tells which failures are not about the change itself and go on to the caller.
 */
export async function showPlan(
  context: Excel.RequestContext,
  plan: Plan,
  before: Before,
  language: Language,
  isFatal: (thrown: unknown) => boolean,
): Promise<HostProblem[]> {
  await takeAwayUnfinished(context, plan, before).catch((thrown) => {
    if (isFatal(thrown)) throw thrown;
  });
  const changes = plan.changes.filter(onlyShows);
  if (changes.length === 0) return [];
  try {
    await showAll(context, changes, before, language);
    return [];
  } catch (thrown) {
    if (isFatal(thrown)) throw thrown;
  }
  const told: HostProblem[] = [];
  for (const change of changes) {
    try {
      const charts = change.kind === "chart" ? await chartsAgain(context, change, before) : before.charts;
      const pictures = change.kind === "picture" ? await picturesAgain(context, change, before) : before.pictures;
      await showAll(context, [change], { ...before, charts, pictures }, language);
    } catch (thrown) {
      if (isFatal(thrown)) throw thrown;
      if (change.kind === "chart") await chartsAgain(context, change, before).catch(() => undefined);
      if (change.kind === "picture") await picturesAgain(context, change, before).catch(() => undefined);
      told.push(sentence(change, codeOf(thrown)));
    }
  }
  return told;
}

/**
 * Takes away the charts that an earlier plan began under a name that this one draws or removes: Excel did not answer in
 * between, and nobody waited. One sync where there are any.
 */
async function takeAwayUnfinished(
  context: Excel.RequestContext,
  { changes }: Plan,
  { chartsOn }: Before,
): Promise<void> {
  const unfinished = changes.flatMap((change) => {
    if (change.kind !== "chart" && change.kind !== "removeChart") return [];
    const name = unfinishedName(change.kind === "chart" ? change.chart.name : change.name);
    const standing = chartsOn.get(change.sheet);
    return !standing || standing.isNullObject ? [] : standing.items.filter((chart) => chart.name === name);
  });
  if (unfinished.length === 0) return;
  for (const chart of unfinished) chart.delete();
  await context.sync();
}

async function showAll(
  context: Excel.RequestContext,
  changes: readonly Change[],
  before: Before,
  language: Language,
): Promise<void> {
  const sheetOf = (change: ChartChange | PictureChange) => context.workbook.worksheets.getItem(change.sheet);
  const begun = new Map<Change, BegunChart>();
  for (const change of changes)
    if (change.kind === "chart") begun.set(change, beginChart(sheetOf(change), change.chart));
  if (begun.size > 0) await context.sync();
  for (const change of changes) {
    const chart = begun.get(change);
    if (change.kind === "chart" && chart) {
      finishChart(sheetOf(change), change.chart, chart, before.charts.get(chartKey(change.sheet, change.chart.name)));
    } else if (change.kind !== "write" && change.kind !== "chart" && change.kind !== "picture") {
      writeChange(context, change, before, language);
    }
  }
  // By now the columns under a picture have their widths.
  const pictures = changes.flatMap((change) =>
    change.kind === "picture" ? [{ change, place: askPlace(sheetOf(change), change.picture) }] : [],
  );
  await context.sync();
  if (pictures.length === 0) return;
  for (const { change, place } of pictures) {
    const replaced = before.pictures.get(chartKey(change.sheet, change.picture.name));
    writePicture(sheetOf(change), change.picture, place, replaced);
  }
  await context.sync();
}

/**
 * Takes away a chart that was begun and not finished: one that was not there before and has not the name that it was to
 * have. Gives the chart that stands there under that name.
 */
async function chartsAgain(
  context: Excel.RequestContext,
  { sheet, chart }: ChartChange,
  { chartsOn }: Before,
): Promise<Before["charts"]> {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  const whole = charts.getItemOrNullObject(chart.name);
  charts.load("items/name");
  await context.sync();
  const before = chartsOn.get(sheet);
  const known = new Set(before && !before.isNullObject ? before.items.map(({ name }) => name) : []);
  const half = charts.items.filter(({ name }) => name !== chart.name && !known.has(name));
  if (half.length > 0) {
    for (const one of half) one.delete();
    await context.sync();
  }
  return new Map([[chartKey(sheet, chart.name), whole]]);
}

/** The same for a picture. */
async function picturesAgain(
  context: Excel.RequestContext,
  { sheet, picture }: PictureChange,
  { shapesOn }: Before,
): Promise<Before["pictures"]> {
  const shapes = context.workbook.worksheets.getItem(sheet).shapes.load("items/name,items/type");
  await context.sync();
  const images = shapes.items.filter(({ type }) => type === "Image");
  const half = images.filter(({ name }) => name !== picture.name && !shapesOn.get(sheet)?.has(name));
  if (half.length > 0) {
    for (const one of half) one.delete();
    await context.sync();
  }
  const whole = images.find(({ name }) => name === picture.name);
  return new Map(whole ? [[chartKey(sheet, picture.name), whole]] : []);
}

function sentence(change: Change, code: string): HostProblem {
  if (change.kind === "chart") return { text: words.toldChart, values: { title: change.chart.title }, code };
  const sheet = "sheet" in change ? change.sheet : "";
  if (change.kind === "picture") return { text: words.toldPicture, values: { sheet }, code };
  return { text: change.kind === "show" ? words.toldShow : words.toldLook, values: { sheet }, code };
}
