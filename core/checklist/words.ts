/** Words about the checklist and the plan of steps. */
import { texts } from "../texts/text";

export const words = texts("checklist", {
  // What is odd about Checklist.
  yesWithRemark: {
    nl: "“{text}”: is dat ja of deels? Typ één van de twee; wat erbij hoort, kan onder Bewijs. Nu telt het als nog niet beantwoord.",
    en: "“{text}”: is that ja (yes) or deels (partly)? Type one of the two; the rest can go under Bewijs. It counts as not answered now.",
  },
  crossBesideTick: {
    nl: "“x” staat naast “{tick}”: is het ja of nee? Typ dat woord. Nu telt het als nog niet beantwoord.",
    en: "“x” stands beside “{tick}”: is it ja (yes) or nee (no)? Type that word. It counts as not answered now.",
  },
  closingRow: {
    nl: "“{text}” telt de antwoorden en is zelf geen vraag. Die rij telt niet mee.",
    en: "“{text}” counts the answers and is no question itself. That row does not count.",
  },
  yesWithoutEvidence: {
    nl: "“ja” zonder bewijs, en deze vraag blokkeert: {question}",
    en: "“ja” (yes) without evidence, and this question blocks: {question}",
  },
  evidenceGone: {
    nl: "Het bewijs verwijst naar het blad “{sheet}”, dat niet bestaat.",
    en: "The evidence refers to the sheet “{sheet}”, which does not exist.",
  },
  evidenceEmpty: {
    nl: "Het bewijs verwijst naar {address}, maar daar staat niets.",
    en: "The evidence refers to {address}, but nothing stands there.",
  },
  budgetSaysOtherwise: {
    nl: "De begroting zegt iets anders: met het geld dat zeker is, is er {gap:euro} te kort.",
    en: "The budget says otherwise: with the money that is certain {gap:euro} is lacking.",
  },
  readersDiffer: {
    nl: "Twee lezers verschillen bij vraag {number}. Bespreek ze.",
    en: "Two readers differ on question {number}. Talk it over.",
  },
  noOwner: {
    nl: "Geen eigenaar bij {count} open {count|vraag|vragen}.",
    en: "No owner for {count} open {count|question|questions}.",
  },
  overdue: {
    nl: "Vraag {number} moest al rond zijn.",
    en: "Question {number} should have been settled by now.",
  },

  // What is odd about Stappenplan.
  startsTooEarly: {
    nl: "Stap {step} start voor stap {before} eindigt.",
    en: "Step {step} starts before step {before} ends.",
  },
  endBeforeStart: { nl: "Stap {step} eindigt voor ze start.", en: "Step {step} ends before it starts." },
  doneWithoutResult: {
    nl: "Stap {step} staat op klaar zonder resultaat.",
    en: "Step {step} is marked as done without a result.",
  },
  loop: {
    nl: "{count|Stap|De stappen} {steps} {count|wacht op zichzelf|wachten op elkaar}. Haal één verband weg.",
    en: "{count|Step|The steps} {steps} {count|waits for itself|wait for each other}. Take one link away.",
  },
  unknownStep: {
    nl: "Stap {step} komt na stap {after}, maar die is er niet.",
    en: "Step {step} comes after step {after}, which is not there.",
  },

  // The answer.
  "verdict.ready": { nl: "Klaar om te starten.", en: "Ready to start." },
  "verdict.nearlyReady": { nl: "Bijna klaar.", en: "Nearly ready." },
  "verdict.possibleWithWork": { nl: "Het kan, met werk.", en: "Possible, with work." },
  "verdict.doubtful": { nl: "Twijfelachtig.", en: "Doubtful." },
  "verdict.notReady": { nl: "Nog niet klaar.", en: "Not ready yet." },
  blocking: {
    nl: "{count} {count|vraag blokkeert|vragen blokkeren}.",
    en: "{count} {count|question blocks|questions block}.",
  },
  ready: { nl: "Gereed {share:share}.", en: "Ready {share:share}." },
  before: {
    nl: "Bij het dossier van {day} was dat {share:share}.",
    en: "With the dossier of {day} that was {share:share}.",
  },
  noQuestions: { nl: "Er zijn nog geen vragen.", en: "There are no questions yet." },

  // What the workbook shows beside a question.
  seenGap: {
    nl: "de begroting sluit niet zeker ({gap:euro} te kort)",
    en: "the budget does not certainly close ({gap:euro} lacking)",
  },
  seenNoExpenses: {
    nl: "in de begroting staan nog geen uitgaven",
    en: "the budget holds no expenses yet",
  },
  seenClosesUnsaid: {
    nl: "de begroting sluit met alle inkomsten; nergens staat welke zeker zijn",
    en: "the budget closes with all income; nothing says which is certain",
  },
  seenCloses: { nl: "de begroting sluit zeker", en: "the budget certainly closes" },
  seenNoBudget: { nl: "nog geen begroting", en: "no budget yet" },
  seenTeam: { nl: "een team van {count}, samen {fte} VTE", en: "a team of {count}, {fte} FTE together" },
  seenNoTeam: { nl: "nog geen team", en: "no team yet" },
  seenOwners: { nl: "{done} van {all} afspraken met een eigenaar", en: "{done} of {all} agreements with an owner" },
  seenNoAgreements: { nl: "nog geen afspraken", en: "no agreements yet" },
  seenNoCriteria: { nl: "nog geen criteria", en: "no criteria yet" },
  seenNoSuchCriterion: {
    nl: "geen criterium gaat hierover",
    en: "no criterion is about this",
  },
  seenCriterion: {
    nl: "het criterium “{criterion}”, ingevuld voor {filled} van {all} wijken",
    en: "the criterion “{criterion}”, filled in for {filled} of {all} neighbourhoods",
  },
  seenCriterionEmpty: {
    nl: "het criterium “{criterion}”, nog zonder cijfers",
    en: "the criterion “{criterion}”, without figures yet",
  },
  seenSources: {
    nl: "{count} {count|bron|bronnen} gelezen",
    en: "{count} {count|source|sources} read",
  },
  seenNeeds: {
    nl: "{count} {count|uitspraak|uitspraken} over {wijken} {wijken|wijk|wijken}",
    en: "{count} {count|statement|statements} about {wijken} {wijken|neighbourhood|neighbourhoods}",
  },
  seenExpectations: {
    nl: "{count} {count|uitspraak|uitspraken} van het soort verwachting, van {heard} {heard|actor|actoren}",
    en: "{count} {count|statement|statements} of the kind expectation, of {heard} {heard|actor|actors}",
  },
  seenNoStatements: { nl: "nog geen uitspraken", en: "no statements yet" },
  seenTalked: {
    nl: "{count} {count|gesprek|gesprekken} met {who} gedaan",
    en: "{count} {count|conversation|conversations} held with {who}",
  },
  seenNotTalked: { nl: "nog geen gesprek met {who}", en: "no conversation with {who} yet" },
  withGovernment: { nl: "het bestuur", en: "the government" },
  withResidents: { nl: "bewoners", en: "residents" },
  withGridOperator: { nl: "de netbeheerder", en: "the grid operator" },
  withEnergyHouse: { nl: "het energiehuis", en: "the energy house" },
  seenPosition: {
    nl: "{count} van {all} in het bestuur {count|is|zijn} volger of partner",
    en: "{count} of {all} in the government {count|is|are} follower or partner",
  },
  seenNoPosition: {
    nl: "van het bestuur staat nog geen positie in Stakeholders",
    en: "no position of the government in Stakeholders yet",
  },
  seenResidents: {
    nl: "{count} {count|stakeholder|stakeholders} van bewoners, {actions} met een volgende actie",
    en: "{count} {count|stakeholder|stakeholders} of residents, {actions} with a next action",
  },
  seenNoResidents: { nl: "nog geen bewoners in Stakeholders", en: "no residents in Stakeholders yet" },

  // Progress.
  next: { nl: "beantwoord de negen vragen", en: "answer the nine questions" },
  nextQuestion: { nl: "werk aan: {question}", en: "work on: {question}" },
  factSteps: { nl: "{done} van {all} stappen van het plan klaar", en: "{done} of {all} steps of the plan done" },

  // Plans.
  planQuestions: { nl: "Zet de negen vragen klaar in Checklist", en: "Lays out the nine questions in Checklist" },
  planSteps: { nl: "Zet tien stappen klaar in Stappenplan", en: "Lays out ten steps in Stappenplan" },
  planAnswer: { nl: "Beantwoordt een vraag van Checklist", en: "Answers a question of Checklist" },
  planShift: {
    nl: "Verschuift {count} {count|stap|stappen} met {weeks} {weeks|week|weken}",
    en: "Moves {count} {count|step|steps} by {weeks} {weeks|week|weeks}",
  },
  planSheet: { nl: "Schrijft het blad Gereedheid", en: "Writes the sheet Gereedheid" },
});
