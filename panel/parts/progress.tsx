/** How far a long task is, with a way to stop it. */

import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../pane";
import { words } from "../words";
import { useLongWait } from "./use-work";

interface Props {
  label: string;
  /** 0..1. */
  share: number;
  onStop(): void;
}

export function Progress({ label, share, onStop }: Props) {
  const { say } = usePane();
  if (!useLongWait(true)) return null;
  return (
    <div className="ww-stack">
      <Field validationMessage={label} validationState="none">
        <ProgressBar value={share} aria-label={label} />
      </Field>
      <div>
        <Button size="small" onClick={onStop}>
          {say(words.cancel)}
        </Button>
      </div>
    </div>
  );
}
