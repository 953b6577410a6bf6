/** Words about stakeholders: what their register says, what is odd in it, and what is written. */
import { texts } from "../texts/text";

export const words = texts("stakeholders", {
  positionUnknown: {
    nl: "{column} “{text}” ken ik niet. Kies partner, volger, afwachter, vermijder of tegenstander, of zeg wat het betekent.",
    en: "I do not know the position “{text}”. Choose partner, volger, afwachter, vermijder or tegenstander, or say what it means.",
  },
  influenceOutside: {
    nl: "Invloed {value} in rij {row}: vul {lowest} tot {highest} in. Het telt als ontbrekend.",
    en: "Influence {value} in row {row}: fill in {lowest} to {highest}. It counts as missing.",
  },
  interestOutside: {
    nl: "Belang {value} in rij {row}: vul {lowest} tot {highest} in. Het telt als ontbrekend.",
    en: "Interest {value} in row {row}: fill in {lowest} to {highest}. It counts as missing.",
  },
  levelWordUnknown: {
    nl: "“{text}” in rij {row} is geen cijfer van 1 tot 5. Zeg één keer wat het woord betekent.",
    en: "“{text}” in row {row} is no figure of 1 to 5. Say once what the word means.",
  },
  askScale: {
    nl: "In de kolom {column} lopen de cijfers van {lowest} tot {highest}. Zeg op welke schaal ze staan; nu telt {from} tot {to}.",
    en: "In the column {column} the figures run from {lowest} to {highest}. Say which scale they are on; now {from} to {to} counts.",
  },
  askScaleFirst: {
    nl: "In de kolom {column} lopen de cijfers van {lowest} tot {highest}. Zeg op welke schaal ze staan; tot dan tellen ze niet mee.",
    en: "In the column {column} the figures run from {lowest} to {highest}. Say which scale they are on; until then they do not count.",
  },
  scaleInHeader: {
    nl: "{column}: de kop noemt een schaal van {lowest} tot {highest}. Zo tellen de cijfers.",
    en: "{column}: the header names a scale of {lowest} to {highest}. The figures count on that.",
  },
  missingCategories: { nl: "Nog niemand uit: {list}.", en: "Nobody yet from: {list}." },
  missingCategoriesMore: {
    nl: "Nog niemand uit: {list} en nog {rest} soorten.",
    en: "Nobody yet from: {list} and {rest} more kinds.",
  },
  flatInfluence: {
    nl: "{count} van {total} hebben invloed {value}. Dan is er geen volgorde meer.",
    en: "{count} of {total} have influence {value}. Then there is no order any more.",
  },
  desiredBelow: {
    nl: "De gewenste positie is lager dan nu in rij {row}. Bedoelt u dat?",
    en: "The wanted position is lower than now in row {row}. Do you mean that?",
  },
  staleEstimate: {
    nl: "De positie van {name} is een inschatting van het team, van {months} maanden geleden.",
    en: "The position of {name} is an estimate of the team, of {months} months ago.",
  },
  keepPassed: {
    nl: "De bewaartermijn van rij {row} is voorbij. Verwijder de rij of geef een nieuwe datum.",
    en: "The time to keep row {row} has passed. Remove the row or give another date.",
  },
  personName: {
    nl: "“{name}” lijkt een persoonsnaam. Gebruik een functie.",
    en: "“{name}” looks like the name of a person. Use a function.",
  },
  noOwner: {
    nl: "Geen verantwoordelijke bij een sleutelactor: {name}.",
    en: "Nobody is responsible for a key actor: {name}.",
  },
  doubled: {
    nl: "{name} staat twee keer in de lijst: rij {first} en {row}.",
    en: "{name} is in the list twice: rows {first} and {row}.",
  },
  wijkenTogether: {
    nl: "“{text}” in rij {row} telt als één wijk. Zijn het er meer, zet er dan “;” tussen.",
    en: "“{text}” in row {row} counts as one neighbourhood. If there are more, put “;” between them.",
  },
  onlyName: {
    nl: "Rij {row} (“{name}”) heeft alleen een naam. Is het een tussentitel, laat de rij dan weg bij het koppelen.",
    en: "Row {row} (“{name}”) has only a name. If it is a heading, leave the row out when linking.",
  },
  severalNames: {
    nl: "In deze cel staan {count} namen. Ze tellen als één actor; geef elk een eigen rij als ze anders staan.",
    en: "This cell holds {count} names. They count as one actor; give each a row of its own if they differ.",
  },
  noReason: {
    nl: "De positie van {name} veranderde. Schrijf in één zin waarom.",
    en: "The position of {name} changed. Write in one sentence why.",
  },
  levelTooLow: {
    nl: "{name} krijgt minder inspraak dan de invloed doet verwachten. Bedoelt u dat?",
    en: "{name} gets less of a say than the influence suggests. Do you mean that?",
  },
  unknownActor: {
    nl: "“{name}” staat niet in Stakeholders.",
    en: "“{name}” is not in Stakeholders.",
  },
  unknownActorNear: {
    nl: "“{name}” staat niet in Stakeholders. Bedoelt u {near}?",
    en: "“{name}” is not in Stakeholders. Do you mean {near}?",
  },
  ownInfluence: {
    nl: "In rij {row} staat twee keer dezelfde actor. De rij telt niet mee.",
    en: "Row {row} holds the same actor twice. The row does not count.",
  },
  doubledPair: {
    nl: "Dit paar staat twee keer: rij {first} en {row}. De laatste rij telt.",
    en: "This pair is there twice: rows {first} and {row}. The last row counts.",
  },

  // Positions, levels and classes, as the pane says them.
  partner: { nl: "partner", en: "partner" },
  volger: { nl: "volger", en: "follower" },
  afwachter: { nl: "wacht af", en: "waits and sees" },
  vermijder: { nl: "vermijder", en: "avoids it" },
  tegenstander: { nl: "tegenstander", en: "opponent" },
  level0: { nl: "meeweten (informeren)", en: "know (inform)" },
  level1: { nl: "meedenken (raadplegen)", en: "think along (consult)" },
  level2: { nl: "meepraten (adviseren)", en: "talk along (advise)" },
  level3: { nl: "meewerken (coproduceren)", en: "work along (co-produce)" },
  level4: { nl: "meebeslissen", en: "decide along" },
  nonStakeholder: { nl: "geen belanghebbende", en: "no stakeholder" },
  dormant: { nl: "sluimerend", en: "dormant" },
  discretionary: { nl: "vrijblijvend", en: "discretionary" },
  demanding: { nl: "veeleisend", en: "demanding" },
  dominant: { nl: "dominant", en: "dominant" },
  dangerous: { nl: "dwingend", en: "pressing" },
  dependent: { nl: "afhankelijk", en: "dependent" },
  definitive: { nl: "doorslaggevend", en: "decisive" },
  manageClosely: { nl: "nauw betrekken", en: "involve closely" },
  keepSatisfied: { nl: "tevreden houden", en: "keep satisfied" },
  keepInformed: { nl: "informeren", en: "keep informed" },
  monitor: { nl: "opvolgen", en: "watch" },

  // Sentences.
  answerFirst: {
    nl: "{high} van {count} {high|heeft|hebben} veel invloed. Zie eerst {first}: {reason}.",
    en: "{high} of {count} {high|has|have} much influence. See {first} first: {reason}.",
  },
  answerSupport: { nl: "Netto steun {support}.", en: "Net support {support}." },
  support: { nl: "netto steun {support:2}", en: "net support {support:2}" },
  answerWords: {
    nl: "{count} {count|stakeholder|stakeholders}. Zeg wat uw woorden betekenen, dan volgt wie u eerst ziet.",
    en: "{count} {count|stakeholder|stakeholders}. Say what your words mean, then you see whom to meet first.",
  },
  answerScale: {
    nl: "{count} {count|stakeholder|stakeholders}. Zeg op welke schaal uw cijfers staan, dan volgt wie u eerst ziet.",
    en: "{count} {count|stakeholder|stakeholders}. Say which scale your figures are on, then you see whom to meet first.",
  },
  lackingBoth: { nl: "invloed en belang nog niet bekend", en: "influence and interest not known yet" },
  lackingInfluence: { nl: "invloed nog niet bekend", en: "influence not known yet" },
  lackingInterest: { nl: "belang nog niet bekend", en: "interest not known yet" },
  answerNoOrder: {
    nl: "{count} {count|stakeholder|stakeholders}. Vul invloed en belang in, dan volgt wie u eerst ziet.",
    en: "{count} {count|stakeholder|stakeholders}. Fill in influence and interest, then you see whom to meet first.",
  },
  count: { nl: "{count} {count|stakeholder|stakeholders}", en: "{count} {count|stakeholder|stakeholders}" },
  nextFill: { nl: "vul stakeholders in", en: "fill in stakeholders" },
  nextLevels: { nl: "vul invloed en belang in", en: "fill in influence and interest" },
  reasonHighInfluence: { nl: "veel invloed", en: "much influence" },
  reasonSomeInfluence: { nl: "enige invloed", en: "some influence" },
  reasonLowInfluence: { nl: "weinig invloed", en: "little influence" },
  reasonHighInterest: { nl: "veel op het spel", en: "much at stake" },
  reasonHopeWaits: { nl: "u hoopt dat men afwacht", en: "you hope they wait and see" },
  reasonHopeAvoids: { nl: "u hoopt op vermijder", en: "you hope they only avoid it" },
  reasonHope: { nl: "u hoopt op {position}", en: "you hope for {position}" },
  lowestStrong: {
    nl: "Wie invloed 5 heeft en het laagst staat: {name} ({position}). Een gemiddelde verbergt dat.",
    en: "Who has influence 5 and stands lowest: {name} ({position}). An average hides that.",
  },
  oneMove: {
    nl: "Wordt {name} {position}, dan gaat de netto steun van {before} naar {after}. Dat is de grootste winst.",
    en: "If {name} becomes a {position}, the net support goes from {before} to {after}. That is the largest gain.",
  },
  oneMoveWaits: {
    nl: "Wacht {name} af, dan gaat de netto steun van {before} naar {after}. Dat is de grootste winst.",
    en: "If {name} waits and sees, the net support goes from {before} to {after}. That is the largest gain.",
  },
  oneMoveAvoids: {
    nl: "Wordt {name} vermijder, dan gaat de netto steun van {before} naar {after}. Dat is de grootste winst.",
    en: "If {name} only avoids it, the net support goes from {before} to {after}. That is the largest gain.",
  },
  via: { nl: "via {name}", en: "through {name}" },

  // Plans and sheets.
  planScale: {
    nl: "Onthoudt wat {count} {count|woord betekent|woorden betekenen}",
    en: "Remembers what {count} {count|word means|words mean}",
  },
  planCategories: { nl: "Werkt de Categorielijst bij", en: "Updates the Categorielijst" },
  planStakeholder: { nl: "Voegt {name} toe aan Stakeholders", en: "Adds {name} to Stakeholders" },
  planPosition: { nl: "Zet een andere positie bij {name}", en: "Sets another position for {name}" },
  planInfluence: {
    nl: "Bewaart {count} {count|antwoord|antwoorden} in Invloed onderling",
    en: "Keeps {count} {count|answer|answers} in Invloed onderling",
  },
  planOverview: { nl: "Schrijft het blad Stakeholders overzicht", en: "Writes the sheet Stakeholders overzicht" },

  sheetTitle: { nl: "Stakeholders overzicht", en: "Stakeholders overview" },
  sheetSupport: { nl: "Netto steun", en: "Net support" },
  sheetGrid: { nl: "Invloed en belang: hoeveel actoren", en: "Influence and interest: how many actors" },
  sheetGridNames: {
    nl: "Invloed en belang: wie (nummers van de lijst)",
    en: "Influence and interest: who (numbers of the list)",
  },
  sheetLadder: { nl: "Nu en gewenst", en: "Now and wanted" },
  sheetPriority: { nl: "Wie eerst", en: "Who first" },
  sheetSupportHead: { nl: "Netto steun per wijk", en: "Net support per neighbourhood" },
  sheetOrigin: {
    nl: "Posities: {conversation} uit gesprek, {document} uit documenten, {team} ingeschat door het team, {unknown} zonder bron. Netto steun: -1 is tegen, 1 is voor, gewogen met invloed.",
    en: "Positions: {conversation} from conversations, {document} from documents, {team} estimated by the team, {unknown} without a source. Net support: -1 is against, 1 in favour, weighed by influence.",
  },
  headNumber: { nl: "Nr", en: "No" },
  headName: { nl: "Naam", en: "Name" },
  headCategory: { nl: "Categorie", en: "Category" },
  headInfluence: { nl: "Invloed", en: "Influence" },
  headInterest: { nl: "Belang", en: "Interest" },
  headPosition: { nl: "Positie", en: "Position" },
  headDesired: { nl: "Gewenst", en: "Wanted" },
  headPriority: { nl: "Prioriteit", en: "Priority" },
  headStrategy: { nl: "Aanpak", en: "Approach" },
  headReason: { nl: "Waarom", en: "Why" },
  headWijk: { nl: "Wijk", en: "Neighbourhood" },
  headCounted: { nl: "n", en: "n" },
  headSize: { nl: "Grootte", en: "Size" },
  allTogether: { nl: "Alles samen", en: "All together" },
  wholeMunicipality: { nl: "Hele gemeente", en: "Whole municipality" },
  now: { nl: "nu", en: "now" },
  wanted: { nl: "gewenst", en: "wanted" },
  gridCorner: { nl: "Invloed \\ belang", en: "Influence \\ interest" },
  chartTitle: { nl: "Invloed en belang", en: "Influence and interest" },
  chartAlt: {
    nl: "Punten van {count} actoren: belang van links naar rechts, invloed van onder naar boven. De nummers staan in de lijst ernaast.",
    en: "Points of {count} actors: interest from left to right, influence from bottom to top. The numbers are in the list.",
  },
  ladderNote: {
    nl: "Een hogere positie of meer inspraak is niet altijd beter. Kies wat past.",
    en: "A higher position or more of a say is not always better. Choose what fits.",
  },
});
