// serve.mjs - serves the benchmark's pages, from a process of its own so that nothing waits for it
//
//     node serve.mjs DIST FLOOR.wasm PAGE.js      tells its parent the port
import { readFile } from "node:fs"
import { createServer } from "node:http"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"

const [dist, floor, page] = process.argv.slice(2)
const pages = fileURLToPath(new URL("pages", import.meta.url))
const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" }

function fileOf(path) {
  if (path === "/floor.wasm") return floor
  if (path === "/page.js") return page
  return path.startsWith("/dist/") ? join(dist, path.slice("/dist/".length)) : join(pages, path)
}

const server = createServer((request, response) => {
  const file = fileOf(new URL(request.url, "http://localhost").pathname)
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
  readFile(file, (error, bytes) => (error ? response.destroy() : response.end(bytes)))
})
server.listen(0, "127.0.0.1", () => process.send(server.address().port))
