/** The screens of the step Dossier. */
import { screen } from "../../screen";

export const dossierScreens = {
  all: screen("dossier", async () => (await import("./dossier-screen")).DossierScreen),
  /** The texts of the note, to change before they are written. */
  texts: screen("dossier.texts", async () => (await import("./texts-screen")).TextsScreen),
  /** What it will say, in one column to paste elsewhere. */
  read: screen("dossier.read", async () => (await import("./read-screen")).ReadScreen),
  takeAlong: screen("dossier.takeAlong", async () => (await import("./take-along-screen")).TakeAlongScreen),
};
