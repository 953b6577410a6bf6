/** Every screen of the pane and how a person gets there from any other, for what must hold on each of them. */
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

/** Back to the step when the pane is below it, else by way of the home. */
const step = (nl: string, en: string) => async (workbench: Workbench) => {
  const { pane } = workbench;
  const name = new RegExp(`^(${nl}|${en})$`);
  const steps = pane.getByRole("navigation");
  const away = pane.getByRole("button", { name: /^(Annuleren|Cancel|Terug|Back)$/ });
  await steps.or(away).first().waitFor();
  while (!(await steps.isVisible())) {
    const [there, dialogs] = await Promise.all([
      pane.getByRole("heading", { level: 1, name }).count(),
      pane.getByRole("dialog").count(),
    ]);
    if (there > 0 && dialogs === 0) return;
    await away.last().click();
    await steps.or(away).first().waitFor();
  }
  await openStep(pane, new RegExp(`${nl}|${en}`));
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

const team = step("Team & afspraken", "Team and agreements");
const budget = step("Begroting", "Budget");
const stakeholders = step("Stakeholders", "Stakeholders");
const interviews = step("Interviews", "Interviews");
const candidates = step("Kandidaatwijken", "Candidate neighbourhoods");
const criteria = step("Afwegingskader", "Criteria and weights");
const choice = step("Wijkselectie", "Choice of neighbourhood");
const impact = step("Impact", "Impact");
const dossier = step("Dossier", "Dossier");
const checklist = step("Checklist", "Checklist");

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
  team: { title: "the team", open: team },
  agreement: { title: "an agreement", open: below(team, /^(Voeg afspraak toe|Add an agreement)$/) },
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
  rankingMap: {
    title: "the ranking on the map",
    async open(workbench) {
      await choice(workbench);
      await press(workbench, /^(Toon op de kaart|Show on the map)/);
      await workbench.pane.getByRole("img", { name: /Tuinwijken/ }).waitFor();
    },
  },
  candidatesMap: {
    title: "a criterion on the map",
    async open(workbench) {
      await candidates(workbench);
      await press(workbench, /^(Toon op de kaart|Show on the map)/);
      await workbench.pane.getByRole("img", { name: /^(Kaart van|Map of)/ }).waitFor();
    },
  },
  pick: {
    title: "choosing sectors on the map",
    async open(workbench) {
      await candidates(workbench);
      await press(workbench, /^(Kies op de kaart|Choose on the map)$/);
      await workbench.pane.getByRole("img", { name: /Halle/ }).waitFor();
    },
  },
  wijk: {
    title: "one wijk",
    async open(workbench) {
      await choice(workbench);
      await press(workbench, /Tuinwijken/);
      await heading(workbench, /Tuinwijken/);
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
  sources: { title: "what was read", open: below(candidates, /^(Bronnenonderzoek|What was read)$/) },
  figures: { title: "reading figures", open: below(candidates, /^(Lees cijfers in|Read figures)$/) },
  decide: { title: "the choice under three views", open: below(choice, /^(Keuze|Choice)/) },
  record: {
    title: "recording the choice",
    async open(workbench) {
      await screens.decide.open(workbench);
      await press(workbench, /^(Leg de keuze vast|Record the choice)$/);
      await heading(workbench, /^(Leg de keuze vast|Record the choice)$/);
    },
  },
  dossier: { title: "the dossier", open: dossier },
  dossierTexts: { title: "the texts of the dossier", open: below(dossier, /^(Teksten wijzigen|Change the texts)$/) },
  dossierRead: { title: "the dossier as text", open: below(dossier, /^(Toon wat erin komt|Show what goes in)$/) },
  dossierTakeAlong: {
    title: "what to take along",
    open: below(dossier, /^(Mee naar het gesprek|To take along to talks)$/),
  },
  sure: { title: "how sure", open: below(choice, /^(Hoe zeker|How sure)/) },
  compare: { title: "two wijken compared", open: below(choice, /^(Vergelijk|Compare)/) },
  impact: { title: "the impact", open: impact },
  checklist: { title: "the checklist", open: checklist },
  calculation: { title: "the calculation", open: below(choice, /^(Laat de berekening|Show the calculation)/) },
  stakeholders: { title: "the stakeholders", open: stakeholders },
  stakeholder: {
    title: "one stakeholder",
    async open(workbench) {
      await stakeholders(workbench);
      await press(workbench, /netbeheerder/i);
      await heading(workbench, /netbeheerder/i);
    },
  },
  stakeholderNew: {
    title: "a new stakeholder",
    open: below(stakeholders, /^(Voeg een stakeholder toe|Add a stakeholder)$/),
  },
  stakeholdersMissing: { title: "who is missing", open: below(stakeholders, /^(Wie ontbreekt|Who is missing)/) },
  stakeholdersInfluence: {
    title: "who influences whom",
    open: below(stakeholders, /^(Wie beïnvloedt|Who influences)/),
  },
  stakeholdersHistory: { title: "attitudes over time", open: below(stakeholders, /^(Verloop|Over time)$/) },
  stakeholdersPhases: { title: "the say per phase", open: below(stakeholders, /^(Inspraak per fase|Say per phase)$/) },
  interviews: { title: "the conversations", open: interviews },
  interviewsQuestions: { title: "the question list", open: below(interviews, /^(Vragenlijst|Question list)$/) },
  interviewsTalk: {
    title: "a note during a conversation",
    open: below(interviews, /^(Nieuw gesprek|New conversation)$/),
  },
  interviewsStatements: { title: "the statements", open: below(interviews, /^(Uitspraken|Statements)$/) },
  interviewsPlan: { title: "conversations to hold", open: below(interviews, /^(Plan gesprekken|Plan conversations)$/) },
  budget: { title: "the budget", open: budget },
  budgetWhatIf: { title: "what if", open: below(budget, /^(Wat als|What if)/) },
  budgetRisk: { title: "the risk of a deficit", open: below(budget, /^(Risico|Risk)/) },
  budgetFunding: { title: "looking for funding", open: below(budget, /^(Zoek financiering|Find funding)/) },
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
} as const satisfies Record<string, PaneScreen>;
