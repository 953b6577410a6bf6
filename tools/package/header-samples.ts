/** Samples for four kinds of web server: which files may be kept, which not, and what Excel on the web needs to read. */

/** Asked again at every start: a new version must reach everybody. */
const FRESH = ["taskpane.html", "functions.json", "functions.en-US.json"] as const;
/** Excel on the web reads these from another address. */
const SHARED: readonly string[] = ["functions.json", "functions.en-US.json"];
/** The hash of the content is in the name of each file, or behind the question mark with which the page asks for it. */
const KEPT_FOLDERS = ["scripts", "icons", "map"] as const;
const KEPT_FILES = ["taskpane.js", "functions.js"] as const;
/** A week: a picture or a piece of the map keeps its name when it changes. */
const WEEK = "public, max-age=604800";
const LONG = "public, max-age=31536000, immutable";
const NONE = "no-cache";
const NOSNIFF = ["X-Content-Type-Options", "nosniff"] as const;

type Header = readonly [name: string, value: string];

/** What holds for one path below the address of the add-in; no file is in two rules, because servers join those. */
interface Rule {
  /** A file, or a folder with everything in it. */
  path: string;
  isFolder: boolean;
  headers: readonly Header[];
}

const RULES: readonly Rule[] = [
  ...FRESH.map((path) => ({
    path,
    isFolder: false,
    headers: [
      ["Cache-Control", NONE] as const,
      ...(SHARED.includes(path) ? [["Access-Control-Allow-Origin", "*"] as const] : []),
    ],
  })),
  ...KEPT_FILES.map((path) => ({ path, isFolder: false, headers: [["Cache-Control", LONG] as const] })),
  ...KEPT_FOLDERS.map((path) => ({
    path,
    isFolder: true,
    headers: [["Cache-Control", path === "scripts" ? LONG : WEEK] as const],
  })),
];

/** By file name in the package, for files that will stand at this address. */
export function headerSamples(origin: string): Record<string, string> {
  const path = new URL(origin).pathname.replace(/\/$/, "");
  return {
    "headers/nginx.conf": nginx(path),
    "headers/web.config": iis(),
    "headers/staticwebapp.config.json": azure(path),
    "headers/_headers": plain(path),
  };
}

function nginx(path: string): string {
  const header = ([name, value]: Header) => `  add_header ${name} "${value}" always;\n`;
  // A location with headers of its own forgets those around it, so each names them all.
  const location = ({ path: below, isFolder, headers }: Rule) =>
    `location ${isFolder ? "^~" : "="} ${path}/${below}${isFolder ? "/" : ""} {\n${[NOSNIFF, ...headers].map(header).join("")}}\n`;
  return `# In the server block. The folder with the files is /var/www/wijkwerf${path}.
# No X-Frame-Options here or above: Excel shows the page in a frame.
root /var/www/wijkwerf;
location ^~ ${path}/ {
${header(NOSNIFF)}}
${RULES.map(location).join("")}`;
}

function iis(): string {
  const add = ([name, value]: Header) => `          <add name="${name}" value="${value}" />\n`;
  const location = ({ path, headers }: Rule) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers.map(add).join("")}        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Put it beside the files. No X-Frame-Options here or above: Excel shows the page in a frame. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Content-Type-Options" />
        <add name="${NOSNIFF[0]}" value="${NOSNIFF[1]}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${RULES.map(location).join("")}</configuration>
`;
}

function azure(path: string): string {
  const routes = RULES.map(({ path: below, isFolder, headers }) => ({
    route: `${path}/${below}${isFolder ? "/*" : ""}`,
    headers: Object.fromEntries(headers),
  }));
  return `${JSON.stringify({ routes, globalHeaders: Object.fromEntries([NOSNIFF]) }, null, 2)}\n`;
}

function plain(path: string): string {
  const header = ([name, value]: Header) => `  ${name}: ${value}\n`;
  const rule = ({ path: below, isFolder, headers }: Rule) =>
    `${path}/${below}${isFolder ? "/*" : ""}\n${headers.map(header).join("")}`;
  return `${path}/*\n${header(NOSNIFF)}${RULES.map(rule).join("")}`;
}
