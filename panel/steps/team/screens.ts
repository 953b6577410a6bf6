/** The screens of the step Team & afspraken. */
import { screen } from "../../screen";

export const teamScreens = {
  all: screen("team", async () => (await import("./team-screen")).TeamScreen),
  /** One agreement by its row in the sheet, or a new one. */
  agreement: screen("team.agreement", async () => (await import("./agreement-screen")).AgreementScreen),
};
