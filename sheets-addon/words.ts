/** Words of the Google Sheets add-on: menu, help and what Google may answer. */
import { texts } from "../core/texts/text";

export const words = texts("google", {
  menuOpen: { nl: "Open de stappen", en: "Open the steps" },

  menuCalculate: { nl: "Bereken opnieuw", en: "Calculate again" },

  menuHelp: { nl: "Lees de uitleg", en: "Read the help" },

  helpTitle: { nl: "Uitleg bij Wijkwerf", en: "Help with Wijkwerf" },

  helpSteps: {
    nl: "Kies in dit menu Open de stappen. Rechts verschijnt Wijkwerf: kies een stap, kijk na wat er zal veranderen en schrijf dan pas.",
    en: "Choose Open the steps in this menu. Wijkwerf appears on the right: choose a step, look at what will change, and only then write.",
  },

  helpUndo: {
    nl: "Iets te veel geschreven? Kies Herstellen in Wijkwerf, of druk op Ctrl+Z in het blad.",
    en: "Wrote too much? Choose Restore in Wijkwerf, or press Ctrl+Z in the sheet.",
  },

  helpPrivacy: {
    nl: "Wijkwerf leest en schrijft alleen dit bestand. Er gaat niets naar andere diensten.",
    en: "Wijkwerf reads and writes this file only. Nothing goes to other services.",
  },

  helpFunctions: {
    nl: "Rekenen in een cel: typ = en dan een van deze namen.",
    en: "To compute in a cell: type = and then one of these names.",
  },

  severalAccounts: {
    nl: "Google weet niet met welk account u werkt, want u bent met meer dan één account aangemeld. Open dit bestand in een privévenster of in een browserprofiel met één account.",
    en: "Google does not know which account you use, because you are signed in with more than one. Open this file in a private window or in a browser profile with one account.",
  },

  notAuthorised: {
    nl: "Wijkwerf heeft nog geen toestemming voor dit bestand. Sluit dit zijpaneel, kies in het menu opnieuw Open de stappen en geef toestemming. Helpt dat niet: open het bestand met maar één Google-account aangemeld (bijvoorbeeld in een privévenster).",
    en: "Wijkwerf has no permission for this file yet. Close this sidebar, choose Open the steps in the menu again and give permission. If that does not help: open the file while signed in with one Google account only (in a private window, for instance).",
  },

  readTimeout: {
    nl: "Google antwoordt niet op tijd. Er is niets gewijzigd. Wacht even en probeer opnieuw.",
    en: "Google does not answer in time. Nothing was changed. Wait a moment and try again.",
  },

  nothingWritten: {
    nl: "Google heeft dit niet uitgevoerd. Er is niets geschreven: alles staat zoals het stond. Wacht even en probeer opnieuw.",
    en: "Google did not carry this out. Nothing was written: everything is as it was. Wait a moment and try again.",
  },

  allWritten: {
    nl: "Google antwoordde niet zoals verwacht, maar alles is geschreven.",
    en: "Google did not answer as expected, but everything was written.",
  },

  partlyWritten: {
    nl: "Google stopte halverwege. Dit staat er: {done}. Dit staat er niet of niet helemaal: {missing}. Kies Zet terug om alles weer te zetten zoals het stond.",
    en: "Google stopped half-way. This is there: {done}. This is not, or not all of it: {missing}. Choose Put back to have everything as it was.",
  },

  partlyPutBack: {
    nl: "Google stopte halverwege het terugzetten. Dit is teruggezet: {done}. Dit nog niet of niet helemaal: {missing}. Probeer opnieuw om verder te gaan.",
    en: "Google stopped half-way through putting back. This was put back: {done}. This was not, or not all of it: {missing}. Try again to go on.",
  },

  writtenUnknown: {
    nl: "Google antwoordt niet, en Wijkwerf kon niet nakijken of er iets geschreven is. Wacht tot Google weer antwoordt en kies dan Zet terug: dat zet terug wat er geschreven is.",
    en: "Google does not answer, and Wijkwerf could not check whether anything was written. Wait until Google answers again and then choose Put back: that puts back whatever was written.",
  },

  toldChart: {
    nl: "De grafiek “{title}” kon niet getekend worden. Al het andere staat er.",
    en: "The chart “{title}” could not be drawn. Everything else is there.",
  },

  toldPicture: {
    nl: "De kaart op het blad {sheet} kon niet geplaatst worden. Al het andere staat er.",
    en: "The map on the sheet {sheet} could not be placed. Everything else is there.",
  },

  toldShow: {
    nl: "Het blad {sheet} kon niet getoond worden. Alles staat er: kies het blad onderaan.",
    en: "The sheet {sheet} could not be shown. Everything is there: choose the sheet at the bottom.",
  },

  toldLook: {
    nl: "De opmaak van het blad {sheet} lukte niet helemaal. De inhoud staat er.",
    en: "The look of the sheet {sheet} did not succeed wholly. The content is there.",
  },

  offline: {
    nl: "Er is geen verbinding met Google. Kijk uw netwerk na en probeer opnieuw.",
    en: "There is no connection with Google. Check your network and try again.",
  },

  quota: {
    nl: "Google laat vandaag of op dit moment geen verdere opdrachten toe. Probeer het later opnieuw.",
    en: "Google allows no further requests today or at this moment. Try again later.",
  },

  protected: {
    nl: "U mag de cellen {address} van het blad {sheet} niet wijzigen: ze zijn beveiligd. Vraag de eigenaar van het bestand om toegang. Er is niets geschreven.",
    en: "You may not change the cells {address} of the sheet {sheet}: they are protected. Ask the owner of the file for access. Nothing was written.",
  },

  strictRule: {
    nl: "In {address} van het blad {sheet} laat Google “{value}” niet toe: daar mag alleen wat de gegevensvalidatie kent. Pas de keuzelijst of de regel aan, of laat ze alleen waarschuwen (Gegevens > Gegevensvalidatie), en probeer opnieuw. Er is niets geschreven.",
    en: "In {address} of the sheet {sheet} Google does not allow “{value}”: only what the data validation knows may stand there. Change the list or the rule, or let it only warn (Data > Data validation), and try again. Nothing was written.",
  },

  busyElsewhere: {
    nl: "Iemand anders laat Wijkwerf op dit moment schrijven. Wacht een halve minuut en probeer opnieuw. Er is niets geschreven.",
    en: "Somebody else is having Wijkwerf write at this moment. Wait half a minute and try again. Nothing was written.",
  },

  stillWriting: {
    nl: "Wijkwerf is nog aan het schrijven. Wacht tot dat klaar is.",
    en: "Wijkwerf is still writing. Wait until that is done.",
  },

  putBack: {
    nl: "Google weigerde een deel van de wijzigingen. Alles is teruggezet zoals het stond.",
    en: "Google refused part of the changes. Everything was put back as it was.",
  },

  failed: {
    nl: "Dit lukte niet in Google Spreadsheets. Herlaad de pagina en probeer opnieuw.",
    en: "This did not work in Google Sheets. Reload the page and try again.",
  },
});
