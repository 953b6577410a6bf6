/** Words of the sources of funding, their rules and the mix of them. */
import { texts } from "../../texts/text";

export const words = texts("budget", {
  unknownExclusion: {
    nl: "“{name}” gaat niet samen met “{other}”, maar die bron staat niet in de tabel.",
    en: "“{name}” does not go together with “{other}”, but that source is not in the table.",
  },
  sourcesToCheck: {
    nl: "De regels van {count} {count|bron zijn|bronnen zijn} nog na te kijken. Ze kunnen veranderd zijn.",
    en: "The rules of {count} {count|source|sources} still have to be checked. They may have changed.",
  },
  sourceAboveMaximum: {
    nl: "{name} geeft hoogstens {maximum} euro. In de begroting staat {total} euro.",
    en: "{name} gives at most {maximum} euro. The budget counts on {total} euro.",
  },
  sourceBelowMinimum: {
    nl: "{name} geeft minstens {minimum} euro. In de begroting staat {total} euro.",
    en: "{name} gives at least {minimum} euro. The budget counts on {total} euro.",
  },
  sourceAboveShare: {
    nl: "{name} betaalt hoogstens {percent} % van {eligible} euro subsidiabele kosten, dus {most} euro. In de begroting staat {total} euro.",
    en: "{name} pays at most {percent}% of {eligible} euro eligible costs, so {most} euro. The budget counts on {total} euro.",
  },
  sourceOwnTooLow: {
    nl: "{name} vraagt minstens {percent} % eigen inbreng, dus {needed} euro. Er blijft {own} euro voor de gemeente.",
    en: "{name} asks an own contribution of at least {percent}%, so {needed} euro. {own} euro is left for the municipality.",
  },
  sourceExclusive: {
    nl: "{name} gaat niet samen met {other}. Kies één van beide.",
    en: "{name} does not go together with {other}. Choose one of them.",
  },
  sourceOverfunded: {
    nl: "Voor “{category}” staat {total} euro inkomsten tegenover {cost} euro kosten. Dat is meer dan de kost.",
    en: "“{category}” has {total} euro of income against {cost} euro of costs. That is more than it costs.",
  },
  planMix: { nl: "Schrijft de financieringsmix", en: "Writes the funding mix" },
  mixWhy: { nl: "Waarom", en: "Why" },
  mixStillOpen: { nl: "Blijft open", en: "Still open" },
  mixShortage: {
    nl: "Gezocht voor {gap:euro}{vat}: de kosten van {costs:euro} min {secured:euro} van anderen dat zeker is.",
    en: "Sought for {gap:euro}{vat}: the costs of {costs:euro} minus {secured:euro} of others that is certain.",
  },
  mixUncertain: {
    nl: "De {uncertain:euro} die nog niet zeker is, telt hier niet mee.",
    en: "The {uncertain:euro} that is not certain yet does not count here.",
  },
  mixCloses: {
    nl: "Met {count} {count|dossier|dossiers} sluit de begroting. De gemeente betaalt zelf {own:euro}.",
    en: "The budget balances with {count} {count|application|applications}. The municipality itself pays {own:euro}.",
  },
  mixClosesIf: {
    nl: "Met {count} {count|dossier|dossiers} sluit de begroting, maar alleen als de regels van {unchecked} {unchecked|bron|bronnen} kloppen: die zijn nog na te kijken. De gemeente betaalt zelf {own:euro}.",
    en: "The budget balances with {count} {count|application|applications}, but only if the rules of {unchecked} {unchecked|source|sources} hold: they still have to be checked. The municipality itself pays {own:euro}.",
  },
  mixOwnOnly: {
    nl: "Geen bron betaalt mee. De begroting sluit alleen als de gemeente zelf {own:euro} betaalt.",
    en: "No source pays. The budget balances only if the municipality itself pays {own:euro}.",
  },
  mixOpen: {
    nl: "Ook met {count} {count|dossier|dossiers} en {own:euro} eigen inbreng blijft {open:euro} open.",
    en: "Even with {count} {count|application|applications} and {own:euro} of own money, {open:euro} stays open.",
  },
});
