/** Every screen of the pane and how a person gets there from any other, for what must hold on each of them. */
import { linkBudget } from "./budget-sheet";
import { openStep } from "./pane-reading";
import type { Workbench } from "./workbench";

export interface PaneScreen {
  /** In words, for the title of a test. */
  readonly title: string;
  open(workbench: Workbench): Promise<void>;
}

const press = (workbench: Workbench, name: string | RegExp) =>
  workbench.pane.getByRole("button", { name }).first().click();

const heading = (workbench: Workbench, name: string | RegExp) =>
  workbench.pane.getByRole("heading", { level: 1, name }).waitFor();

/** From wherever the pane is. */
async function home(workbench: Workbench): Promise<void> {
  const steps = workbench.pane.getByRole("navigation");
  const away = workbench.pane.getByRole("button", { name: /^(Annuleren|Cancel|Terug|Back)$/ });
  await steps.or(away).first().waitFor();
  while (!(await steps.isVisible())) {
    await away.last().click();
    await steps.or(away).first().waitFor();
  }
}

async function emptyWorkbook(workbench: Workbench): Promise<void> {
  await workbench.page.getByRole("button", { name: /Leeg werkboek|Empty workbook/ }).click();
  await workbench.opened();
  await workbench.pane.getByRole("button", { name: /Begin leeg|Begin empty/ }).waitFor();
}

const step = (nl: string, en: string) => async (workbench: Workbench) => {
  await home(workbench);
  await openStep(workbench.pane, new RegExp(`${nl}|${en}`));
};

/** A screen that one comes to from another, and the way of doing that one chooses there. */
const below = (screen: PaneScreen["open"], button: RegExp, way?: RegExp) => async (workbench: Workbench) => {
  await screen(workbench);
  const title = await workbench.pane.getByRole("heading", { level: 1 }).innerText();
  await press(workbench, button);
  await workbench.pane.locator("h1", { hasNotText: title }).waitFor();
  if (!way) return;
  await press(workbench, way);
  await workbench.pane.getByRole("button", { name: way, pressed: true }).waitFor();
};

/** The budget of the empty workbook; linked the first time. */
async function budget(workbench: Workbench): Promise<void> {
  if (!(await workbench.sheets()).includes("Koppelingen")) {
    await emptyWorkbook(workbench);
    return linkBudget(workbench);
  }
  await home(workbench);
  await openStep(workbench.pane, /Begroting|Budget/);
}

const candidates = step("Kandidaatwijken", "Candidate neighbourhoods");
const criteria = step("Afwegingskader", "Criteria and weights");
const choice = step("Wijkselectie", "Choice of neighbourhood");

export const screens = {
  home: { title: "the home with its steps", open: home },
  help: {
    title: "help",
    async open(workbench) {
      await home(workbench);
      await press(workbench, /^(Hulp|Help)$/);
      await heading(workbench, /Hulp|Help/);
    },
  },
  candidates: { title: "the candidates", open: candidates },
  criteria: { title: "the criteria", open: criteria },
  criterion: {
    title: "one criterion",
    async open(workbench) {
      await criteria(workbench);
      await press(workbench, /Gasverbruik/);
      await heading(workbench, /Gasverbruik/);
    },
  },
  ranking: { title: "the ranking", open: choice },
  wijk: {
    title: "one wijk",
    async open(workbench) {
      await choice(workbench);
      await press(workbench, /Kolderbos/);
      await heading(workbench, /Kolderbos/);
    },
  },
  argument: {
    title: "an argument of one's own",
    async open(workbench) {
      await screens.wijk.open(workbench);
      await press(workbench, /^(Voeg een argument toe|Add an argument)$/);
      await heading(workbench, /^(Voeg een argument toe|Add an argument)$/);
    },
  },
  plan: {
    title: "the plan before writing",
    async open(workbench) {
      await choice(workbench);
      await press(workbench, /^(Schrijf naar blad|Write to a sheet)$/);
      await workbench.pane.getByRole("dialog").waitFor();
    },
  },
  weights: { title: "weights by points", open: below(criteria, /^(Bepaal de gewichten|Set the weights)$/) },
  weightsRanked: {
    title: "weights by ranking",
    open: below(criteria, /^(Bepaal de gewichten|Set the weights)$/, /^(Rangschikken|Ranking)$/),
  },
  weightsPairs: {
    title: "weights by comparing two at a time",
    open: below(criteria, /^(Bepaal de gewichten|Set the weights)$/, /^(Twee aan twee|Two by two)$/),
  },
  weightsGroup: {
    title: "weights of a group",
    open: below(criteria, /^(Bepaal de gewichten|Set the weights)$/, /^(Met een groep|With a group)$/),
  },
  propose: { title: "proposed criteria", open: below(criteria, /^(Stel criteria voor|Propose criteria)$/) },
  ownCriterion: {
    title: "a criterion of one's own",
    open: below(criteria, /^(Eigen criterium|Criterion of your own)$/),
  },
  figures: { title: "reading figures", open: below(candidates, /^(Lees cijfers in|Read figures)$/) },
  sure: { title: "how sure", open: below(choice, /^(Hoe zeker|How sure)/) },
  compare: { title: "two wijken compared", open: below(choice, /^(Vergelijk|Compare)/) },
  calculation: { title: "the calculation", open: below(choice, /^(Laat de berekening|Show the calculation)/) },
  // These replace the example by an empty workbook: last.
  firstRun: { title: "the first time in an empty workbook", open: emptyWorkbook },
  link: {
    title: "linking a sheet of one's own",
    async open(workbench) {
      await emptyWorkbook(workbench);
      await press(workbench, /Ik heb al een blad|I have a sheet already/);
      await heading(workbench, /Een blad koppelen|Link a sheet/);
    },
  },
  budget: { title: "the budget", open: budget },
  budgetWhatIf: { title: "what if", open: below(budget, /^(Wat als|What if)/) },
  budgetRisk: { title: "the risk of a deficit", open: below(budget, /^(Risico|Risk)/) },
  budgetFunding: { title: "looking for funding", open: below(budget, /^(Zoek financiering|Find funding)/) },
} as const satisfies Record<string, PaneScreen>;
