/** The main route in Google Sheets: the built add-on in the local Google. */
import { describeMainRoute } from "./main-route";

describe("an official in Google Sheets", () => describeMainRoute("sheets"));
