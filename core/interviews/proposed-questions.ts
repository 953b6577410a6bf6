/** What we propose to ask each kind of actor, and the themes to begin with; words of the user's sheet. */

export interface ActorQuestions {
  readonly actor: string;
  readonly questions: readonly string[];
}

/** Every list ends with these. */
const LAST = ["Wie moeten we nog horen?", "Wat zou u doen afhaken?"] as const;

export const proposedQuestions: readonly ActorQuestions[] = [
  {
    actor: "schepen",
    questions: [
      "Wat moet over drie jaar zichtbaar anders zijn?",
      "Aan welk plan of akkoord hangt u dit op?",
      "Welke wijk zeker niet, en waarom?",
      "Hoeveel mensen en geld mag het kosten?",
      "Waarover wilt u zelf beslissen?",
      ...LAST,
    ],
  },
  {
    actor: "ambtenaar",
    questions: [
      "Wat staat er in deze wijk gepland binnen vijf jaar?",
      "Welke cijfers kloppen niet met wat u ziet?",
      "Hoeveel tijd hebt u echt?",
      "Wat liep vorige keer mis?",
      "Wie belt u als het vastloopt?",
      ...LAST,
    ],
  },
  {
    actor: "wijkvoorzitter",
    questions: [
      "Waarover praten mensen hier nu?",
      "Wie wordt gevolgd, wie niet gehoord?",
      "Wat is al beloofd en niet gedaan?",
      "Wanneer past een bijeenkomst niet?",
      "Wat kan de wijk zelf?",
      ...LAST,
    ],
  },
  {
    actor: "netbeheerder",
    questions: [
      "Welke werken zijn gepland en wanneer ligt dat vast?",
      "Waar raakt het net vol bij warmtepompen?",
      "Welke gegevens mag u delen, op welk niveau?",
      "Wanneer moet u van ons iets weten?",
      ...LAST,
    ],
  },
  {
    actor: "energiehuis",
    questions: [
      "Hoeveel begeleidingen kunt u per jaar aan?",
      "Waar haken mensen af?",
      "Welke premie of lening past bij wie?",
      "Wat moet de gemeente zelf doen?",
      ...LAST,
    ],
  },
  {
    actor: "bewoner",
    questions: [
      "Wat ergert u aan uw woning?",
      "Wat hebt u al laten doen en hoe liep dat?",
      "Wat mag het per maand kosten?",
      "Wie vertrouwt u voor advies?",
      "Wat zou het u makkelijker maken?",
      ...LAST,
    ],
  },
];

export const proposedThemes: readonly string[] = [
  "betaalbaarheid",
  "gedoe en ontzorging",
  "vertrouwen",
  "eerlijk verdeeld",
  "planning en koppelkansen",
  "techniek en comfort",
  "huur en VME",
  "tijd en mensen",
  "communicatie",
  "eigenheid en erfgoed",
  "beleid",
];
