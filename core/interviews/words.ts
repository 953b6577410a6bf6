/** Words about conversations and statements: what they say, what is odd in them, and what is written. */
import { texts } from "../texts/text";

export const words = texts("interviews", {
  noTheme: { nl: "Deze uitspraak heeft geen thema.", en: "This statement has no theme." },
  twoThemes: {
    nl: "“{text}” en “{other}” zijn twee thema’s. Voeg samen?",
    en: "“{text}” and “{other}” are two themes. Merge them?",
  },
  plannedPast: {
    nl: "Gesprek van {date} is gepland maar voorbij.",
    en: "The conversation of {date} is planned but past.",
  },
  attitudePlanned: {
    nl: "Houding ingevuld bij een gepland gesprek. Ze telt niet mee.",
    en: "An attitude with a planned conversation. It does not count.",
  },
  noStatus: {
    nl: "Rij {row} heeft geen status en telt niet mee. Kies gedaan of gepland.",
    en: "Row {row} has no status and does not count. Choose gedaan or gepland.",
  },
  allDone: {
    nl: "Er is geen kolom Status: elke rij telt als een gesprek dat gedaan is.",
    en: "There is no column Status: every row counts as a conversation that was held.",
  },
  noDate: {
    nl: "Rij {row} heeft geen datum. Het gesprek telt als ouder dan alle andere.",
    en: "Row {row} has no date. The conversation counts as older than all others.",
  },
  oneTalk: {
    nl: "Eén gesprek over {wijk}: te weinig voor een cijfer.",
    en: "One conversation about {wijk}: too few for a figure.",
  },
  merged: {
    nl: "“{name}” staat {count} keer met een houding over {wijk} (rij {rows}): alleen rij {row} telt. Zijn het verschillende mensen, geef elk dan een eigen naam: “{name} 1”, “{name} 2”.",
    en: "“{name}” is there {count} times with an attitude to {wijk} (rows {rows}): only row {row} counts. If they are different people, give each a name of their own: “{name} 1”, “{name} 2”.",
  },
  allInFavour: {
    nl: "Alle {count} gesprekken zijn met voorstanders.",
    en: "All {count} conversations are with people in favour.",
  },
  readersDiffer: {
    nl: "De lezers zijn het bij {count} van {total} uitspraken oneens; kijk eerst naar “{theme}”.",
    en: "The readers differ on {count} of {total} statements; look at “{theme}” first.",
  },
  contactInText: {
    nl: "Een uitspraak bevat een mailadres of telefoonnummer.",
    en: "A statement holds a mail address or a telephone number.",
  },
  positionDiffers: {
    nl: "De positie van {name} ({position}) wijkt af van het laatste gesprek ({attitude}). Neem over?",
    en: "The position of {name} ({position}) differs from the last conversation ({attitude}). Take it over?",
  },

  // What the pane and the sheet say.
  answer: { nl: "{done} van {count} gesprekken gedaan.", en: "{done} of {count} conversations held." },
  notHeardList: { nl: "Nog niet gehoord: {list}.", en: "Not heard yet: {list}." },
  noneHeardAbout: { nl: "Geen gesprek over {list}.", en: "No conversation about {list}." },
  done: { nl: "{done} van {count} gesprekken gedaan", en: "{done} of {count} conversations held" },
  statements: { nl: "{count} {count|uitspraak|uitspraken}", en: "{count} {count|statement|statements}" },
  nextPlan: { nl: "plan een eerste gesprek", en: "plan a first conversation" },
  nextTalk: { nl: "voer het volgende gesprek", en: "hold the next conversation" },

  priorityUnheard: {
    nl: "Belangrijk en nog niet gehoord: {list}.",
    en: "Important and not heard yet: {list}.",
  },
  categoryUnheard: { nl: "Nog geen gesprek met: {list}.", en: "No conversation yet with: {list}." },
  wijkUnheard: {
    nl: "Minder dan 2 gesprekken over een wijk die hoog staat: {list}.",
    en: "Fewer than 2 conversations about a neighbourhood that ranks high: {list}.",
  },
  onlyInFavour: {
    nl: "U hoorde alleen wie voor is. Praat ook met wie twijfelt of tegen is.",
    en: "You heard only people in favour. Talk to those who doubt or are against as well.",
  },
  noResidents: { nl: "Nog geen enkele bewoner gehoord.", en: "No resident heard yet." },
  onlyOrganised: {
    nl: "Van de bewoners hoorde u alleen verenigingen. Praat ook met wie niet georganiseerd is.",
    en: "Of the residents you heard only associations. Talk to those who are not organised as well.",
  },
  oldTalk: { nl: "Langer dan een jaar geleden: {list}.", en: "More than a year ago: {list}." },

  saturationFew: {
    nl: "Nog te weinig gesprekken om te zeggen of u alles gehoord hebt: minstens {needed}.",
    en: "Too few conversations yet to say whether you heard everything: at least {needed}.",
  },
  saturationOpen: {
    nl: "De laatste {run} gesprekken gaven {fresh} {fresh|nieuw onderwerp|nieuwe onderwerpen} op {subjects} ({share:share}). Nog niet verzadigd; reken op minstens {run} gesprekken.",
    en: "The last {run} conversations gave {fresh} new {fresh|subject|subjects} on {subjects} ({share:share}). Not saturated yet; count on at least {run} conversations.",
  },
  saturationReached: {
    nl: "Na {after} + {run} gesprekken {fresh|kwam|kwamen} er {fresh} {fresh|nieuw onderwerp|nieuwe onderwerpen} bij op {subjects} ({share:share}). Verzadigd.",
    en: "After {after} + {run} conversations there {fresh|was|were} {fresh} new {fresh|subject|subjects} on {subjects} ({share:share}). Saturated.",
  },
  saturationAgain: {
    nl: "Daarna kwam er wel weer iets bij: de laatste {run} gesprekken gaven {fresh} {fresh|nieuw onderwerp|nieuwe onderwerpen}.",
    en: "After that something new came again: the last {run} conversations gave {fresh} new {fresh|subject|subjects}.",
  },
  alphaAgree: { nl: "De twee lezers zijn het eens (alfa {alpha:2}).", en: "The two readers agree (alpha {alpha:2})." },
  alphaProvisional: {
    nl: "De twee lezers zijn het redelijk eens (alfa {alpha:2}). Neem de uitkomst als voorlopig.",
    en: "The two readers agree fairly (alpha {alpha:2}). Take the outcome as provisional.",
  },
  alphaDiscuss: {
    nl: "De twee lezers zijn het te vaak oneens (alfa {alpha:2}). Bespreek de rijen hieronder.",
    en: "The two readers differ too often (alpha {alpha:2}). Talk over the rows below.",
  },
  alphaNone: {
    nl: "Nog geen uitspraken met een thema van twee lezers.",
    en: "No statements yet with a theme of two readers.",
  },
  alphaOne: {
    nl: "Beide lezers gebruikten overal hetzelfde thema: daaruit volgt niets.",
    en: "Both readers used the same theme everywhere: nothing follows from that.",
  },

  // Plans.
  planTalk: { nl: "Bewaart het gesprek met {name}", en: "Keeps the conversation with {name}" },
  planTalks: { nl: "Plant {count} {count|gesprek|gesprekken}", en: "Plans {count} {count|conversation|conversations}" },
  planQuestions: { nl: "Maakt de vragenlijst", en: "Makes the question list" },
  planMerge: { nl: "Voegt “{text}” samen met “{other}”", en: "Merges “{text}” with “{other}”" },
  planAnswers: {
    nl: "Zet {count} {count|antwoord|antwoorden} als uitspraak in Uitspraken",
    en: "Puts {count} {count|answer|answers} in Uitspraken as statements",
  },
  planOverview: { nl: "Schrijft het blad Uitspraken overzicht", en: "Writes the sheet Uitspraken overzicht" },

  sheetTitle: { nl: "Uitspraken overzicht", en: "Statements overview" },
  sheetMatrix: { nl: "Thema’s: in hoeveel gesprekken", en: "Themes: in how many conversations" },
  sheetAttitude: { nl: "Houding per wijk", en: "Attitude per neighbourhood" },
  sheetConditions: { nl: "Voorwaarden die nog open staan", en: "Conditions that are still open" },
  sheetNoConditions: { nl: "Geen open voorwaarden.", en: "No open conditions." },
  sheetSaturation: { nl: "Hebt u alles gehoord?", en: "Did you hear everything?" },
  sheetNotHeard: { nl: "Wie u nog niet hoorde", en: "Who was not heard yet" },
  sheetReaders: { nl: "Twee lezers", en: "Two readers" },
  sheetTalks: { nl: "Gesprekken die meetellen", en: "Conversations that count" },
  sheetCounting: { nl: "Uitspraken: eerste vermelding per gesprek", en: "Statements: first mention per conversation" },
  sheetOrigin: {
    nl: "Houding: -2 is tegen, 2 is voor; alleen het laatste gesprek per actor en wijk telt, minder dan 2 gesprekken is geen cijfer. {done} gesprekken, {statements} uitspraken.",
    en: "Attitude: -2 is against, 2 in favour; only the last conversation per actor and neighbourhood counts, fewer than 2 is no figure. {done} conversations, {statements} statements.",
  },
  otherThemes: { nl: "overige thema’s", en: "other themes" },
  otherThemesNote: {
    nl: "Een thema staat apart vanaf 2 actoren in 2 soorten; de andere staan samen, zodat niemand herkend wordt.",
    en: "A theme stands alone from 2 actors of 2 kinds; the others are together, so that nobody is recognised.",
  },
  headTheme: { nl: "Thema", en: "Theme" },
  headTotal: { nl: "Samen", en: "Together" },
  headWijk: { nl: "Wijk", en: "Neighbourhood" },
  headAttitude: { nl: "Houding", en: "Attitude" },
  headCount: { nl: "n", en: "n" },
  headLowest: { nl: "Laagste", en: "Lowest" },
  headHighest: { nl: "Hoogste", en: "Highest" },
  headCondition: { nl: "Voorwaarde", en: "Condition" },
  headHard: { nl: "Hard", en: "Hard" },
  headMet: { nl: "Vervuld", en: "Met" },
  headCategory: { nl: "Soort actor", en: "Kind of actor" },
  headStakeholder: { nl: "Stakeholder", en: "Stakeholder" },
  headDate: { nl: "Datum", en: "Date" },
  headStatus: { nl: "Status", en: "Status" },
  headCounts: { nl: "Telt", en: "Counts" },
  headFirst: { nl: "Eerste", en: "First" },
  headConversation: { nl: "Gesprek", en: "Conversation" },
  hardYes: { nl: "hard", en: "hard" },
  hardNo: { nl: "wens", en: "wish" },
  metUnknown: { nl: "niet bekend", en: "not known" },
  metNo: { nl: "nee", en: "no" },
  attitudeLabel: { nl: "{wijk} (n = {count})", en: "{wijk} (n = {count})" },
  attitudeChart: { nl: "Houding per wijk, -2 tot 2", en: "Attitude per neighbourhood, -2 to 2" },
  attitudeAlt: {
    nl: "Staven met de gemiddelde houding van {count} {count|wijk|wijken}; het aantal gesprekken staat bij elke naam.",
    en: "Bars with the mean attitude of {count} {count|neighbourhood|neighbourhoods}; the number of conversations is with each name.",
  },
  noCategory: { nl: "zonder soort", en: "without kind" },
});
