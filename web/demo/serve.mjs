// serve.mjs - serves the demo from this folder and the built package, to this machine only
//
//     node serve.mjs [port]      without a port, a free one

import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize, sep } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const open = ["demo", "dist"] // nothing else of the package's folder

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".pack": "application/octet-stream",
}

const headers = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
}

export function serve(port = 0) {
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }))
  })
}

async function answer(request, response) {
  const file = fileOf(request.url)
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, { allow: "GET, HEAD" })
  if (file === "") return end(response, 302, { location: "/demo/" })
  const facts = file && (await stat(file).catch(() => null))
  if (!facts?.isFile()) return end(response, 404, { "content-type": "text/plain" }, "Not here.\n")
  response.writeHead(200, {
    ...headers,
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-length": facts.size,
  })
  if (request.method === "HEAD") response.end()
  else createReadStream(file).on("error", () => response.destroy()).pipe(response)
}

/** The file for a request, "" for the start, null for what is not served. */
function fileOf(url) {
  let path
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname)
  } catch {
    return null
  }
  if (path === "/") return ""
  const relative = normalize(path.endsWith("/") ? `${path}index.html` : path).slice(1)
  const [folder] = relative.split(sep)
  return open.includes(folder) && !relative.includes("\0") ? join(root, relative) : null
}

function end(response, status, more, text = "") {
  response.writeHead(status, { ...headers, ...more })
  response.end(text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 0))
  console.log(`The demo is at ${address}\nPress Ctrl+C to stop.`)
}
