/** A dialog in the middle of the window, for pages that an add-on of Google Sheets shows outside its sidebar. */

export interface DialogContent {
  readonly title: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
}

export function showDialog({ title, url, width, height, closeLabel }: DialogContent): void {
  const dialog = document.createElement("dialog");
  dialog.className = "addon-dialog";
  dialog.setAttribute("aria-label", title);
  const heading = document.createElement("h2");
  heading.textContent = title;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", closeLabel);
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
