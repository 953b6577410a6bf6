/** Serves the built add-in over https to Excel on this computer only. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { extname, join, normalize, sep } from "node:path";

export interface Certificate {
  cert: string;
  key: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

/** Where `npx office-addin-dev-certs install` puts the certificate that this computer then trusts. */
export function developerCertificate(home: string): Certificate | undefined {
  const [cert, key] = ["localhost.crt", "localhost.key"].map((file) => join(home, ".office-addin-dev-certs", file));
  if (!cert || !key || !existsSync(cert) || !existsSync(key)) return undefined;
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}

/** The file that an address asks for; undefined outside the folder or when there is none. */
export function fileFor(folder: string, address: string): string | undefined {
  const { pathname } = new URL(address, "https://localhost");
  const file = normalize(join(folder, decodeURIComponent(pathname)));
  if (!file.startsWith(normalize(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return file;
}

export function serve(folder: string, port: number, certificate: Certificate): Server {
  const server = createServer(certificate, (request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
      // Excel on the web fetches the description of the functions from another origin.
      "access-control-allow-origin": "*",
    });
    createReadStream(file).pipe(response);
  });
  return server.listen(port, "127.0.0.1");
}
