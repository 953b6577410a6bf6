/** Pictures over the cells are only remembered: what they show, where they lie and how they are called. */
import type { PictureRecord, Pictures, SheetId } from "./interface";

export interface PictureList extends Pictures {
  all(): readonly PictureRecord[];
  load(pictures: readonly PictureRecord[]): void;
  dropSheet(sheet: SheetId): void;
}

export function createPictures(): PictureList {
  let pictures: PictureRecord[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const become = (next: PictureRecord[]) => {
    pictures = next;
    for (const listener of listeners) listener();
  };
  return {
    list: (sheet) => pictures.filter((picture) => picture.sheet === sheet),
    all: () => pictures,
    add(picture) {
      const record = { ...picture, id: `picture${++lastId}` };
      become([...pictures, record]);
      return record;
    },
    update(id, change) {
      become(pictures.map((picture) => (picture.id === id ? { ...picture, ...change } : picture)));
    },
    remove(id) {
      become(pictures.filter((picture) => picture.id !== id));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dropSheet(sheet) {
      become(pictures.filter((picture) => picture.sheet !== sheet));
    },
    load(loaded) {
      become([...loaded]);
      lastId = Math.max(0, ...pictures.map((picture) => Number(picture.id.replace(/\D/g, ""))));
    },
  };
}

/** Of a PNG in base64 its size in pixels; undefined for anything else. */
export function pngSize(base64: string): { width: number; height: number } | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  const head = atob(base64.slice(0, 32));
  if (!head.startsWith("\x89PNG\r\n\x1a\n") || head.slice(12, 16) !== "IHDR") return undefined;
  const number = (at: number) => [0, 1, 2, 3].reduce((sum, i) => sum * 256 + head.charCodeAt(at + i), 0);
  return { width: number(16), height: number(20) };
}
