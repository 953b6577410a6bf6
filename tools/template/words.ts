/** What stands on the sheets of the template that only people read. Dutch in every language: it is part of the user's sheet. */

export const START_SHEET = "Startblad";
export const RANKING_SHEET = "Rangorde";
export const HELP_SHEET = "Uitleg";

export const words = {
  title: "Wijkwerf: een wijkrenovatie voorbereiden",
  intro: [
    "Elke stap heeft haar eigen bladen. Vul ze in van boven naar beneden; sla over wat u niet nodig hebt.",
    "Weet u een cijfer niet, typ dan n.b. Laat de koppen in rij 1 staan: daaraan herkent Wijkwerf de tabellen later.",
    "Dit blad en Rangorde rekenen zelf. Komt Wijkwerf er later bij in Excel of Google Sheets, open het dan gewoon in dit bestand.",
  ],
  stepHeader: ["Stap", "", "Bladen", "Rijen ingevuld", "Wat u nu weet", ""],
  noSheet: "Met Wijkwerf, of schrijf uw nota met wat hier staat",
  teamCost: "Kost per jaar van wie gekozen of verplicht is",
  expenses: "Uitgaven",
  sureIncome: "Inkomsten die toegekend of ontvangen zijn",
  balance: "Wat nog te vinden is",
  weights: "Som van de gewichten",
  influential: "Invloed 4 of 5",
  talksDone: "Gesprekken gedaan",
  chosen: "Gekozen wijken",
  investment: "Investering in euro: woningen x deelname x bedrag per woning",
  settled: "Vragen met ja of nvt",
  blocking: "Vragen die nog blokkeren",

  rankingTitle: "Rangorde van de wijken",
  rankingIntro: [
    "Een gewogen som: elk cijfer krijgt 0 tot 100 punten tussen slechtste en beste, en telt mee volgens zijn gewicht.",
    "Wat ontbreekt, telt niet mee en staat onder Gekend. Onder- en bovengrenzen bekijkt dit blad niet; Wijkwerf doet dat wel.",
  ],
  weight: "Gewicht",
  worst: "Slechtste",
  best: "Beste",
  rankingHeader: ["Rang", "Wijk", "Score", "Gekend"],

  helpTitle: "Wat u in elke kolom invult",
  helpHeader: ["Blad", "Kolom", "Wat u invult", "Keuze uit"],
  required: "Nodig. ",
  yesNo: "ja, nee",
} as const;

/** Criteria to begin with; the user changes them at will. */
export const FIRST_CRITERIA = [
  { name: "Gasverbruik per woning", unit: "kWh", direction: "high", weight: 30 },
  { name: "Inkomen", unit: "euro", direction: "low", weight: 25 },
  { name: "Woningen van voor 1945", unit: "%", direction: "high", weight: 20 },
  { name: "Actieve bewoners", unit: "score 1-5", direction: "high", weight: 15 },
  { name: "Geplande werken", unit: "score 1-5", direction: "high", weight: 10 },
] as const;
