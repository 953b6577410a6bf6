/** What became of every column of a file: columns read are columns used and columns set aside, by reason. */
import type { FiguresLayout, IgnoredBecause } from "./layout";

export interface ColumnAccount {
  /** Columns with a header, and unnamed ones that number the rows. */
  read: number;
  used: number;
  /** Only reasons that occur, with the headers. The headers and `used` add up to `read`. */
  aside: { because: IgnoredBecause; headers: string[] }[];
}

/** The account of the columns as a person sees them: one without a header and without row numbers is no column. */
export function accountColumns({ columns }: FiguresLayout): ColumnAccount {
  const account: ColumnAccount = { read: 0, used: 0, aside: [] };
  for (const { header, because } of columns) {
    if (because === "noHeader") continue;
    account.read++;
    if (because === undefined) {
      account.used++;
      continue;
    }
    const known = account.aside.find((one) => one.because === because);
    if (known) known.headers.push(header);
    else account.aside.push({ because, headers: [header] });
  }
  return account;
}
