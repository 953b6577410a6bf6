/** What Google Sheets shows of the add-on, and the sentences for what goes wrong there. */
import type { Text } from "./text";

export const googleTexts = {
  "google.menuOpen": { nl: "Open de stappen", en: "Open the steps" },
  "google.menuCalculate": { nl: "Bereken opnieuw", en: "Calculate again" },
  "google.menuHelp": { nl: "Lees de uitleg", en: "Read the help" },
  "google.helpTitle": { nl: "Uitleg bij Wijkwerf", en: "Help with Wijkwerf" },
  "google.helpSteps": {
    nl: "Kies in dit menu Open de stappen. Rechts verschijnt Wijkwerf: kies een stap, kijk na wat er zal veranderen en schrijf dan pas.",
    en: "Choose Open the steps in this menu. Wijkwerf appears on the right: choose a step, look at what will change, and only then write.",
  },
  "google.helpUndo": {
    nl: "Iets te veel geschreven? Kies Herstellen in Wijkwerf, of druk op Ctrl+Z in het blad.",
    en: "Wrote too much? Choose Restore in Wijkwerf, or press Ctrl+Z in the sheet.",
  },
  "google.helpPrivacy": {
    nl: "Wijkwerf leest en schrijft alleen dit bestand. Er gaat niets naar andere diensten.",
    en: "Wijkwerf reads and writes this file only. Nothing goes to other services.",
  },
  "google.helpFunctions": {
    nl: "Rekenen in een cel: typ = en dan een van deze namen.",
    en: "To compute in a cell: type = and then one of these names.",
  },
  "google.severalAccounts": {
    nl: "Google weet niet met welk account u werkt, want u bent met meer dan één account aangemeld. Open dit bestand in een privévenster of in een browserprofiel met één account.",
    en: "Google does not know which account you use, because you are signed in with more than one. Open this file in a private window or in a browser profile with one account.",
  },
  "google.notAuthorised": {
    nl: "Wijkwerf heeft nog geen toestemming voor dit bestand. Sluit dit zijpaneel, kies in het menu opnieuw Open de stappen en geef toestemming.",
    en: "Wijkwerf has no permission for this file yet. Close this sidebar, choose Open the steps in the menu again and give permission.",
  },
  "google.readTimeout": {
    nl: "Google antwoordt niet op tijd. Er is niets gewijzigd. Wacht even en probeer opnieuw.",
    en: "Google does not answer in time. Nothing was changed. Wait a moment and try again.",
  },
  "google.writeTimeout": {
    nl: "Google antwoordt niet op tijd. Kijk in het blad wat er al staat; met Ctrl+Z maakt u het ongedaan.",
    en: "Google does not answer in time. See in the sheet what is there already; Ctrl+Z undoes it.",
  },
  "google.offline": {
    nl: "Er is geen verbinding met Google. Kijk uw netwerk na en probeer opnieuw.",
    en: "There is no connection with Google. Check your network and try again.",
  },
  "google.quota": {
    nl: "Google laat vandaag of op dit moment geen verdere opdrachten toe. Probeer het later opnieuw.",
    en: "Google allows no further requests today or at this moment. Try again later.",
  },
  "google.protected": {
    nl: "U mag de cellen {address} van het blad {sheet} niet wijzigen: ze zijn beveiligd. Vraag de eigenaar van het bestand om toegang. Er is niets geschreven.",
    en: "You may not change the cells {address} of the sheet {sheet}: they are protected. Ask the owner of the file for access. Nothing was written.",
  },
  "google.busyElsewhere": {
    nl: "Iemand anders laat Wijkwerf op dit moment schrijven. Wacht een halve minuut en probeer opnieuw. Er is niets geschreven.",
    en: "Somebody else is having Wijkwerf write at this moment. Wait half a minute and try again. Nothing was written.",
  },
  "google.stillWriting": {
    nl: "Wijkwerf is nog aan het schrijven. Wacht tot dat klaar is.",
    en: "Wijkwerf is still writing. Wait until that is done.",
  },
  "google.putBack": {
    nl: "Google weigerde een deel van de wijzigingen. Alles is teruggezet zoals het stond.",
    en: "Google refused part of the changes. Everything was put back as it was.",
  },
  "google.notPutBack": {
    nl: "Google weigerde een deel van de wijzigingen en terugzetten lukte niet. Kies Bestand > Versiegeschiedenis om de vorige versie terug te halen.",
    en: "Google refused part of the changes and putting them back failed. Choose File > Version history to get the previous version back.",
  },
  "google.failed": {
    nl: "Dit lukte niet in Google Spreadsheets. Herlaad de pagina en probeer opnieuw.",
    en: "This did not work in Google Sheets. Reload the page and try again.",
  },
} as const satisfies Record<string, Text>;
