/** The main route in Excel: the built add-in and the real Office.js in the local Excel. */
import { describeMainRoute } from "./main-route";

describe("an official in Excel", () => describeMainRoute("excel"));
