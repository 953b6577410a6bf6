/** Words of the screens in steps/criteria/weights. */
import { texts } from "../../../../core/texts/text";

export const words = texts("pane.weights", {
  "group.fill": {
    nl: "Vul in het blad per persoon een rij in: punten of rangen voor elk criterium.",
    en: "Fill in a row per person in the sheet: points or ranks for each criterion.",
  },
  "group.readAs.points": {
    nl: "Gelezen als punten: meer is belangrijker. Vult iedereen rangen in, dan moet elke rij van 1 tot het aantal criteria lopen.",
    en: "Read as points: more is more important. If everybody gives ranks, each row must run from 1 to the number of criteria.",
  },
  "group.readAs.ranks": {
    nl: "Gelezen als rangen: 1 is het belangrijkst.",
    en: "Read as ranks: 1 is the most important.",
  },
  "group.one": { nl: "Er is pas één persoon volledig ingevuld.", en: "Only one person is complete so far." },
  "group.agreement": {
    nl: "{count} personen, {word} eensgezind: {agreement}, waar 1 helemaal eens is en 0 helemaal niet.",
    en: "{count} people, agreeing {word}: {agreement}, where 1 is fully and 0 not at all.",
  },
  "group.little": { nl: "weinig", en: "little" },
  "group.fair": { nl: "redelijk", en: "fairly" },
  "group.strong": { nl: "sterk", en: "strongly" },
  "group.together": { nl: "Hoe neemt u ze samen?", en: "How to take them together?" },
  "group.geometric": { nl: "Gemiddelde", en: "Mean" },
  "group.median": { nl: "Middelste", en: "Median" },

  "groupHint.geometric": {
    nl: "Meetkundig gemiddelde. Een nul van één persoon maakt het gewicht nul.",
    en: "Geometric mean. A zero by one person makes the weight zero.",
  },
  "groupHint.median": {
    nl: "De middelste waarde. Eén uitschieter verandert ze niet.",
    en: "The middle value. One outlier does not change it.",
  },

  "group.vetoes": {
    nl: "{count} {count|criterium verliest|criteria verliezen} alle gewicht door een nul",
    en: "{count} {count|criterion loses|criteria lose} all weight by a zero",
  },
  "group.veto": { nl: "“{criterion}”: nul van {people}.", en: "“{criterion}”: zero by {people}." },
  "group.takeMedian": { nl: "Neem Middelste", en: "Take Median" },
  "group.noWeights": { nl: "Samen blijft er geen gewicht over.", en: "Together no weight is left." },
  "group.spread": { nl: "Waar verschilt men?", en: "Where do people differ?" },
  "group.farthest": {
    nl: "Wijkt het meest af: {person} met {own}; samen is het {together}.",
    en: "Furthest off: {person} with {own}, together {together}.",
  },

  pairsTooMany: { nl: "Dit kan met hoogstens {most} criteria.", en: "This takes at most {most} criteria." },
  pairsNumber: { nl: "Vraag {number} van {of}", en: "Question {number} of {of}" },
  pairsQuestion: {
    nl: "Wat weegt zwaarder: {first} of {second}?",
    en: "What weighs more: {first} or {second}?",
  },
  pairsEqual: { nl: "Even zwaar", en: "Equal" },
  "pairs.times3": { nl: "{criterion}, iets zwaarder", en: "{criterion}, slightly more" },
  "pairs.times5": { nl: "{criterion}, duidelijk zwaarder", en: "{criterion}, clearly more" },
  "pairs.times7": { nl: "{criterion}, veel zwaarder", en: "{criterion}, much more" },
  "pairs.times9": { nl: "{criterion}, verreweg zwaarder", en: "{criterion}, by far" },
  pairsPrevious: { nl: "Vorige", en: "Previous" },
  pairsNext: { nl: "Volgende", en: "Next" },
  pairsLeft: { nl: "Nog {count} {count|vraag|vragen}.", en: "{count} {count|question|questions} left." },
  pairsConsistent: {
    nl: "Uw antwoorden kloppen goed genoeg met elkaar. Hoe ver ze uiteenlopen is {ratio}; tot 0,1 is goed.",
    en: "Your answers agree well enough with each other. How far they differ is {ratio}; up to 0.1 is good.",
  },
  pairsInconsistent: {
    nl: "Uw antwoorden spreken elkaar tegen. Hoe ver ze uiteenlopen is {ratio}; tot 0,1 is goed.",
    en: "Your answers contradict each other. How far they differ is {ratio}; up to 0.1 is good.",
  },
  pairsWorst: {
    nl: "{first} weegt volgens u {given} dan {second}, maar volgens uw andere antwoorden {implied}.",
    en: "{first} weighs {given} than {second} by this answer, but {implied} by your other answers.",
  },
  pairsHeavier: { nl: "{times} keer zwaarder", en: "{times} times heavier" },
  pairsLighter: { nl: "{times} keer lichter", en: "{times} times lighter" },
  pairsLookAgain: {
    nl: "Kijk nog eens naar {first} tegenover {second}",
    en: "Look again at {first} against {second}",
  },
  pairsSave: { nl: "Bewaar de antwoorden in het blad Paren", en: "Keep the answers in the sheet Paren" },

  "consensus.how": { nl: "Samen rangschikken met", en: "Rank together by" },
  "consensus.borda": { nl: "Borda", en: "Borda" },
  "consensus.copeland": { nl: "Copeland", en: "Copeland" },
  "consensus.kemeny": { nl: "Kemeny", en: "Kemeny" },

  "consensusHint.borda": {
    nl: "Telt de plaatsen van iedereen op.",
    en: "Adds up everybody's places.",
  },
  "consensusHint.copeland": {
    nl: "Telt hoe vaak een wijk bij een meerderheid voor een andere staat.",
    en: "Counts how often a majority puts a neighbourhood before another.",
  },
  "consensusHint.kemeny": {
    nl: "De volgorde die het minst van ieders volgorde afwijkt.",
    en: "The order that deviates least from everybody's.",
  },

  "consensus.together": { nl: "Samen", en: "Together" },
  "consensus.several": {
    nl: "Er zijn nog andere volgordes die even goed zijn.",
    en: "There are other orders that are as good.",
  },
  "consensus.tooMany": {
    nl: "Dit kan met hoogstens 12 wijken. Kies Borda of Copeland.",
    en: "This takes at most 12 neighbourhoods. Choose Borda or Copeland.",
  },

  "weights.fromTo": { nl: "van {worst} naar {best}", en: "from {worst} to {best}" },
  "weights.complete": {
    nl: "Geef elk criterium punten, nul of meer.",
    en: "Give each criterion points, zero or more.",
  },
  "weights.rankHow": {
    nl: "Zet het belangrijkste bovenaan. De gewichten volgen uit de volgorde.",
    en: "Put the most important on top. The weights follow from the order.",
  },
  "weights.up": { nl: "Zet {criterion} hoger", en: "Move {criterion} up" },
  "weights.down": { nl: "Zet {criterion} lager", en: "Move {criterion} down" },
  "weights.moved": { nl: "{criterion} staat nu op plaats {place}.", en: "{criterion} is now in place {place}." },
  "weights.result": { nl: "Zo wegen de criteria", en: "This is how the criteria weigh" },
  "weights.criterion": { nl: "Criterium", en: "Criterion" },
  "weights.share": { nl: "Aandeel", en: "Share" },
  "weights.write": { nl: "Schrijf de gewichten", en: "Write the weights" },
  "weights.title": { nl: "Gewichten bepalen", en: "Set the weights" },
  "weights.how": { nl: "Op welke manier?", en: "In which way?" },
  "weights.points": { nl: "Punten", en: "Points" },
  "weights.ranking": { nl: "Rangschikken", en: "Ranking" },
  "weights.pairs": { nl: "Twee aan twee", en: "Two by two" },
  "weights.group": { nl: "Met een groep", en: "With a group" },
  "weights.tooFew": { nl: "Er zijn minstens twee criteria nodig.", en: "At least two criteria are needed." },
  "weights.swing": {
    nl: "Stel dat een wijk op alles het slechtst scoort en u één criterium op zijn best mag brengen. Welk kiest u? Dat krijgt 100. Geef de andere punten naar wat ze u waard zijn.",
    en: "Suppose a neighbourhood scores worst on everything and you may lift one criterion to its best. Which one? It gets 100. Give the others points for what they are worth to you.",
  },
  "consensus.title": { nl: "Wat zou ieder kiezen?", en: "What would each choose?" },
});
