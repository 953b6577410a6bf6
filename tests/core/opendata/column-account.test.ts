/** Every column of a file is used or set aside, and which ones can be told. */
import { accountColumns } from "../../../core/opendata/column-account";
import { findLayout } from "../../../core/opendata/find-layout";

test("columns read are columns used and columns set aside, with their headers", () => {
  const layout = findLayout([
    ["geoitem", "jaar", "n", "n", "opmerking", "", "geoitem", "m"],
    ["71016A00-", 2022, 5, 5, "nagekeken", "", "71016A10-", 9],
  ]);
  if (!layout) throw new Error("no header was found");
  expect(accountColumns(layout)).toEqual({
    read: 7,
    used: 3,
    aside: [
      { because: "doubled", headers: ["n"] },
      { because: "text", headers: ["opmerking"] },
      { because: "otherTable", headers: ["geoitem", "m"] },
    ],
  });
});
