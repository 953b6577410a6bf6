/** Printed pages as a flat OpenDocument spreadsheet, for LibreOffice to lay out: a sheet of A4 each. */
import { columnName } from "../../../core/workbook/address";
import type { PrintedPage } from "./printed-page";

const NAMESPACES = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(" ");

export function pagesAsOds(pages: readonly PrintedPage[]): string {
  const styles: string[] = [];
  const styled = (family: string, properties: string): string => {
    const name = `s${styles.length}`;
    styles.push(`<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`);
    return name;
  };
  const tables = pages.map(({ columns, rows, cells }, sheet) => {
    const widths = columns.map((points) => {
      const name = styled("table-column", `<style:table-column-properties style:column-width="${points}pt"/>`);
      return `<table:table-column table:style-name="${name}"/>`;
    });
    const lines = rows.map((points, row) => {
      const height = `style:row-height="${points}pt" style:use-optimal-row-height="false"`;
      const name = styled("table-row", `<style:table-row-properties ${height}/>`);
      const line = columns.map((_, column) => {
        const cell = cells.find((one) => one.row === row && one.column === column);
        if (!cell) return "<table:table-cell/>";
        const { bold, fontSize = 11 } = cell.format;
        const letters = `fo:font-size="${fontSize}pt" fo:font-weight="${bold ? "bold" : "normal"}"`;
        const look = styled("table-cell", `<style:text-properties ${letters} style:font-name="Calibri"/>`);
        const text = cell.text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
        return `<table:table-cell table:style-name="${look}"><text:p>${text}</text:p></table:table-cell>`;
      });
      return `<table:table-row table:style-name="${name}">${line.join("")}</table:table-row>`;
    });
    const own = `<style:style style:name="t${sheet}" style:family="table" style:master-page-name="A4"/>`;
    styles.push(own);
    // Printed is the area that the plan sets, as Excel does.
    const area = `p${sheet}.A1:p${sheet}.${columnName(columns.length - 1)}${rows.length}`;
    return `<table:table table:name="p${sheet}" table:style-name="t${sheet}" table:print-ranges="${area}">${widths.join("")}${lines.join("")}</table:table>`;
  });
  const paper = 'fo:page-width="210mm" fo:page-height="297mm" fo:margin="42.5pt" style:scale-to="100%"';
  const none = "<style:header-style/><style:footer-style/>";
  const layout = `<style:page-layout style:name="L"><style:page-layout-properties ${paper}/>${none}</style:page-layout>`;
  const master = `<office:master-styles><style:master-page style:name="A4" style:page-layout-name="L"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page></office:master-styles>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${layout}${styles.join("")}</office:automatic-styles>${master}<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`;
}
