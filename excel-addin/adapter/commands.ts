/** The ribbon buttons that run in the pane's page (one shared runtime). */

export type Command = "calculate" | "restore";

type Listener = (command: Command) => void;

export interface Commands {
  listen(listener: Listener): () => void;
}

/**
 * Ties the buttons of the manifest to the pane. The pane is shown first; a button pressed before the pane listens is
 * kept for it.
 */
export function ribbonCommands(): Commands {
  const listeners = new Set<Listener>();
  let waiting: Command | undefined;

  const pressed = async (command: Command, event: Office.AddinCommands.Event) => {
    // A pane that cannot be shown still gets the question: it is mostly open already.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    if (listeners.size === 0) waiting = command;
    for (const listener of listeners) listener(command);
    event.completed();
  };
  for (const command of ["calculate", "restore"] as const) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => pressed(command, event));
  }

  return {
    listen(listener) {
      listeners.add(listener);
      if (waiting) listener(waiting);
      waiting = undefined;
      return () => listeners.delete(listener);
    },
  };
}
