/** Words about the team and its agreements. */
import { texts } from "../texts/text";

export const words = texts("team", {
  // What is odd about Team.
  nobody: {
    nl: "“{expertise}” is door niemand gedekt. Zoek iemand met niveau 2 of voeg een externe rij toe.",
    en: "Nobody covers “{expertise}”. Find somebody with level 2 or add an external row.",
  },
  onePerson: {
    nl: "“{expertise}” hangt aan één persoon: {person}.",
    en: "“{expertise}” hangs on one person: {person}.",
  },
  twice: {
    nl: "“{person}” staat twee keer in de lijst: rij {first} en {second}.",
    en: "“{person}” is in the list twice: rows {first} and {second}.",
  },
  allTheSame: {
    nl: "Iedereen heeft overal {level}. Zo zegt de tabel niets. Vul eerlijker in.",
    en: "Everybody has {level} everywhere. The table says nothing that way. Fill it in more honestly.",
  },
  noExpertise: {
    nl: "“{person}” (rij {row}) heeft geen enkele expertise.",
    en: "“{person}” (row {row}) has no expertise at all.",
  },
  littleTime: {
    nl: "“{person}” heeft {fte} VTE. Wie zo weinig tijd heeft, dekt in de praktijk niets.",
    en: "“{person}” has {fte} FTE. With so little time nobody covers anything in practice.",
  },
  levelOutside: {
    nl: "{level} bij “{person}” is geen niveau. Vul 0, 1, 2 of 3 in.",
    en: "{level} for “{person}” is no level. Fill in 0, 1, 2 or 3.",
  },
  letterLevel: {
    nl: "“{expertise}” staat in letters of woorden ({found}). Zeg welk niveau ze betekenen. Tot dan tellen ze niet mee.",
    en: "“{expertise}” is in letters or words ({found}). Say which level they mean. Until then they do not count.",
  },
  otherScale: {
    nl: "“{expertise}” staat op een andere schaal dan 0 tot 3 ({found}). Zeg welk niveau elk cijfer betekent. Tot dan tellen ze niet mee.",
    en: "“{expertise}” is on another scale than 0 to 3 ({found}). Say which level each figure means. Until then they do not count.",
  },
  untilBeforeFrom: {
    nl: "“{person}” is weg voor de eerste dag. Kijk de twee datums na.",
    en: "“{person}” has left before the first day. Check the two dates.",
  },
  compulsoryCost: {
    nl: "Wie verplicht is, kost samen {cost:euro}. In de begroting staat {budget:euro} voor personeel.",
    en: "Those who are compulsory cost {cost:euro} together. The budget has {budget:euro} for staff.",
  },
  costInThousands: {
    nl: "{value:6} telt als {value:6} euro per jaar, maar “{header}” zegt duizend euro. Bedoelt u {times:6}? Typ dan {times:6}.",
    en: "{value:6} counts as {value:6} euro a year, but “{header}” says thousands. Do you mean {times:6}? Then type {times:6}.",
  },
  missingCost: {
    nl: "“{person}” heeft geen kost. Zolang er een ontbreekt, zoekt Wijkwerf niet naar het goedkoopste team.",
    en: "“{person}” has no cost. As long as one is missing, Wijkwerf does not look for the cheapest team.",
  },
  noExpertiseColumns: {
    nl: "De tabel heeft nog geen kolommen voor expertises. Voeg er een toe, zoals Technisch, Sociaal en Communicatief.",
    en: "The table has no columns for expertises yet. Add one, such as Technisch, Sociaal and Communicatief.",
  },

  // What is odd about Afspraken.
  noOwner: { nl: "De afspraak “{topic}” heeft geen eigenaar.", en: "The agreement “{topic}” has no owner." },
  twoOwners: {
    nl: "De afspraak “{topic}” heeft twee eigenaars. Kies er één.",
    en: "The agreement “{topic}” has two owners. Choose one.",
  },
  topicMissing: {
    nl: "Nog niets afgesproken over: {topics}.",
    en: "Nothing agreed yet about: {topics}.",
  },

  // The answer.
  smallest: {
    nl: "Met {count} {count|mens|mensen} is alles gedekt: {people}.",
    en: "With {count} {count|person|people} everything is covered: {people}.",
  },
  provedOne: { nl: "Kleiner kan niet.", en: "It cannot be smaller." },
  provedMany: {
    nl: "Kleiner kan niet; er zijn {more|meer dan |}{teams} teams van {count}{cheapest|, dit is het goedkoopste|}.",
    en: "It cannot be smaller; there are {more|more than |}{teams} teams of {count}{cheapest|, this is the cheapest|}.",
  },
  lettersFirst: {
    nl: "Zeg eerst wat uw letters of cijfers betekenen. Dan volgt het kleinste team.",
    en: "Say first what your letters or figures mean. Then the smallest team follows.",
  },
  searching: { nl: "Zoekt nog of het met minder kan.", en: "Still looking whether fewer will do." },
  cannot: {
    nl: "Nog niet alles kan gedekt worden: {expertises}.",
    en: "Not everything can be covered yet: {expertises}.",
  },
  forbidsTwo: {
    nl: "Twee per expertise lukt niet: voor {expertises} zijn er te weinig mensen.",
    en: "Two for each expertise is not possible: there are too few people for {expertises}.",
  },
  leaves: {
    nl: "Als {person} wegvalt, {count|is|zijn} {expertises} niet meer gedekt.",
    en: "If {person} leaves, {expertises} {count|is|are} no longer covered.",
  },
  leavesNothing: {
    nl: "Als {person} wegvalt, valt geen enkele expertise weg.",
    en: "If {person} leaves, no expertise is lost.",
  },
  strict: {
    nl: "Telt pas niveau 3, dan {count|is|zijn} {expertises} door niemand gedekt.",
    en: "If only level 3 counts, nobody covers {expertises}.",
  },
  gapMonth: {
    nl: "In {month} {count|is|zijn} {expertises} niet gedekt.",
    en: "In {month} {expertises} {count|is|are} not covered.",
  },
  gapBetween: {
    nl: "Van {from} tot en met {until} {count|is|zijn} {expertises} niet gedekt.",
    en: "From {from} up to and including {until} {expertises} {count|is|are} not covered.",
  },
  gapFrom: {
    nl: "Vanaf {from} {count|is|zijn} {expertises} niet gedekt.",
    en: "From {from} on {expertises} {count|is|are} not covered.",
  },
  gapUntil: {
    nl: "Tot en met {until} {count|is|zijn} {expertises} niet gedekt.",
    en: "Up to and including {until} {expertises} {count|is|are} not covered.",
  },
  gapAlways: {
    nl: "{expertises} {count|is|zijn} op geen enkel moment gedekt.",
    en: "{expertises} {count|is|are} not covered at any time.",
  },

  // Progress.
  nextTeam: { nl: "zet uw team klaar", en: "lay out your team" },
  factPeople: { nl: "{count} {count|mens|mensen}", en: "{count} {count|person|people}" },
  factChosen: { nl: "{count} gekozen", en: "{count} chosen" },
  factAgreements: { nl: "{done} van {all} afspraken gemaakt", en: "{done} of {all} agreements made" },
  nextChoose: { nl: "kies het team", en: "choose the team" },
  nextAgree: { nl: "maak {count} {count|afspraak|afspraken}", en: "make {count} {count|agreement|agreements}" },

  // Plans.
  planChoose: { nl: "Kiest het team in Team", en: "Chooses the team in Team" },
  planTurned: {
    nl: "Zet {count} {count|mens|mensen} in Team, elk op een rij",
    en: "Puts {count} {count|person|people} in Team, each on a row",
  },
  planLevels: {
    nl: "Onthoudt wat {count} {count|woord betekent|woorden betekenen} in Team",
    en: "Remembers what {count} {count|word means|words mean} in Team",
  },
  planAgreement: { nl: "Voegt een afspraak toe", en: "Adds an agreement" },
  planEditAgreement: { nl: "Wijzigt de afspraak {topic}", en: "Changes the agreement {topic}" },
  planTopics: {
    nl: "Zet {count} {count|onderwerp|onderwerpen} klaar in Afspraken",
    en: "Lays out {count} {count|topic|topics} in Afspraken",
  },
  planCost: { nl: "Zet de kost van het team in Begroting", en: "Puts the cost of the team in Begroting" },
  planSheet: { nl: "Schrijft het blad Team overzicht", en: "Writes the sheet Team overzicht" },
});
