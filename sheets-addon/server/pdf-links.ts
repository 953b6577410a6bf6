/** Addresses under which Google itself makes a pdf of a sheet: for the user to open, in their own session. */

/** One page of A4 upright, as wide as the paper, without what belongs to the screen. */
const SETTINGS =
  "format=pdf&size=A4&portrait=true&fitw=true&gridlines=false&sheetnames=false&printtitle=false&pagenumbers=true" +
  "&top_margin=0.5&bottom_margin=0.5&left_margin=0.6&right_margin=0.6";

/** Of the sheets that the file has, in the order in which they are asked. */
export function pdfLinks(sheets: readonly string[]): { sheet: string; address: string }[] {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const present = new Map(file.getSheets().map((sheet) => [sheet.getName(), sheet]));
  return sheets.flatMap((name) => {
    const sheet = present.get(name);
    if (!sheet) return [];
    const address = `https://docs.google.com/spreadsheets/d/${file.getId()}/export?${SETTINGS}&gid=${sheet.getSheetId()}`;
    return [{ sheet: name, address }];
  });
}
