/** Words of weighing the criteria. */
import type { Text } from "./text";

export const panelWeightsTexts = {
  "panel.weights.fromTo": { nl: "van {worst} naar {best}", en: "from {worst} to {best}" },
  "panel.weights.complete": {
    nl: "Geef elk criterium punten, nul of meer.",
    en: "Give each criterion points, zero or more.",
  },
  "panel.weights.rankHow": {
    nl: "Zet het belangrijkste bovenaan. De gewichten volgen uit de volgorde.",
    en: "Put the most important on top. The weights follow from the order.",
  },
  "panel.weights.up": { nl: "Zet {criterion} hoger", en: "Move {criterion} up" },
  "panel.weights.down": { nl: "Zet {criterion} lager", en: "Move {criterion} down" },
  "panel.weights.moved": { nl: "{criterion} staat nu op plaats {place}.", en: "{criterion} is now in place {place}." },
  "panel.weights.result": { nl: "Zo wegen de criteria", en: "This is how the criteria weigh" },
  "panel.weights.criterion": { nl: "Criterium", en: "Criterion" },
  "panel.weights.share": { nl: "Aandeel", en: "Share" },
  "panel.weights.write": { nl: "Schrijf de gewichten", en: "Write the weights" },

  "panel.group.fill": {
    nl: "Vul in het blad per persoon een rij in: punten of rangen voor elk criterium.",
    en: "Fill in a row per person in the sheet: points or ranks for each criterion.",
  },
  "panel.group.readAs.points": {
    nl: "Gelezen als punten: meer is belangrijker. Vult iedereen rangen in, dan moet elke rij van 1 tot het aantal criteria lopen.",
    en: "Read as points: more is more important. If everybody gives ranks, each row must run from 1 to the number of criteria.",
  },
  "panel.group.readAs.ranks": {
    nl: "Gelezen als rangen: 1 is het belangrijkst.",
    en: "Read as ranks: 1 is the most important.",
  },
  "panel.group.one": { nl: "Er is pas één persoon volledig ingevuld.", en: "Only one person is complete so far." },
  "panel.group.agreement": {
    nl: "{count} personen, {word} eensgezind ({agreement}).",
    en: "{count} people, agreeing {word} ({agreement}).",
  },
  "panel.group.little": { nl: "weinig", en: "little" },
  "panel.group.fair": { nl: "redelijk", en: "fairly" },
  "panel.group.strong": { nl: "sterk", en: "strongly" },
  "panel.group.together": { nl: "Hoe neemt u ze samen?", en: "How to take them together?" },
  "panel.group.geometric": { nl: "Gemiddelde", en: "Mean" },
  "panel.group.median": { nl: "Middelste", en: "Median" },

  "panel.groupHint.geometric": {
    nl: "Meetkundig gemiddelde. Een nul van één persoon maakt het gewicht nul.",
    en: "Geometric mean. A zero by one person makes the weight zero.",
  },
  "panel.groupHint.median": {
    nl: "De middelste waarde. Eén uitschieter verandert ze niet.",
    en: "The middle value. One outlier does not change it.",
  },

  "panel.group.noWeights": { nl: "Samen blijft er geen gewicht over.", en: "Together no weight is left." },
  "panel.group.spread": { nl: "Waar verschilt men?", en: "Where do people differ?" },
  "panel.group.farthest": {
    nl: "Wijkt het meest af: {person} met {own}; samen is het {together}.",
    en: "Furthest off: {person} with {own}, together {together}.",
  },

  "panel.pairs.tooMany": { nl: "Dit kan met hoogstens {most} criteria.", en: "This takes at most {most} criteria." },
  "panel.pairs.number": { nl: "Vraag {number} van {of}", en: "Question {number} of {of}" },
  "panel.pairs.question": {
    nl: "Wat weegt zwaarder: {first} of {second}?",
    en: "What weighs more: {first} or {second}?",
  },
  "panel.pairs.equal": { nl: "Even zwaar", en: "Equal" },
  "panel.pairs.times3": { nl: "{criterion}, iets zwaarder", en: "{criterion}, slightly more" },
  "panel.pairs.times5": { nl: "{criterion}, duidelijk zwaarder", en: "{criterion}, clearly more" },
  "panel.pairs.times7": { nl: "{criterion}, veel zwaarder", en: "{criterion}, much more" },
  "panel.pairs.times9": { nl: "{criterion}, verreweg zwaarder", en: "{criterion}, by far" },
  "panel.pairs.previous": { nl: "Vorige", en: "Previous" },
  "panel.pairs.next": { nl: "Volgende", en: "Next" },
  "panel.pairs.left": { nl: "Nog {count} {count|vraag|vragen}.", en: "{count} {count|question|questions} left." },
  "panel.pairs.consistent": {
    nl: "Uw antwoorden kloppen goed genoeg met elkaar ({ratio}).",
    en: "Your answers agree well enough with each other ({ratio}).",
  },
  "panel.pairs.inconsistent": {
    nl: "Uw antwoorden spreken elkaar tegen ({ratio})",
    en: "Your answers contradict each other ({ratio})",
  },
  "panel.pairs.worst": {
    nl: "{first} weegt volgens u {given} dan {second}, maar volgens uw andere antwoorden {implied}.",
    en: "{first} weighs {given} than {second} by this answer, but {implied} by your other answers.",
  },
  "panel.pairs.heavier": { nl: "{times} keer zwaarder", en: "{times} times heavier" },
  "panel.pairs.lighter": { nl: "{times} keer lichter", en: "{times} times lighter" },
  "panel.pairs.lookAgain": {
    nl: "Kijk nog eens naar {first} tegenover {second}",
    en: "Look again at {first} against {second}",
  },
  "panel.pairs.save": { nl: "Bewaar de antwoorden in het blad Paren", en: "Keep the answers in the sheet Paren" },

  "panel.weights.open": { nl: "Bepaal de gewichten", en: "Set the weights" },
  "panel.weights.title": { nl: "Gewichten bepalen", en: "Set the weights" },
  "panel.weights.how": { nl: "Op welke manier?", en: "In which way?" },
  "panel.weights.points": { nl: "Punten", en: "Points" },
  "panel.weights.ranking": { nl: "Rangschikken", en: "Ranking" },
  "panel.weights.pairs": { nl: "Twee aan twee", en: "Two by two" },
  "panel.weights.group": { nl: "Met een groep", en: "With a group" },
  "panel.weights.tooFew": { nl: "Er zijn minstens twee criteria nodig.", en: "At least two criteria are needed." },
  "panel.weights.swing": {
    nl: "Stel dat een wijk op alles het slechtst scoort en u één criterium op zijn best mag brengen. Welk kiest u? Dat krijgt 100. Geef de andere punten naar wat ze u waard zijn.",
    en: "Suppose a neighbourhood scores worst on everything and you may lift one criterion to its best. Which one? It gets 100. Give the others points for what they are worth to you.",
  },

  "panel.consensus.title": { nl: "Wat zou ieder kiezen?", en: "What would each choose?" },
  "panel.consensus.how": { nl: "Samen rangschikken met", en: "Rank together by" },
  "panel.consensus.borda": { nl: "Borda", en: "Borda" },
  "panel.consensus.copeland": { nl: "Copeland", en: "Copeland" },
  "panel.consensus.kemeny": { nl: "Kemeny", en: "Kemeny" },
  "panel.consensusHint.borda": {
    nl: "Telt de plaatsen van iedereen op.",
    en: "Adds up everybody's places.",
  },
  "panel.consensusHint.copeland": {
    nl: "Telt hoe vaak een wijk bij een meerderheid voor een andere staat.",
    en: "Counts how often a majority puts a neighbourhood before another.",
  },
  "panel.consensusHint.kemeny": {
    nl: "De volgorde die het minst van ieders volgorde afwijkt.",
    en: "The order that deviates least from everybody's.",
  },
  "panel.consensus.together": { nl: "Samen", en: "Together" },
  "panel.consensus.several": {
    nl: "Er zijn nog andere volgordes die even goed zijn.",
    en: "There are other orders that are as good.",
  },
  "panel.consensus.tooMany": {
    nl: "Dit kan met hoogstens 12 wijken. Kies Borda of Copeland.",
    en: "This takes at most 12 neighbourhoods. Choose Borda or Copeland.",
  },
} as const satisfies Record<string, Text>;
