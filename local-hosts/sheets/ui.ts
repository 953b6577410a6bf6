/** Ui, menus and HtmlService. */

import { type Execution, service } from "./execution";
import type { MenuItem } from "./interface";
import { servedPage } from "./served-page";
import type { FileState } from "./state";

interface Page {
  html: string;
  title: string;
  width: number;
  height: number;
}

const pages = new WeakMap<object, Page>();

export function uiObject(state: FileState, execution: Execution) {
  const show = (kind: "sidebar" | "dialog", output: object, title?: string): void => {
    const page = pages.get(output);
    if (!page) throw new Error("The parameters don't match the method signature: an HtmlOutput is needed.");
    // A sidebar is as wide as Google makes it, whatever the script says.
    state.show({
      ...page,
      html: servedPage(page.html),
      kind,
      title: title ?? page.title,
      ...(kind === "sidebar" && { width: 300 }),
    });
  };
  return service(execution, "Ui", {
    createAddonMenu: () => menuObject(state, execution),
    showSidebar: (output: object): void => show("sidebar", output),
    showModalDialog: (output: object, title: string): void => show("dialog", output, title),
  });
}

function menuObject(state: FileState, execution: Execution) {
  const items: MenuItem[] = [];
  const self = service(execution, "Menu", {
    addItem(caption: string, functionName: string): object {
      if (typeof caption !== "string" || typeof functionName !== "string") {
        throw new Error("The parameters don't match the method signature: two texts are needed.");
      }
      items.push({ caption, functionName });
      return self;
    },
    addToUi(): void {
      state.menu = items;
    },
  });
  return self;
}

export function htmlService(state: FileState, execution: Execution) {
  return service(execution, "HtmlService", {
    createHtmlOutputFromFile(name: string) {
      const html = state.files[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(execution, html);
    },
    createTemplateFromFile(name: string) {
      const html = state.files[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return service(execution, "HtmlTemplate", { getRawContent: () => html });
    },
    createHtmlOutput: (html = "") => htmlOutput(execution, html),
  });
}

function htmlOutput(execution: Execution, html: string) {
  const page: Page = { html: servedPage(html), title: "", width: 600, height: 500 };
  const self = service(execution, "HtmlOutput", {
    getContent: () => page.html,
    setContent(content: string): object {
      page.html = content;
      return self;
    },
    setTitle(title: string): object {
      page.title = title;
      return self;
    },
    setWidth(width: number): object {
      page.width = width;
      return self;
    },
    setHeight(height: number): object {
      page.height = height;
      return self;
    },
  });
  pages.set(self, page);
  return self;
}
