/** Words about the workbook itself: what a plan does, and why a program could not read or write. */
import { texts } from "../texts/text";

export const words = texts("workbook", {
  appName: { nl: "Wijkwerf", en: "Wijkwerf" },

  sheetProtected: {
    nl: "Het blad “{sheet}” is beveiligd. Hef de beveiliging op, of vraag dat aan de eigenaar, en probeer opnieuw.",
    en: "The sheet “{sheet}” is protected. Remove the protection, or ask the owner to, and try again.",
  },

  filtered: {
    nl: "Op het blad “{sheet}” verbergt een filter rijen. Wis het filter (tabblad Gegevens) en probeer opnieuw.",
    en: "A filter hides rows on the sheet “{sheet}”. Clear the filter (Data tab) and try again.",
  },

  totalsRow: {
    nl: "Zet de totaalrij van de tabel “{table}” uit (tabblad Tabelontwerp) en probeer opnieuw. Zolang ze aan staat, kan er geen rij bij.",
    en: "Turn off the totals row of the table “{table}” (Table Design tab) and try again. As long as it is on, no row can be added.",
  },

  notFound: {
    nl: "Een blad, tabel of naam bestaat niet meer. Druk op Berekenen om opnieuw te lezen.",
    en: "A sheet, table or name no longer exists. Press Calculate to read again.",
  },

  alreadyExists: {
    nl: "Er bestaat al een blad, tabel of naam die zo heet. Geef die een andere naam en probeer opnieuw.",
    en: "A sheet, table or name with that name exists already. Rename it and try again.",
  },

  noAnswer: {
    nl: "Excel antwoordt niet. Typt u nog in een cel? Druk dan op Enter.",
    en: "Excel does not answer. Are you still typing in a cell? Then press Enter.",
  },

  writtenOn: { nl: "Geschreven op {day}.", en: "Written on {day}." },

  formulasAgain: {
    nl: "Schrijft {count} {count|formule|formules} van Wijkwerf opnieuw",
    en: "Writes {count} {count|formula|formulas} of Wijkwerf again",
  },

  undo: { nl: "Zet terug wat er stond", en: "Puts back what stood there" },

  notBegun: { nl: "Nog niet begonnen", en: "Not begun" },
  lookAt: {
    nl: "kijk {count} {count|punt|punten} na bij {step}",
    en: "check {count} {count|point|points} under {step}",
  },
});
