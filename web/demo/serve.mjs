// serve.mjs - serves the demo from this folder and the built package, to this machine only
//
//     node serve.mjs [port]      without a port, a free one
//
// Texts and modules go out with brotli, as a server on the web would send them.

import { createReadStream } from "node:fs"
import { readFile, stat } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { brotliCompress } from "node:zlib"

import { workerOf } from "./site.mjs"

const web = fileURLToPath(new URL("..", import.meta.url))
const open = ["demo", "dist"] // nothing else of the package's folder

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".pack": "application/octet-stream",
  ".scores": "application/octet-stream",
}

const headers = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
}

/**
 * Serves `root`, a folder with the folders demo and dist. Compressing takes a second
 * at first, which tests do without.
 */
export function serve(port = 0, { root = web, compress = false } = {}) {
  const shrunk = compress ? shrinker() : null
  const server = createServer((request, response) => answer(request, response, root, shrunk))
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }))
  })
}

async function answer(request, response, root, shrunk) {
  const path = pathOf(request.url)
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, { allow: "GET, HEAD" })
  if (path === "") return end(response, 302, { location: "/demo/" })
  if (path === "demo/sw.js") return end(response, 200, { "content-type": types[".js"] }, workerOf(root))
  const file = path && join(root, path)
  const facts = file && (await stat(file).catch(() => null))
  if (!facts?.isFile()) return end(response, 404, { "content-type": "text/plain" }, "Not here.\n")
  const type = types[extname(file)] ?? "application/octet-stream"
  if (shrunk && extname(file) !== ".png" && /\bbr\b/.test(request.headers["accept-encoding"])) {
    return end(response, 200, { "content-type": type, "content-encoding": "br" }, await shrunk(file, facts))
  }
  response.writeHead(200, { ...headers, "content-type": type, "content-length": facts.size })
  if (request.method === "HEAD") response.end()
  else createReadStream(file).on("error", () => response.destroy()).pipe(response)
}

/** Compresses files, each once for as long as it stays the same. */
function shrinker() {
  const kept = new Map()
  const compressed = async (file) => promisify(brotliCompress)(await readFile(file))
  return (file, { mtimeMs }) => {
    const key = `${file} ${mtimeMs}`
    if (!kept.has(key)) kept.set(key, compressed(file))
    return kept.get(key)
  }
}

/** The path below the root for a request, "" for the start, null for what is not served. */
function pathOf(url) {
  let path
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname)
  } catch {
    return null
  }
  if (path === "/") return ""
  const relative = normalize(path.endsWith("/") ? `${path}index.html` : path).slice(1)
  const [folder] = relative.split(sep)
  return open.includes(folder) && !relative.includes("\0") ? relative : null
}

function end(response, status, more, text = "") {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text), ...more })
  response.end(text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 0), { compress: true })
  console.log(`The demo is at ${address}\nPress Ctrl+C to stop.`)
}
