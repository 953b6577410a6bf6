/** What outlives the screen that set it, such as the method of the ranking, for as long as the pane is open. */
import { useCallback, useState } from "react";
import { usePane } from "./pane";

/** A thing to keep, with what it is until somebody changes it. */
export interface KeptKey<T> {
  readonly id: string;
  readonly first: T;
}

export interface Kept {
  /** What it is now. */
  read<T>(key: KeptKey<T>): T;
  write<T>(key: KeptKey<T>, value: T): void;
}

/** Declares something that is kept; `id` is its own in the whole pane. */
export function keptKey<T>(id: string, first: T): KeptKey<T> {
  return { id, first };
}

/** The store itself, for the pane as a whole. */
export function useKeptStore(): Kept {
  const [values, setValues] = useState<ReadonlyMap<string, unknown>>(new Map());
  const write = useCallback(
    <T>({ id }: KeptKey<T>, value: T) => setValues((before) => new Map(before).set(id, value)),
    [],
  );
  // Only `write` puts something under an id, with the key that tells its type.
  const read = <T>({ id, first }: KeptKey<T>): T => (values.has(id) ? (values.get(id) as T) : first);
  return { read, write };
}

/** Like useState, but for what outlives the screen. */
export function useKept<T>(key: KeptKey<T>): [T, (value: T) => void] {
  const { kept } = usePane();
  return [kept.read(key), (value) => kept.write(key, value)];
}
