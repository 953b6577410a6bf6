/** A button that starts something: it cannot be pressed again until that is finished. */
import { Button, type ButtonProps, Spinner } from "@fluentui/react-components";
import { useLongWait, useWork } from "./use-work";

type Props = Pick<ButtonProps, "appearance" | "children" | "disabled" | "size"> & { task(): Promise<void> };

export function WorkButton({ task, disabled, children, ...rest }: Props) {
  const { working, run } = useWork();
  const long = useLongWait(working);
  return (
    <Button
      {...rest}
      // Stays focusable: a keyboard user would lose their place otherwise.
      disabledFocusable={working || disabled === true}
      onClick={() => void run(task)}
      {...(long ? { icon: <Spinner size="tiny" /> } : {})}
    >
      {children}
    </Button>
  );
}
