/** What every host must do for the pane, in the words of the people who use it. Runs unchanged on each adapter. */
import { describeLooks } from "./looks";
import { describePictures } from "./pictures";
import { describeReading } from "./reading";
import { describeRestoring } from "./restoring";
import type { Open, RoundTrips } from "./workbook";
import { describeWorkingTogether } from "./working-together";
import { describeWriting } from "./writing";

/** `limits`: the round trips that a refresh and a write may take. */
export function describeAdapter(name: string, open: Open, limits: RoundTrips): void {
  describe(name, () => {
    describeReading(open, limits);
    describeWriting(open, limits);
    describeLooks(open, limits);
    describePictures(open);
    describeRestoring(open);
    describeWorkingTogether(open);
  });
}
