/** Writes the example workbook as data to dist-local/examples, for the workbench. */
import { halle } from "../core/examples/halle/halle";
import { writeExampleFile } from "./example-file";

writeExampleFile("halle", halle.whole);
