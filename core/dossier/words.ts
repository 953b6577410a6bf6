/** Words of the dossier: the headings of a Flemish decision, its sentences, and how far it is. */
import { texts } from "../texts/text";

export const words = texts("dossier", {
  title: { nl: "Collectieve wijkrenovatie: {wijk}", en: "Collective renovation: {wijk}" },
  titleOpen: { nl: "Collectieve wijkrenovatie: nog geen wijk", en: "Collective renovation: no neighbourhood yet" },
  foundationTitle: { nl: "Onderbouwing: {wijk}", en: "Foundation: {wijk}" },

  "part.proposal": { nl: "Voorstel", en: "Proposal" },
  "part.why": { nl: "Aanleiding en context", en: "Occasion and context" },
  "part.legal": { nl: "Juridische grond", en: "Legal ground" },
  "part.competence": { nl: "Bevoegdheid", en: "Competence" },
  "part.ranking": { nl: "Rangorde van de wijken", en: "Ranking of the neighbourhoods" },
  "part.arguments": { nl: "Argumentatie", en: "Arguments" },
  "part.money": { nl: "Financiële gevolgen", en: "Financial consequences" },
  "part.advice": { nl: "Adviezen en visum", en: "Advice and visa" },
  "part.articles": { nl: "Ontwerp van besluit", en: "Draft decision" },
  "part.figures": { nl: "Cijfers per wijk", en: "Figures per neighbourhood" },
  "part.people": { nl: "Mensen", en: "People" },
  "part.impact": { nl: "Impact", en: "Impact" },
  "part.readiness": { nl: "Gereedheid", en: "Readiness" },
  "part.financial": { nl: "Financiële tabel (in euro)", en: "Financial table (in euro)" },
  "part.sources": { nl: "Bronnen, data en hiaten", en: "Sources, dates and gaps" },

  proposal: {
    nl: "De gemeente start een collectieve wijkrenovatie in {wijk}.",
    en: "The municipality starts a collective renovation in {wijk}.",
  },
  proposalReserve: { nl: "Reserve: {wijk}.", en: "Reserve: {wijk}." },
  proposalOpen: {
    nl: "Nog geen keuze: leg ze vast in de stap Wijkselectie.",
    en: "No choice yet: record it in the step Choice of neighbourhood.",
  },
  proposalRanking: {
    nl: "Dit volgt de rangorde; de keuze is nog niet vastgelegd.",
    en: "This follows the ranking; the choice has not been recorded yet.",
  },
  conditions: { nl: "Voorwaarden: {conditions}.", en: "Conditions: {conditions}." },

  whyChance: {
    nl: "Een kans die niet terugkomt: {willing} van {strong} sleutelactoren zijn volger of partner.",
    en: "A chance that will not come back: {willing} of {strong} key stakeholders follow or are partners.",
  },
  whyChanceOpen: {
    nl: "Sleutelactoren: nog geen Stakeholders met invloed en positie.",
    en: "Key stakeholders: no Stakeholders with influence and position yet.",
  },
  whyFlanders: {
    nl: "Heel Vlaanderen beweegt: wie nu start, leert samen en vraagt samen steun.",
    en: "All of Flanders is moving: who starts now learns and asks for support together.",
  },
  whyCost: {
    nl: "De gemeente legt zelf {cost:euro} in; de impact is nog niet berekend.",
    en: "The municipality itself puts in {cost:euro}; the impact has not been computed yet.",
  },
  whyCostOpen: {
    nl: "Impact en beleidskost: nog te berekenen (geen Begroting of Kengetallen).",
    en: "Impact and policy cost: still to be computed (no Begroting or Kengetallen).",
  },
  whyWay: {
    nl: "De weg is kort en concreet: {steps} stappen, van {start} tot {end}.",
    en: "The way is short and concrete: {steps} steps, from {start} to {end}.",
  },
  whyWayUndated: {
    nl: "De keuze steunt op {criteria} criteria voor {wijken} wijken; het stappenplan heeft {steps} {steps|stap|stappen}, nog zonder datum.",
    en: "The choice rests on {criteria} criteria for {wijken} neighbourhoods; the plan has {steps} {steps|step|steps}, without dates so far.",
  },
  whyWayOpen: {
    nl: "De keuze steunt op {criteria} criteria voor {wijken} wijken; het stappenplan is nog te maken.",
    en: "The choice rests on {criteria} criteria for {wijken} neighbourhoods; the plan of steps is still to be made.",
  },

  legal: {
    nl: "Na te kijken: decreet lokaal bestuur van 22 december 2017; wet van 29 juli 1991 over de uitdrukkelijke motivering van bestuurshandelingen.",
    en: "To be checked: decree on local government of 22 December 2017; act of 29 July 1991 on the explicit motivation of administrative acts.",
  },
  competence: {
    nl: "Na te kijken: gemeenteraad of college van burgemeester en schepenen.",
    en: "To be checked: council or college of mayor and aldermen.",
  },

  runnerUp: {
    nl: "Daarna komt {wijk}: {points} punten, {less} minder.",
    en: "Next comes {wijk}: it has {points} points, {less} fewer.",
  },
  runnerUpMore: {
    nl: "{wijk} haalt meer: {points} punten, {more} meer.",
    en: "{wijk} has more: {points} points, {more} more.",
  },
  runnerUpSame: {
    nl: "{wijk} haalt evenveel: {points} punten.",
    en: "{wijk} has as many: {points} points.",
  },
  noRunnerUp: { nl: "Er is geen tweede wijk om mee te vergelijken.", en: "There is no second one to compare with." },
  counter: { nl: "Het sterkste tegenargument: {reason}.", en: "The strongest argument against: {reason}." },
  noCounter: {
    nl: "Er is geen tegenargument opgeschreven. Vraag ernaar: het komt er toch.",
    en: "No argument against has been written down. Ask for it: it will come anyway.",
  },
  counterObjection: { nl: "Bezwaar: {objections}.", en: "Objection: {objections}." },
  objectionHidden: {
    nl: "Er is een bezwaar. Het noemt een persoon en staat daarom niet hier.",
    en: "There is an objection. It names a person and is therefore not here.",
  },
  hardOpen: {
    nl: "Nog open, en hard: {conditions}.",
    en: "Still open, and hard: {conditions}.",
  },
  sure: {
    nl: "Ligt elk gewicht tot {spread:share} hoger of lager, dan blijft {wijk} eerst in {share} van de gevallen.",
    en: "If each weight is up to {spread:share} higher or lower, {wijk} stays first in {share} of the cases.",
  },
  noRanking: {
    nl: "Er is nog geen rangorde: vul Criteria en Kandidaatwijken aan.",
    en: "There is no ranking yet: complete Criteria and Kandidaatwijken.",
  },

  money: {
    nl: "Uitgaven {expense:euro}, zekere ontvangsten {certain:euro}, verwachte ontvangsten {expected:euro}.",
    en: "Expenses {expense:euro}, certain income {certain:euro}, expected income {expected:euro}.",
  },
  "moneyNet.expected": {
    nl: "Netto voor de gemeente: {net:euro} met zekere ontvangsten, {more:euro} met verwachte.",
    en: "Net for the municipality: {net:euro} with certain income, {more:euro} with expected income.",
  },
  "moneyNet.full": {
    nl: "Netto voor de gemeente: {net:euro} met zekere ontvangsten, {more:euro} als alles binnenkomt.",
    en: "Net for the municipality: {net:euro} with certain income, {more:euro} if everything comes in.",
  },
  moneyUnsaid: {
    nl: "Uitgaven {expense:euro}, verwachte ontvangsten {expected:euro}. Van {unsaid:euro} staat nergens of het zeker is.",
    en: "Expenses {expense:euro}, expected income {expected:euro}. Of {unsaid:euro} nothing says whether it is certain.",
  },
  moneyOwn: {
    nl: "Eigen middelen ({own:euro}) tellen daarin niet mee.",
    en: "Own means ({own:euro}) do not count in it.",
  },
  noMoney: {
    nl: "Nog in te vullen: er is geen Begroting in dit werkboek.",
    en: "Still to be filled in: there is no Begroting in this workbook.",
  },
  advice: {
    nl: "Visum van de financieel directeur: nog te vragen.\nAdvies van: ....................................................",
    en: "Visa of the finance director: still to be asked.\nAdvice of: ....................................................",
  },
  visaOpen: { nl: "nog te vragen", en: "still to be asked" },

  article1: {
    nl: "Art. 1 De gemeenteraad kiest {wijk} als wijk voor een collectieve wijkrenovatie.",
    en: "Art. 1 The council chooses {wijk} as the neighbourhood for a collective renovation.",
  },
  article2: {
    nl: "Art. 2 Het college krijgt de opdracht het traject te starten volgens het bijgevoegde stappenplan.",
    en: "Art. 2 The college is charged with starting the project according to the attached plan of steps.",
  },
  article2NoSteps: {
    nl: "Art. 2 Het college krijgt de opdracht het traject te starten en er een stappenplan voor te maken.",
    en: "Art. 2 The college is charged with starting the project and making a plan of steps for it.",
  },
  article3: {
    nl: "Art. 3 De netto-uitgave van {amount:euro} wordt ingeschreven op {account}.",
    en: "Art. 3 The net expense of {amount:euro} is entered under {account}.",
  },
  article3NoAccount: {
    nl: "Art. 3 De netto-uitgave van {amount:euro} wordt ingeschreven op actie, beleidsveld en rekening ..........",
    en: "Art. 3 The net expense of {amount:euro} is entered under action, policy field and account ..........",
  },
  article3Open: {
    nl: "Art. 3 De netto-uitgave van € .......... wordt ingeschreven op actie, beleidsveld en rekening ..........",
    en: "Art. 3 The net expense of € .......... is entered under action, policy field and account ..........",
  },
  article4: {
    nl: "Art. 4 Het college brengt jaarlijks verslag uit aan de gemeenteraad.",
    en: "Art. 4 The college reports to the council every year.",
  },
  accountTable: { nl: "de rekeningen in de financiële tabel", en: "the accounts in the financial table" },
  toFill: { nl: "Nog in te vullen.", en: "Still to be filled in." },
  leftOut: { nl: "Bewust weggelaten.", en: "Left out on purpose." },

  headPlace: { nl: "Plaats", en: "Place" },
  headWijk: { nl: "Wijk", en: "Neighbourhood" },
  headPoints: { nl: "Punten", en: "Points" },
  chart: { nl: "{wijk}: {points} punten", en: "{wijk}: {points} points" },
  headCriterion: { nl: "Criterium", en: "Criterion" },
  headWhat: { nl: "Wat", en: "What" },
  headFigure: { nl: "Stand", en: "State" },
  headResult: { nl: "Resultaat", en: "Result" },
  headLow: { nl: "Laag", en: "Low" },
  headMiddle: { nl: "Midden", en: "Middle" },
  headHigh: { nl: "Hoog", en: "High" },
  headYear: { nl: "Jaar", en: "Year" },
  headAction: { nl: "Actie", en: "Action" },
  headField: { nl: "Beleidsveld", en: "Policy field" },
  headAccount: { nl: "Rekening", en: "Account" },
  headExpense: { nl: "Uitgave", en: "Expense" },
  headIncome: { nl: "Ontvangst", en: "Income" },
  headCertainty: { nl: "Zekerheid", en: "Certainty" },
  certain: { nl: "zeker", en: "certain" },
  expected: { nl: "verwacht", en: "expected" },
  unsaid: { nl: "niet gezegd", en: "not said" },
  totalCertain: { nl: "Samen", en: "Together" },
  talksTogether: { nl: "{counts} ({count} gesprekken)", en: "{counts} ({count} conversations)" },
  others: { nl: "overige", en: "others" },
  noYear: { nl: "geen", en: "none" },
  moreLines: { nl: "{count} andere", en: "{count} others" },
  moreCriteria: {
    nl: "Nog {count} lichtere {count|criterium|criteria}: zie het blad Wijkselectie.",
    en: "{count} lighter {count|criterion|criteria} more: see the sheet Wijkselectie.",
  },

  peopleField: { nl: "Betrokkenen", en: "People involved" },
  peopleCounts: {
    nl: "{close} nauw betrekken, {satisfied} tevreden houden, {inform} informeren, {watch} opvolgen",
    en: "{close} involve closely, {satisfied} keep satisfied, {inform} inform, {watch} follow",
  },
  peopleSupport: { nl: "Netto steun", en: "Net support" },
  peopleSupportValue: {
    nl: "{support} op een schaal van -1 tot 1, van {count} {count|stakeholder|stakeholders}",
    en: "{support} on a scale of -1 to 1, of {count} {count|stakeholder|stakeholders}",
  },
  peopleTalks: { nl: "Gesprekken", en: "Conversations" },
  peopleThemes: { nl: "Thema's", en: "Themes" },
  peopleNone: { nl: "Nog geen Stakeholders en geen Interviews.", en: "No Stakeholders and no Interviews yet." },
  noTalks: { nl: "nog geen gesprekken gedaan", en: "no conversations held yet" },
  noThemes: {
    nl: "nog geen thema dat twee soorten actoren noemen",
    en: "no theme yet that two kinds of actors mention",
  },
  noStakeholders: { nl: "geen Stakeholders in dit werkboek", en: "no Stakeholders in this workbook" },
  noImpact: {
    nl: "Nog niet berekend: vul Kengetallen in bij de stap Impact.",
    en: "Not computed yet: fill in Kengetallen in the step Impact.",
  },
  noReadiness: {
    nl: "Nog niet bekeken: vul de Checklist in.",
    en: "Not looked at yet: fill in the Checklist.",
  },
  readiness: {
    nl: "Gereed {share:share}; {answered} van {count} vragen beantwoord, {blocking} {blocking|blokkeert|blokkeren}.",
    en: "Ready {share:share}; {answered} of {count} questions answered, {blocking} {blocking|blocks|block}.",
  },
  sourceOf: { nl: "{what}: {source}", en: "{what}: {source}" },
  noSource: { nl: "zonder bron", en: "without source" },
  gap: { nl: "Ontbreekt: {gaps}.", en: "Missing: {gaps}." },
  noGaps: { nl: "Geen ontbrekende cijfers.", en: "No missing figures." },
  moreSources: {
    nl: "En nog {count}: zie Criteria en Kandidaatwijken.",
    en: "And {count} more: see Criteria and Kandidaatwijken.",
  },
  estimates: {
    nl: "Posities: {team} inschatting van het team, {conversation} uit een gesprek, {document} uit een document, {unknown} zonder bron.",
    en: "Positions: {team} estimates of the team, {conversation} from a conversation, {document} from a document, {unknown} without source.",
  },
  talksOn: { nl: "Gesprekken tot {day}.", en: "Conversations until {day}." },
  written: {
    nl: "Geschreven op {day}. Methode: {method}. Cijfers bevroren op die dag. Vingerafdruk {mark}.",
    en: "Written on {day}. Method: {method}. Figures frozen on that day. Fingerprint {mark}.",
  },

  mapTitle: { nl: "De rangorde op de kaart", en: "The ranking on the map" },
  noMap: {
    nl: "Er is nu geen kaart: geen enkele kandidaatwijk heeft een omtrek, of de kaart kon niet geladen worden.",
    en: "There is no map now: no candidate neighbourhood has an outline, or the map could not be loaded.",
  },
  planDossier: { nl: "Schrijft het dossier", en: "Writes the dossier" },
  planDossierKept: {
    nl: "Schrijft het dossier; {count} {count|tekst die u wijzigde blijft|teksten die u wijzigde blijven} staan: {parts}",
    en: "Writes the dossier; {count} {count|text that you changed stays|texts that you changed stay}: {parts}",
  },

  writtenOn: { nl: "Het dossier is van {day}.", en: "The dossier is of {day}." },
  unchanged: { nl: "Sindsdien veranderde er niets.", en: "Nothing has changed since." },
  changed: { nl: "Sindsdien veranderde: {what}.", en: "Changed since: {what}." },
  "changed.Criteria": { nl: "{count} {count|criterium|criteria}", en: "{count} {count|criterion|criteria}" },
  "changed.Kandidaatwijken": { nl: "{count} {count|wijk|wijken}", en: "{count} {count|neighbourhood|neighbourhoods}" },
  "changed.Interviews": { nl: "{count} {count|gesprek|gesprekken}", en: "{count} {count|conversation|conversations}" },
  "changed.Uitspraken": { nl: "{count} {count|uitspraak|uitspraken}", en: "{count} {count|statement|statements}" },
  "changed.Stakeholders": {
    nl: "{count} {count|stakeholder|stakeholders}",
    en: "{count} {count|stakeholder|stakeholders}",
  },
  "changed.Begroting": {
    nl: "{count} {count|begrotingsregel|begrotingsregels}",
    en: "{count} {count|budget line|budget lines}",
  },
  "changed.Argumenten": { nl: "{count} {count|argument|argumenten}", en: "{count} {count|argument|arguments}" },
  "changed.Keuze": { nl: "{count} {count|beslissing|beslissingen}", en: "{count} {count|decision|decisions}" },
  changedTable: { nl: "{count} {count|rij|rijen} in {table}", en: "{count} {count|row|rows} in {table}" },

  factWritten: { nl: "geschreven op {day}", en: "written on {day}" },
  factChanged: {
    nl: "{count} {count|tabel|tabellen} veranderd sindsdien",
    en: "{count} {count|table|tables} changed since",
  },
  factReady: { nl: "keuze vastgelegd, dossier nog te schrijven", en: "choice recorded, dossier still to be written" },
  nextChoose: { nl: "leg de keuze van een wijk vast", en: "record the choice of a neighbourhood" },
  nextWrite: { nl: "schrijf het dossier", en: "write the dossier" },
  nextAgain: { nl: "schrijf het dossier opnieuw", en: "write the dossier again" },
});
