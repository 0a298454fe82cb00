// scene.mjs - serves the editors that tests use, each with its binding, bundled from the built package

import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const web = new URL("../../../web/", import.meta.url)
const fromWeb = createRequire(new URL("package.json", web))
const { build } = fromWeb("esbuild")

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Scene</title>
<style>
  body { margin: 20px; font: 16px/1.5 sans-serif; }
  .editor { max-width: 480px; min-height: 120px; border: 1px solid #888; }
  .ProseMirror, .ql-editor { white-space: pre-wrap; word-wrap: break-word; }
  .ql-clipboard { position: absolute; left: -9999px; }
</style></head>
<body><main><h1>Scene</h1><div id="place"></div><p><button id="away">Elsewhere</button></p></main>
<script type="module" src="/scene.js"></script></body></html>`

/** Opens the page in a browser of openBrowser(). Call close() when done. */
export async function openScene(browser) {
  const script = await bundle()
  const server = createServer((request, response) => {
    const [type, body] = request.url === "/" ? ["text/html", page] : request.url === "/scene.js" ? ["text/javascript", script] : []
    response.writeHead(body ? 200 : 404, { "content-type": `${type}; charset=utf-8` })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  const opened = await browser.context.newPage()
  await opened.goto(`http://127.0.0.1:${server.address().port}/`)
  await opened.waitForFunction(() => document.documentElement.dataset.ready)
  return { page: opened, close: () => server.close() }
}

async function bundle() {
  const { exports } = JSON.parse(readFileSync(new URL("package.json", web), "utf8"))
  const own = ["codemirror", "dom", "element/auto", "lexical", "prosemirror", "quill"].map((name) => [`omdome/${name}`, exports[`./${name}`].default ?? exports[`./${name}`]])
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../scenes/scene.js", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    nodePaths: [fileURLToPath(new URL("node_modules", web))],
    alias: Object.fromEntries(own.map(([name, file]) => [name, fileURLToPath(new URL(file, web))])),
  })
  return outputFiles[0].text
}
