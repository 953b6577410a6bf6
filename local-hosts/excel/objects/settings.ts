/** Excel.SettingCollection: values that an add-in keeps in the file. */

import { text } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType, type ExcelObject } from "../object-type";

const settingObject = defineType<string>("Setting", {
  identity: (key) => ({ Id: key }),
  scalars: {
    key: { get: (key) => key },
    value: {
      get: (key, { settings }) => settings.get(key),
      set: (key, value, { settings }) => void settings.set(key, value),
    },
  },
  methods: {
    delete: (key, _, { settings }) => void settings.delete(key),
  },
});

const settingOrNull = (excel: ExcelContext, key: unknown): ExcelObject | null =>
  excel.settings.has(text(key)) ? settingObject(text(key), excel) : null;

function existing(excel: ExcelContext, key: unknown): ExcelObject {
  const setting = settingOrNull(excel, key);
  if (!setting) throw new ExcelError("ItemNotFound");
  return setting;
}

export const settingsObject = defineType<undefined>("SettingCollection", {
  items: (_, excel) => [...excel.settings.keys()].map((key) => settingObject(key, excel)),
  item: (_, [key], excel) => existing(excel, key),
  methods: {
    add: (_, [key, value], excel) => {
      excel.settings.set(text(key), value);
      return settingObject(text(key), excel);
    },
    getCount: (_, __, { settings }) => settings.size,
    getItem: (_, [key], excel) => existing(excel, key),
    getItemOrNullObject: (_, [key], excel) => settingOrNull(excel, key),
  },
});
