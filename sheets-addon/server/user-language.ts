/** In which language this user reads: the one thing about a user that every authorisation mode may ask. */
import type { Language } from "../../core/cells/format-number";

/** Dutch unless Google says that the user reads another language. */
export function userLanguage(): Language {
  try {
    const locale = Session.getActiveUserLocale();
    return locale && !/^nl/i.test(locale) ? "en" : "nl";
  } catch {
    return "nl";
  }
}
