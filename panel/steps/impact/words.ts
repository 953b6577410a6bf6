/** Words of the screens in steps/impact. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.impact", {
  purpose: {
    nl: "Wat de renovatie de wijk opbrengt, tegenover wat ze de gemeente kost.",
    en: "What the renovation brings to the neighbourhood, against what it costs the municipality.",
  },
  propose: { nl: "Begin met voorgestelde cijfers", en: "Begin with proposed figures" },
  results: { nl: "Laag, midden en hoog", en: "Low, middle and high" },
  matters: { nl: "Wat telt het meest?", en: "What matters most?" },
  result: { nl: "Voor welk resultaat?", en: "For which result?" },
  mattersTitle: { nl: "{name} telt het meest", en: "{name} matters most" },
  mattersNone: { nl: "Er is nog niets om te vergelijken.", en: "There is nothing to compare yet." },
  chart: {
    nl: "{count} balken links en rechts van {middle}. De breedste is {name}.",
    en: "{count} bars left and right of {middle}. The widest is {name}.",
  },
  pays: { nl: "Vanaf wanneer loont het?", en: "From when does it pay off?" },
  perTon: {
    nl: "Per ton CO2 over de levensduur: {low:euro} bij {lowRate:1} % en {high:euro} bij {highRate:1} %.",
    en: "Per tonne of CO2 over the lifetime: {low:euro} at {lowRate:1} % and {high:euro} at {highRate:1} %.",
  },
  compare: { nl: "Vergelijk wijken", en: "Compare neighbourhoods" },
  compareNone: {
    nl: "Zet een kolom Woningen in Kandidaatwijken om wijken te vergelijken.",
    en: "Put a column Woningen in Kandidaatwijken to compare neighbourhoods.",
  },
  compareUnknown: {
    nl: "{result} is voor geen enkele wijk te zeggen.",
    en: "{result} cannot be told for any neighbourhood.",
  },
  compareChart: {
    nl: "{count} wijken; de hoogste is {wijk} met {figure}.",
    en: "{count} neighbourhoods; the highest is {wijk} with {figure}.",
  },
  compareWithout: {
    nl: "Voor {count} {count|wijk|wijken} is dat niet te zeggen.",
    en: "For {count} {count|neighbourhood|neighbourhoods} that cannot be told.",
  },
  addLacking: {
    nl: "Voeg {count} voorgestelde {count|cijfer|cijfers} toe",
    en: "Add {count} proposed {count|figure|figures}",
  },
  checkedOn: { nl: "nagekeken: {day}", en: "checked: {day}" },
  figures: { nl: "Kengetallen", en: "Key figures" },
  figure: { nl: "Kengetal wijzigen", en: "Change a key figure" },
  change: { nl: "Wijzig", en: "Change" },
  jobs: { nl: "Toon ook jobs (gemiddelde van de EU)", en: "Show jobs as well (average of the EU)" },
  gas: { nl: "Gas in kWh", en: "Gas in kWh" },
  gasUpper: { nl: "Bovenwaarde, zoals de factuur", en: "Gross, as on the bill" },
  gasLower: { nl: "Onderwaarde", en: "Net" },
  gasHint: {
    nl: "Met de bovenwaarde is de CO2 {effect:1} % lager dan met de onderwaarde.",
    en: "With the gross value the CO2 is {effect:1} % lower than with the net one.",
  },
});
