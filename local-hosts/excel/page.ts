/** One page with office.js in it: the bridge for batches, and window.external for everything older. */

import { type AppContextOptions, appContext, hostInfo } from "./app-context";
import type { EventEntry } from "./wire";

/** office.js's numbers for what goes through window.external. */
const events = { selectionChanged: 2, ribbonCommand: 39 } as const;
const methods = { commandCompleted: 94 } as const;

type EventHandler = (eventId: number, payload: unknown) => void;

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

export interface Page {
  answer(text: string): void;
  sendEvents(entries: readonly EventEntry[]): void;
  selectionChanged(): void;
  /** Runs the function behind a ribbon button; resolves when it calls event.completed(). */
  runCommand(id: string): Promise<void>;
}

/** Visual Basic arrays, as office.js expects them of Excel for Windows. */
const safeArray = (values: readonly unknown[]) => ({ toArray: () => [...values] });

export function installPage(window: object, options: AppContextOptions, receive: (text: string) => void): Page {
  const handlers = new Map<number, EventHandler>();
  const running = new Map<string, () => void>();
  const bridge: Bridge = { sendMessageToHost: receive };
  const context = appContext(options);
  let lastCommand = 0;

  const external = {
    GetHostInfo: () => hostInfo(options.uiLocale),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(method: number, parameters: readonly unknown[], callback: (answer: unknown) => void) {
      if (method === methods.commandCompleted) running.get(String(parameters[0]))?.();
      callback(safeArray([0, null]));
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: (status: number) => void) {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent(id: number, _target: string, callback: (status: number) => void) {
      handlers.delete(id);
      callback(0);
    },
  };
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge, configurable: true });
  Object.defineProperty(window, "external", { value: external, configurable: true });

  return {
    answer: (text) => bridge.onMessageFromHost?.(text),
    sendEvents: (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
    selectionChanged: () => handlers.get(events.selectionChanged)?.(events.selectionChanged, safeArray([])),
    runCommand(id) {
      const handler = handlers.get(events.ribbonCommand);
      if (!handler) return Promise.reject(new Error("The page does not listen to ribbon buttons yet."));
      const command = String(++lastCommand);
      const completed = new Promise<void>((resolve) => {
        running.set(command, () => {
          running.delete(command);
          resolve();
        });
      });
      handler(events.ribbonCommand, safeArray([command, id, JSON.stringify({ source: { id } })]));
      return completed;
    },
  };
}
