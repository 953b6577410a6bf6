/** Tells the add-in what happened in the workbook, when it asked to be told. */

import type { EventEntry } from "./wire";

/** Numbers by which office.js knows events (GenericEventHandlers, eventType). */
const eventTypes = {
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof eventTypes;

const eventCategory = 65536;

/** The target id that office.js gives to events of all sheets or all tables. */
export const wholeWorkbook = "Workbook";

/** Workbook.onSelectionChanged: the client does not say that it listens, so this is always sent. */
export const selectionEvent: EventEntry = {
  messageCategory: eventCategory,
  messageType: eventTypes.selectionChanged,
  targetId: "",
  message: "{}",
};

export interface Events {
  /** The client asks once per kind and target, whatever the number of handlers; "Workbook" stands for all sheets or tables. */
  register(name: EventName, target: string): void;
  unregister(name: EventName, target: string): void;
  /** Whether an event of this kind on this target would reach somebody. */
  isHeard(name: EventName, target: string): boolean;
  /** Sends the event when it would be heard. */
  raise(name: EventName, target: string, message: Readonly<Record<string, unknown>>): void;
  /** runtime.enableEvents */
  enabled: boolean;
  forgetAll(): void;
}

export function createEvents(send: (entry: EventEntry) => void): Events {
  const listening = new Set<string>();
  const key = (name: EventName, target: string) => `${name} ${target}`;
  const events: Events = {
    enabled: true,
    register(name, target) {
      listening.add(key(name, target));
    },
    unregister(name, target) {
      listening.delete(key(name, target));
    },
    isHeard: (name, target) => events.enabled && listening.has(key(name, target)),
    raise(name, target, message) {
      if (!events.isHeard(name, target)) return;
      send({
        messageCategory: eventCategory,
        messageType: eventTypes[name],
        targetId: target,
        message: JSON.stringify(message),
      });
    },
    forgetAll: () => listening.clear(),
  };
  return events;
}
