/** The neighbourhoods that one name may be made of. */
import { partsOfWijk } from "../../../core/candidates/parts-of-wijk";

test("the parts of a text are what stands between its marks", () => {
  expect(partsOfWijk("Noord, Zuid en Oost")).toEqual(["Noord", "Zuid", "Oost"]);
  expect(partsOfWijk("Noord, ")).toEqual(["Noord"]);
});
