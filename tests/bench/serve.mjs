// serve.mjs - serves the benchmarks' pages, from a process of its own so that nothing waits for it
//
//     node serve.mjs /dist/ DIST /page.js build/page.js      tells its parent the port
//
// Each path stands for a file, or for a folder and what lies in it; the first that fits counts.
// Other paths are of pages/.
import { readFile } from "node:fs"
import { createServer } from "node:http"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"

const served = process.argv.slice(2)
const pages = fileURLToPath(new URL("pages", import.meta.url))
const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" }

function fileOf(path) {
  for (let i = 0; i < served.length; i += 2) if (path.startsWith(served[i])) return join(served[i + 1], path.slice(served[i].length))
  return join(pages, path)
}

const server = createServer((request, response) => {
  const file = fileOf(new URL(request.url, "http://localhost").pathname)
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
  readFile(file, (error, bytes) => (error ? response.destroy() : response.end(bytes)))
})
server.listen(0, "127.0.0.1", () => process.send(server.address().port))
