/** A dialog in the middle of the window, for pages that an add-on of Google Sheets shows outside its sidebar. */

export interface DialogContent {
  readonly title: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export function showDialog({ title, url, width, height }: DialogContent): void {
  const dialog = document.createElement("dialog");
  dialog.className = "addon-dialog";
  dialog.setAttribute("aria-label", title);
  const heading = document.createElement("h2");
  heading.textContent = title;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", document.documentElement.lang === "nl" ? "Sluiten" : "Close");
  close.addEventListener("click", () => dialog.close());
  const head = document.createElement("div");
  head.className = "pane-head";
  head.append(heading, close);
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = url;
  frame.width = String(width);
  frame.height = String(height);
  dialog.append(head, frame);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
