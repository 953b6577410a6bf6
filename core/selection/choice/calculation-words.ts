/** What "Laat de berekening zien" says of each method, in the pane and on the sheet Berekening. */
import { texts } from "../../texts/text";

export const words = texts("calculation", {
  "how.som": {
    nl: "Zo werkt de som van punten: waar ligt het cijfer tussen slechtst (0) en best (1), maal het gewicht, maal 100.",
    en: "This is how the sum of points works: where the figure lies between worst (0) and best (1), times the weight, times 100.",
  },
  "how.product": {
    nl: "Zo werkt het product: elk cijfer gedeeld door het beste (of omgekeerd), tot de macht van zijn gewicht; alles met elkaar vermenigvuldigd, maal 100.",
    en: "This is how the product works: each figure divided by the best one (or the other way round), to the power of its weight; all multiplied, times 100.",
  },
  "how.topsis": {
    nl: "Zo werkt TOPSIS: hoe ver ligt de wijk van de beste en van de slechtste die u kunt bedenken? De score is de afstand tot de slechtste, gedeeld door beide afstanden samen, maal 100.",
    en: "This is how TOPSIS works: how far is the neighbourhood from the best and from the worst that one can think of? The score is the distance to the worst, divided by both distances together, times 100.",
  },
  "how.promethee": {
    nl: "Zo werkt PROMETHEE: elk cijfer wordt vergeleken met dat van elke andere wijk. Het saldo gaat van -1 (verliest van alle) tot 1 (wint van alle), en telt mee met zijn gewicht.",
    en: "This is how PROMETHEE works: each figure is compared with that of every other neighbourhood. The balance runs from -1 (loses from all) to 1 (wins from all), and counts with its weight.",
  },
  "how.vikor": {
    nl: "Zo werkt VIKOR: hoeveel mist de wijk op elk criterium tot het beste? Alles samen en het grootste gemis tellen elk voor de helft.",
    en: "This is how VIKOR works: how much does the neighbourhood miss of the best on each criterion? All together and the largest miss count for half each.",
  },
  "step.product": {
    nl: "{value} tegenover de beste, {best}, is {ratio:3}. Tot de macht {weight:3} geeft dat {factor:3}.",
    en: "{value} against the best, {best}, is {ratio:3}. To the power of {weight:3} that gives {factor:3}.",
  },
  "step.topsis": {
    nl: "{value} ligt op {place:3} tussen slechtst en best: {toWorst:3} van de slechtste en {toBest:3} van de beste.",
    en: "{value} lies at {place:3} between worst and best: {toWorst:3} from the worst and {toBest:3} from the best.",
  },
  "step.promethee": {
    nl: "{value} geeft tegenover de andere wijken een saldo van {flow:3}. Maal {weight:3} geeft {part:3}.",
    en: "{value} gives a balance of {flow:3} against the other neighbourhoods. Times {weight:3} gives {part:3}.",
  },
  "step.vikor": {
    nl: "{value} mist {miss:3} tot het beste. Maal {weight:3} geeft {part:3}.",
    en: "{value} misses {miss:3} of the best. Times {weight:3} gives {part:3}.",
  },
  "outcome.product": {
    nl: "Alles met elkaar vermenigvuldigd is {product:3}; maal 100 is {score:2}.",
    en: "All multiplied is {product:3}; times 100 is {score:2}.",
  },
  "outcome.topsis": {
    nl: "Alle afstanden samen (de wortel uit hun kwadraten): {toWorst:3} van de slechtste en {toBest:3} van de beste. Dat geeft {score:2}.",
    en: "All distances together (the root of their squares): {toWorst:3} from the worst and {toBest:3} from the best. That gives {score:2}.",
  },
  "outcome.promethee": {
    nl: "Samen is dat {flow:3}. 50 maal (1 + {flow:3}) geeft {score:2}.",
    en: "Together that is {flow:3}. 50 times (1 + {flow:3}) gives {score:2}.",
  },
  "outcome.vikor": {
    nl: "Alles samen mist deze wijk {group:3}, op één criterium hoogstens {largest:3}. Tussen de beste en de slechtste wijk is dat {compromise:3}; 100 maal (1 - {compromise:3}) geeft {score:2}.",
    en: "In all this neighbourhood misses {group:3}, and {largest:3} at most on one criterion. Between the best and the worst neighbourhood that is {compromise:3}; 100 times (1 - {compromise:3}) gives {score:2}.",
  },
  notRanked: {
    nl: "Deze wijk doet niet mee: ze valt buiten een grens.",
    en: "This neighbourhood does not take part: it lies outside a bound.",
  },

  wijk: { nl: "Wijk", en: "Neighbourhood" },
  criterion: { nl: "Criterium", en: "Criterion" },
  unit: { nl: "Eenheid", en: "Unit" },
  value: { nl: "Waarde", en: "Value" },
  worst: { nl: "Slechtste", en: "Worst" },
  best: { nl: "Beste", en: "Best" },
  place: { nl: "Plaats op de schaal (0-1)", en: "Place on the scale (0-1)" },
  weight: { nl: "Gewicht", en: "Weight" },
  weightOfKnown: { nl: "Gewicht van wat bekend is", en: "Weight of what is known" },
  points: { nl: "Punten", en: "Points" },
  ratio: { nl: "Verhouding tot het beste", en: "Ratio to the best" },
  factor: { nl: "Factor", en: "Factor" },
  toWorst: { nl: "Afstand tot de slechtste", en: "Distance to the worst" },
  toBest: { nl: "Afstand tot de beste", en: "Distance to the best" },
  flow: { nl: "Saldo tegenover de andere", en: "Balance against the others" },
  part: { nl: "Maal het gewicht", en: "Times the weight" },
  miss: { nl: "Wat tot het beste ontbreekt", en: "What is missing to the best" },
});
