/** The pane as a whole: the look of the host around the screen that is open. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { say } from "../core/texts/catalogue";
import type { Host } from "./host";
import { themeFor } from "./look/themes";

export function App({ host }: { host: Host }) {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  return (
    <FluentProvider theme={themeFor(host.kind, theme)}>
      <h1>{say(host.language, "general.appName")}</h1>
    </FluentProvider>
  );
}
