/** Words of the screens in shell/home. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.home", {
  manual: {
    nl: "Deze werkmap rekent alleen als u het vraagt (handmatig berekenen). Druk op F9, of kies Formules > Berekeningsopties > Automatisch.",
    en: "This workbook calculates only when asked (manual calculation). Press F9, or choose Formulas > Calculation Options > Automatic.",
  },

  restoreOpen: { nl: "Herstellen", en: "Restore" },

  languageOther: { nl: "English", en: "Nederlands" },

  done: {
    nl: "{done} van {all} stappen klaar.",
    en: "{done} of {all} steps done.",
  },
  next: { nl: "Volgende stap: {action}.", en: "Next step: {action}." },
  allDone: { nl: "Alles is ingevuld.", en: "Everything is filled in." },
  steps: { nl: "Stappen", en: "Steps" },
  help: { nl: "Hulp", en: "Help" },
  linkOther: { nl: "Koppel een eigen blad aan een tabel", en: "Link a sheet of your own to a table" },

  "state.empty": { nl: "leeg", en: "empty" },
  "state.busy": { nl: "bezig", en: "in progress" },
  "state.done": { nl: "klaar", en: "done" },
  "state.look": { nl: "te bekijken", en: "to look at" },

  firstWhere: {
    nl: "Alles staat in gewone bladen van deze werkmap en wordt hier berekend; er gaat niets naar buiten.",
    en: "Everything is in plain sheets of this workbook and is computed here; nothing leaves it.",
  },
  firstSafe: {
    nl: "U ziet altijd eerst wat er geschreven wordt, en u kunt het herstellen.",
    en: "You always see first what will be written, and you can restore it.",
  },
  firstExample: { nl: "Begin met een voorbeeld", en: "Begin with an example" },
  firstEmpty: { nl: "Begin leeg", en: "Begin empty" },
  firstSkip: { nl: "Toon de stappen", en: "Show the steps" },

  "first.title": {
    nl: "Kies samen de wijk voor uw wijkrenovatie",
    en: "Choose the neighbourhood for your renovation",
  },
  "first.what": {
    nl: "Wijkwerf vergelijkt kandidaatwijken op cijfers die u zelf kiest en weegt.",
    en: "Wijkwerf compares candidate neighbourhoods on figures that you choose and weigh.",
  },
});
