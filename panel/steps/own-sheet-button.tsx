/** "Ik heb al een blad", for a table that a screen reads and that the workbook does not hold yet. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane";
import { linkScreen } from "../shell/link/screens";
import { words } from "../words";

/** `named`: with the name of the table, where the screen is about more than one. */
export function OwnSheetButton({ table, named = false }: { table: string; named?: boolean }) {
  const { say, open } = usePane();
  return (
    <Button onClick={() => open(linkScreen, { table })}>
      {named ? say(words.linkNamed, { table }) : say(words.firstLink)}
    </Button>
  );
}
