// bundlers.mjs - the packed package finds its module and packs in every bundler, without configuration
//
// The script is the one that web/README.md gives, copied out of it here.

import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { copyFileSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { after, afterEach, before, describe, it } from "node:test"

import { marksIn, only, openBrowser, until } from "./tools/browser.mjs"
import { host, newcomer, project, web } from "./tools/package.mjs"
import { count, red } from "./tools/pixels.mjs"

const fromWeb = createRequire(join(web, "package.json"))
const bin = (name, file) => join(web, "node_modules", name, file)
const { html, script } = newcomer()

/** The page's other script: a worker that checks a text and says what it has found. */
const page = `const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" })
worker.onmessage = ({ data }) => (document.documentElement.dataset.rule = data)
`
const worker = `import { load } from "omdome"
load({ languages: ["en"] }).then(async (checker) => {
  await checker.complete
  postMessage(checker.check("You are an idiot.", { kind: "reply" }).findings[0].rule)
})
`
const both = html.replace("</script>", '</script>\n<script type="module" src="page.js"></script>')

const once = only("chromium", "no browser takes part, so once is enough")

let browser
let place
let served
before(async () => {
  browser = await openBrowser()
  place = project()
  place.write({ "index.html": both, "app.js": script, "page.js": page, "worker.js": worker })
})
after(async () => {
  await browser.close()
  place.remove()
})
afterEach(() => served?.close())

const node = (file, ...args) => execFileSync(process.execPath, [file, ...args], { cwd: place.folder, encoding: "utf8", stdio: "pipe" })

/** What the server answered for each file of scores. */
const scoresIn = (page) => page.evaluate(() => performance.getEntriesByType("resource").flatMap(({ name, responseStatus }) => (name.endsWith(".scores") ? responseStatus : [])))

/** Opens the page, types, and sees the underline and what the worker has found. */
async function see(address, withWorker = true) {
  const page = await browser.context.newPage()
  const troubles = []
  page.on("pageerror", (error) => troubles.push(error.message))
  await page.goto(address)
  await page.waitForFunction(() => document.querySelector("#findings").shadowRoot, null, { timeout: 20_000 }).catch((error) => {
    throw new Error(`the list does not come: ${troubles} ${error.message}`)
  })
  await page.focus("#reply")
  await page.keyboard.type("Hi. You are an idiot. ")
  await until(() => marksIn(page, "#reply"), (all) => all.includes("idiot"), "the word is marked")
  await until(() => scoresIn(page), (all) => all.length === 2 && all.every((status) => status === 200), "the scores come")
  if (withWorker) await page.waitForFunction(() => document.documentElement.dataset.rule === "aggression.insult", null, { timeout: 20_000 })
  assert.deepEqual(troubles, [])
  const box = await page.$eval("#reply", (field) => field.getBoundingClientRect().toJSON())
  const clip = { x: box.x, y: box.y, width: box.width, height: box.height }
  await until(() => count(page, clip, red), (n) => n > 10, "the underline is painted")
  await page.close()
}

describe("the packed package works", () => {
  it("built by Vite", async () => {
    node(bin("vite", "bin/vite.js"), "build", "--outDir", "vite", "--logLevel", "error")
    served = await host(join(place.folder, "vite"))
    await see(served.address)
  })

  it("built by webpack 5", async () => {
    const webpack = fromWeb("webpack")
    const entry = { app: "./app.js", page: "./page.js" }
    const options = { mode: "production", context: place.folder, entry, output: { path: join(place.folder, "webpack") }, performance: false, optimization: { minimize: false } }
    await new Promise((resolve, reject) =>
      webpack(options, (error, stats) => (error || stats.hasErrors() || stats.hasWarnings() ? reject(error ?? new Error(stats.toString())) : resolve())),
    )
    place.write({ "webpack/index.html": both })
    served = await host(join(place.folder, "webpack"))
    await see(served.address)
  })

  it("bundled by esbuild, once its files are copied beside the bundle", async () => {
    node(bin("esbuild", "bin/esbuild"), "app.js", "page.js", "worker.js", "--bundle", "--format=esm", "--outdir=esbuild", "--log-level=warning")
    const dist = join(place.home, "dist")
    for (const name of readdirSync(dist).filter((name) => /\.(wasm|pack|scores)$/.test(name))) copyFileSync(join(dist, name), join(place.folder, "esbuild", name))
    place.write({ "esbuild/index.html": both })
    served = await host(join(place.folder, "esbuild"))
    await see(served.address)
  })

  it("without a bundler, by its files' addresses", async () => {
    const { exports } = JSON.parse(readFileSync(join(place.home, "package.json"), "utf8"))
    const addressed = (text) => text.replace(/"omdome(\/\w+)?"/g, (_, path = "") => `"/node_modules/omdome/${exports[`.${path}`].default}"`)
    place.write({ "plain-app.js": addressed(script), "plain-page.js": page.replace("worker.js", "plain-worker.js"), "plain-worker.js": addressed(worker) })
    place.write({ "plain.html": both.replace("app.js", "plain-app.js").replace("page.js", "plain-page.js") })
    served = await host(place.folder)
    await see(`${served.address}plain.html`)
  })

  it("in Node, and as a command", once, () => {
    const code = worker.replace("postMessage", "console.log")
    place.write({ "node.js": code })
    assert.equal(node("node.js").trim(), "aggression.insult")
    const { bin } = JSON.parse(readFileSync(join(place.home, "package.json"), "utf8"))
    assert.deepEqual(node(join(place.home, bin.omdome), "languages").trim().split("\n").sort(), ["en", "sv"])
  })

  it("with its types", once, () => {
    place.write({ "app.ts": script.replaceAll('document.querySelector("', 'document.querySelector<HTMLTextAreaElement>("').replace("#findings\")", "#findings\")!").replace('#reply")', '#reply")!') })
    node(bin("typescript", "bin/tsc"), "--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022", "--types", "", "app.ts")
  })
})

describe("a newcomer", () => {
  it("sees the underline in an empty Vite project with the README's lines", async () => {
    place.write({ "index.html": html })
    const { createServer } = await import(bin("vite", "dist/node/index.js"))
    const server = await createServer({ root: place.folder, logLevel: "error", server: { host: "127.0.0.1", port: 0 } })
    await server.listen()
    served = server
    await see(server.resolvedUrls.local[0], false)
  })
})
