/** Words of the half page per key stakeholder, to take along to the talk. */
import { texts } from "../texts/text";

export const words = texts("dossier", {
  planTakeAlong: { nl: "Schrijft een half blad per sleutelactor", en: "Writes half a page per key stakeholder" },

  takeKnow: { nl: "Wat wij weten: {know}", en: "What we know: {know}" },
  takeAsk: { nl: "Wat wij vragen: {ask}", en: "What we ask: {ask}" },
  takeGain: { nl: "Wat u eraan hebt: {gain}", en: "What you gain: {gain}" },
  takeTitle: { nl: "Mee naar het gesprek: {name}", en: "To take along: {name}" },
  takeNote: {
    nl: "Om mee te nemen naar het gesprek. Komt nooit in het dossier. Schrijf zo dat de betrokkene het mag lezen.",
    en: "To take along to the talk. Never part of the dossier. Write so that whom it is about may read it.",
  },
  takePosition: {
    nl: "uw positie vandaag, zoals wij ze zien: {position}",
    en: "your position today, as we see it: {position}",
  },
  takeExpects: { nl: "u verwacht: {expectation}", en: "you expect: {expectation}" },
  takeSaid: { nl: "u zei: {statement}", en: "you said: {statement}" },
  takeCondition: { nl: "uw voorwaarde: {condition}", en: "your condition: {condition}" },
  takeNothing: { nl: "nog niets; vraag het.", en: "nothing yet; ask." },
  takeStep: { nl: "onze volgende stap: {action}", en: "our next step: {action}" },
  takeAskPosition: {
    nl: "wij hopen voor {wijk} op: {position}",
    en: "for {wijk} we hope for: {position}",
  },
  takeAskOpen: { nl: "wat u nodig hebt om mee te doen", en: "what you need to take part" },
  takeGainWijk: {
    nl: "{wijk} staat op plaats {rank} van {of}; wat u inbrengt, telt in de keuze en wordt opgeschreven.",
    en: "{wijk} is in place {rank} of {of}; what you bring in counts in the choice and is written down.",
  },
});
