/** Excel.ShapeCollection and Excel.Shape: pictures, and the charts of a sheet with their alternative text. */
import type { PictureRecord, SheetId } from "../../spreadsheet/interface";
import { pngSize } from "../../spreadsheet/pictures";
import { number, text, truth, whole, word } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType, type ExcelObject } from "../object-type";
import { changeChart, chartRecord } from "./chart-record";
import { existing, recordIn } from "./charts";

/** Excel lists charts among the shapes of a sheet; only their alternative text can be reached there. */
const chartShape = defineType<string>("Shape", {
  identity: (id) => ({ Id: id }),
  scalars: {
    altTextDescription: {
      get: (id, excel) => chartRecord(id, excel).altText,
      set: (id, value, excel) => changeChart(id, { altText: text(value) }, excel),
    },
    altTextTitle: {
      get: (id, excel) => chartRecord(id, excel).altTitle,
      set: (id, value, excel) => changeChart(id, { altTitle: text(value) }, excel),
    },
    height: { get: (id, excel) => chartRecord(id, excel).height },
    id: { get: (id) => id },
    left: { get: (id, excel) => chartRecord(id, excel).left },
    name: { get: (id, excel) => chartRecord(id, excel).name },
    top: { get: (id, excel) => chartRecord(id, excel).top },
    type: { get: () => "Unsupported" },
    width: { get: (id, excel) => chartRecord(id, excel).width },
  },
});

const allPictures = ({ spreadsheet }: ExcelContext): PictureRecord[] =>
  spreadsheet.sheets.list().flatMap((sheet) => spreadsheet.pictures.list(sheet.id));

function pictureRecord(id: string, excel: ExcelContext): PictureRecord {
  const picture = allPictures(excel).find((candidate) => candidate.id === id);
  if (!picture) throw new ExcelError("ItemNotFound", "The shape no longer exists.");
  return picture;
}

function change(id: string, wanted: Partial<PictureRecord>, excel: ExcelContext): void {
  const { sheet } = pictureRecord(id, excel);
  if (excel.isProtected(sheet)) throw new ExcelError("AccessDenied", "The sheet is protected.");
  excel.spreadsheet.pictures.update(id, wanted);
}

/** With its proportions locked a picture that becomes wider becomes higher. */
function resize(id: string, key: "width" | "height", value: unknown, excel: ExcelContext): void {
  const size = number(value);
  if (size < 0) throw new ExcelError("InvalidArgument");
  const picture = pictureRecord(id, excel);
  const other = key === "width" ? "height" : "width";
  const scale = size / picture[key];
  change(id, { [key]: size, ...(picture.lockAspectRatio && { [other]: picture[other] * scale }) }, excel);
}

const place = (key: "left" | "top") => ({
  get: (id: string, excel: ExcelContext) => pictureRecord(id, excel)[key],
  set(id: string, value: unknown, excel: ExcelContext) {
    if (number(value) < 0) throw new ExcelError("InvalidArgument");
    change(id, { [key]: number(value) }, excel);
  },
});
const size = (key: "width" | "height") => ({
  get: (id: string, excel: ExcelContext) => pictureRecord(id, excel)[key],
  set: (id: string, value: unknown, excel: ExcelContext) => resize(id, key, value, excel),
});

const pictureShape = defineType<string>("Shape", {
  identity: (id) => ({ Id: id }),
  sheet: (id, excel) => pictureRecord(id, excel).sheet,
  scalars: {
    altTextDescription: {
      get: (id, excel) => pictureRecord(id, excel).altText,
      set: (id, value, excel) => change(id, { altText: text(value) }, excel),
    },
    altTextTitle: {
      get: (id, excel) => pictureRecord(id, excel).altTitle,
      set: (id, value, excel) => change(id, { altTitle: text(value) }, excel),
    },
    height: size("height"),
    id: { get: (id) => id },
    left: place("left"),
    lockAspectRatio: {
      get: (id, excel) => pictureRecord(id, excel).lockAspectRatio,
      set: (id, value, excel) => change(id, { lockAspectRatio: truth(value) }, excel),
    },
    name: {
      get: (id, excel) => pictureRecord(id, excel).name,
      set: (id, value, excel) => change(id, { name: text(value) }, excel),
    },
    top: place("top"),
    type: { get: () => "Image" },
    width: size("width"),
  },
  methods: {
    delete(id, _, excel) {
      if (excel.isProtected(pictureRecord(id, excel).sheet)) throw new ExcelError("AccessDenied");
      excel.spreadsheet.pictures.remove(id);
    },
    getAsImage(id, [format], excel) {
      word(format, ["PNG", "JPEG", "BMP", "GIF"]);
      return pictureRecord(id, excel).png;
    },
  },
});

/** At the corner of the sheet, at its own size; 96 pixels are 72 points. */
function addImage(sheet: SheetId, [image]: readonly unknown[], excel: ExcelContext): ExcelObject {
  const png = text(image);
  const size = pngSize(png);
  if (!size) throw new ExcelError("InvalidArgument", "The image is no PNG in base64.");
  if (excel.isProtected(sheet)) throw new ExcelError("AccessDenied", "The sheet is protected.");
  const taken = new Set(excel.spreadsheet.pictures.list(sheet).map(({ name }) => name));
  const base = excel.spreadsheet.locale === "nl-BE" ? "Afbeelding" : "Picture";
  let free = 1;
  while (taken.has(`${base} ${free}`)) free++;
  const record = excel.spreadsheet.pictures.add({
    sheet,
    name: `${base} ${free}`,
    png,
    altTitle: "",
    altText: "",
    lockAspectRatio: true,
    top: 0,
    left: 0,
    width: (size.width * 3) / 4,
    height: (size.height * 3) / 4,
  });
  return pictureShape(record.id, excel);
}

function shapesIn(sheet: SheetId, excel: ExcelContext): ExcelObject[] {
  const { charts, pictures } = excel.spreadsheet;
  return [
    ...charts.list(sheet).map(({ id }) => chartShape(id, excel)),
    ...pictures.list(sheet).map(({ id }) => pictureShape(id, excel)),
  ];
}

function shapeIn(sheet: SheetId, key: unknown, excel: ExcelContext): ExcelObject | null {
  const chart = recordIn(sheet, key, excel);
  if (chart) return chartShape(chart.id, excel);
  const wanted = text(key);
  const picture = excel.spreadsheet.pictures.list(sheet).find(({ id, name }) => id === wanted || name === wanted);
  return picture ? pictureShape(picture.id, excel) : null;
}

export const shapesObject = defineType<SheetId>("ShapeCollection", {
  items: shapesIn,
  item: (sheet, [key], excel) => existing(shapeIn(sheet, key, excel)),
  methods: {
    addImage,
    getCount: (sheet, _, excel) => shapesIn(sheet, excel).length,
    getItem: (sheet, [key], excel) => existing(shapeIn(sheet, key, excel)),
    getItemAt: (sheet, [index], excel) => existing(shapesIn(sheet, excel)[whole(index)] ?? null),
    getItemOrNullObject: (sheet, [key], excel) => shapeIn(sheet, key, excel),
  },
});
