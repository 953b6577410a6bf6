/** The least that a pane with Fluent can be: a heading and a button, once Office is ready. For the ratio in first-paint.ts. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const pane = document.getElementById("pane");
void Office.onReady().then(() => {
  if (!pane) return;
  createRoot(pane).render(
    <FluentProvider theme={webLightTheme}>
      <div className="ww-app">
        <h1>Wijkwerf</h1>
        <Button appearance="primary">Begin</Button>
      </div>
    </FluentProvider>,
  );
});
