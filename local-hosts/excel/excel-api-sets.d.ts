/** The table that the build makes from @types/office-js: type, member, and the set it belongs to ("ExcelApi 1.9"). */
declare module "excel-api-sets" {
  const table: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default table;
}
