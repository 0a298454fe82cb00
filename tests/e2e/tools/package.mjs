// package.mjs - the package as npm would publish it, installed in an empty project
//
// Nothing is fetched: the tarball is packed here, and the package depends on nothing.

import { execFileSync } from "node:child_process"
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const web = fileURLToPath(new URL("../../../web/", import.meta.url))

/** Packs the package into a folder and returns the tarball's path. */
export function pack(folder) {
  const env = { ...process.env, npm_config_update_notifier: "false" }
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: web, env, stdio: ["ignore", "pipe", "inherit"] })
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")))
}

/** An empty project with nothing but the package in it. Call remove() when done. */
export function project() {
  const folder = mkdtempSync(join(tmpdir(), "omdome-project-"))
  const home = join(folder, "node_modules/omdome")
  mkdirSync(home, { recursive: true })
  execFileSync("tar", ["-xzf", pack(folder), "-C", home, "--strip-components=1"])
  write(folder, { "package.json": '{ "name": "project", "private": true, "type": "module" }' })
  return { folder, home, write: (files) => write(folder, files), remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) }
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** The lines that web/README.md gives a newcomer: the page, and its script. */
export function newcomer() {
  const [, html, script] = /```html\n([^]*?)```\n```js\n\/\/ app\.js\n([^]*?)```/.exec(readFileSync(join(web, "README.md"), "utf8"))
  return { html: `<!doctype html>\n<title>New</title>\n<link rel="icon" href="data:,">\n${html}`, script }
}

const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" }

/** A plain server of a folder, under the policy that the README asks for. */
export function host(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.replace(/\/$/, "/index.html")
    const file = createReadStream(join(folder, path))
    file.on("error", () => response.writeHead(404).end())
    file.on("open", () => {
      response.writeHead(200, {
        "content-type": types[extname(path)] ?? "application/octet-stream",
        "content-security-policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:",
      })
      file.pipe(response)
    })
  })
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }))
  })
}
