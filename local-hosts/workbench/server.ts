/** Serves the workbench on this machine only: the page, the built add-ins as they are, and Office.js for this local trial. */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { pageForLocalExcel } from "./excel-page";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What may be reached, by the first part of the path. Nothing else is. */
const folders: Readonly<Record<string, string>> = {
  workbench: "dist-local/workbench",
  examples: "dist-local/examples",
  "excel-addin": "dist/excel-addin",
  "sheets-addon": "dist/sheets-addon",
  manifests: "dist/manifests",
  "office-js": "node_modules/@microsoft/office-js/dist",
};

const addinPage = join(root, "dist/excel-addin/taskpane.html");

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts serving at http://localhost:`port`; port 0 takes a free one. Bound to the loopback addresses of IPv4 and,
 * where the machine has it, IPv6: browsers try either for "localhost". Rejects when the port is taken (EADDRINUSE).
 */
export async function startServer(port: number): Promise<RunningServer> {
  const first = await listen("127.0.0.1", port);
  const address = first.address();
  const taken = typeof address === "object" && address ? address.port : port;
  const second = await listen("::1", taken).catch(() => null);
  const servers = second ? [first, second] : [first];
  return {
    url: `http://localhost:${taken}/`,
    async close() {
      await Promise.all(servers.map(stop));
    },
  };
}

function listen(host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => void answer(request, response));
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const file = fileFor(request);
    if (file === addinPage) sendText(response, pageForLocalExcel(await readFile(file, "utf8")));
    else if (file) await sendFile(request, response, file);
    else send(response, 404, "Not found");
  } catch {
    send(response, 500, "The file could not be read.");
  }
}

/** The file that this request may see, null for none. */
function fileFor(request: IncomingMessage): string | null {
  if (!isLocal(request.headers.host) || (request.method !== "GET" && request.method !== "HEAD")) return null;
  const path = decodedPath(request.url ?? "/");
  if (path === "/" || path === "/index.html") return join(root, "dist-local/workbench/index.html");
  const [, name = "", ...rest] = path.split("/");
  const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
  if (!folder) return null;
  const base = join(root, folder) + sep;
  const file = normalize(join(base, ...rest));
  return file.startsWith(base) ? file : null;
}

/** Another site that points its own name at this machine gets nothing. */
function isLocal(host = ""): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function decodedPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, headers("text/plain; charset=utf-8"));
  response.end(text);
}

function sendText(response: ServerResponse, html: string): void {
  response.writeHead(200, headers("text/html; charset=utf-8"));
  response.end(html);
}

/** The browser may keep a file but asks each time whether it is still the same: after a new build a reload shows it. */
async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return send(response, 404, "Not found");
  const tag = `"${found.mtimeMs}-${found.size}"`;
  const header = { ...headers(contentTypes[extname(file)] ?? "application/octet-stream"), ETag: tag };
  if (request.headers["if-none-match"] === tag) response.writeHead(304, header).end();
  else if (request.method === "HEAD") response.writeHead(200, header).end();
  else createReadStream(file).pipe(response.writeHead(200, header));
}

function headers(contentType: string): Record<string, string> {
  return { "Content-Type": contentType, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
}
