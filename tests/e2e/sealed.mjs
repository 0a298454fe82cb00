// sealed.mjs - the demo with all network cut off but its own files: nothing leaves, nothing is asked for

import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { after, before, describe, it } from "node:test"

import { filesOf } from "../../web/demo/site.mjs"
import { hashOf } from "../../web/integrity.mjs"
import { complete, empty, marksIn, only, openBrowser, until } from "./tools/browser.mjs"
import { project } from "./tools/package.mjs"

let browser
before(async () => (browser = await openBrowser()))
after(() => browser.close())

/** Runs in the page, before anything else: notes every call that could send something. */
function listen() {
  window.sent = []
  window.violations = []
  document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.effectiveDirective))
  const note = (home, name) => {
    const original = home?.[name]
    if (original) home[name] = new Proxy(original, { apply: (...all) => (window.sent.push(name), Reflect.apply(...all)), construct: (...all) => (window.sent.push(name), Reflect.construct(...all)) })
  }
  for (const name of ["fetch", "WebSocket", "EventSource", "RTCPeerConnection", "WebTransport", "Worker", "SharedWorker", "Image"]) note(window, name)
  note(Navigator.prototype, "sendBeacon")
  note(XMLHttpRequest.prototype, "send")
  note(Window.prototype, "open")
  note(HTMLFormElement.prototype, "submit")
}

describe("the demo, sealed off", () => {
  it("asks for its own files only, and for nothing at all while somebody types", async () => {
    const page = await browser.context.newPage()
    const asked = []
    await page.addInitScript(listen)
    await page.route(() => true, (route) => {
      asked.push(route.request().url())
      return route.request().url().startsWith(browser.address) ? route.continue() : route.abort()
    })
    await page.goto(`${browser.address}demo/?lang=sv`)
    await page.waitForFunction(() => document.documentElement.dataset.ready)
    await complete(page)
    const own = new Set(filesOf().concat("demo/").map((path) => browser.address + path))
    assert.deepEqual(asked.filter((url) => !own.has(url.replace(/\?.*/, ""))), [])
    assert.ok(asked.some((url) => url.endsWith("omdome.wasm")), "the requests are seen")

    asked.length = 0
    await page.evaluate(() => (window.sent.length = 0))
    await empty(page, "#reply-text")
    await page.keyboard.type("Ring Anna på 070-174 06 05. Du är en idiot. Kan du ta bort din recension? ")
    await until(() => marksIn(page, "#reply-text"), (all) => all.length > 1, "the text is checked")
    await page.keyboard.press("Control+A")
    await page.keyboard.press("Control+C")
    await page.keyboard.press("End")
    await page.keyboard.press("Control+V")
    await page.keyboard.press("F8")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await page.click("#tab-invitation")
    await empty(page, "#mail-subject")
    await page.keyboard.type("Lämna en femstjärnig recension så får du 10 % rabatt. ")
    await page.waitForTimeout(1500) // what is announced or tidied later
    assert.deepEqual(asked, [])
    assert.deepEqual(await page.evaluate(() => [window.sent, window.violations]), [[], []])
    await page.close()
  })

  it("could not send anything elsewhere if it tried", async () => {
    const page = await browser.context.newPage()
    await page.addInitScript(listen)
    await page.goto(`${browser.address}demo/?lang=sv`)
    await page.evaluate(async () => {
      const elsewhere = "http://127.0.0.2:9/"
      await fetch(elsewhere, { method: "POST", body: "text" }).catch(() => {})
      navigator.sendBeacon(elsewhere, "text")
      new Image().src = `${elsewhere}?text`
      // Not in this very call, which the browser's tools exempt from the policy.
      setTimeout(() => window.violations.push(`eval gave ${new Function("return 1")()}`))
    })
    const refused = () => page.evaluate(() => [...new Set(window.violations)].sort().join(" "))
    await until(refused, (kinds) => kinds === "connect-src img-src script-src", "all three are refused")
    await page.close()
  })
})

const once = only("chromium", "no browser takes part, so once is enough")

describe("the policy", once, () => {
  it("of every file of the demo allows no eval and no address but the demo's own", async () => {
    for (const path of filesOf().concat("demo/sw.js", "demo/")) {
      const response = await fetch(browser.address + path)
      assert.equal(response.status, 200, path)
      await response.arrayBuffer()
      const policy = new Map(response.headers.get("content-security-policy").split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]))
      assert.deepEqual(policy.get("connect-src"), ["'self'"], path)
      assert.deepEqual(policy.get("default-src"), ["'self'"], path)
      assert.deepEqual(policy.get("script-src"), ["'self'", "'wasm-unsafe-eval'"], path)
    }
  })
})

describe("the package", once, () => {
  let place
  before(() => (place = project()))
  after(() => place.remove())
  const facts = () => JSON.parse(readFileSync(join(place.home, "package.json"), "utf8"))
  const files = (end) => readdirSync(place.home, { recursive: true }).filter((name) => name.endsWith(end)).map((name) => join(place.home, name))

  it("runs nothing when it is installed and depends on nothing", () => {
    const { scripts = {}, dependencies, optionalDependencies, bundleDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = facts()
    const run = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare"]
    assert.deepEqual(run.filter((name) => name in scripts), [])
    assert.deepEqual([dependencies, optionalDependencies, bundleDependencies], [undefined, undefined, undefined])
    assert.deepEqual(Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional), [])
  })

  it("holds modules that import nothing", async () => {
    const modules = files(".wasm")
    assert.ok(modules.length > 0)
    for (const file of modules) assert.deepEqual(WebAssembly.Module.imports(await WebAssembly.compile(readFileSync(file))), [], file)
  })

  it("speaks to the network in its loaders only, and never evaluates text", () => {
    const sends = /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b|\beval\(|\bnew Function\b|["'`]https?:\/\/(?!www\.w3\.org\/)/
    const fetches = /\bfetch\(/
    const scripts = files(".js")
    assert.ok(scripts.length > 10)
    assert.deepEqual(scripts.filter((file) => sends.test(readFileSync(file, "utf8"))), [])
    const loaders = scripts.filter((file) => fetches.test(readFileSync(file, "utf8"))).map((file) => file.slice(join(place.home, "dist/").length))
    assert.deepEqual(loaders.map((file) => file.replace(/-[A-Z0-9]{8}\./, ".")).sort(), ["index.js", "node.js", "spelling-worker.js", "worker.js"])
  })

  it("names every file that it loads by its hash", () => {
    const known = (script) => readFileSync(join(place.home, "dist", script), "utf8").match(/sha256-[\w+/]+=/g)
    const hashes = (end) => files(end).map((file) => hashOf(readFileSync(file)))
    assert.deepEqual([...known("index.js"), ...known("spelling-worker.js")].sort(), [".wasm", ".pack", ".scores", ".dict"].flatMap(hashes).sort())
    assert.deepEqual(known("worker.js"), known("index.js"))
  })

  it("has the checker, its workers and its command whole: none needs what is for pages", () => {
    const text = (name) => readFileSync(join(place.home, "dist", name), "utf8")
    const imports = (name) => [...text(name).matchAll(/\b(?:from|import)"(\.[^"]+)"/g)].map(([, path]) => path.slice(2))
    for (const name of ["index.js", "worker.js", "spelling-worker.js"]) assert.deepEqual(imports(name), [], name)
    const inNode = new Set(["node.js", "cli.js", "spelling-node.js"])
    for (const name of inNode) imports(name).forEach((path) => inNode.add(path))
    for (const name of inNode) assert.doesNotMatch(text(name), /\bdocument\.(?!baseURI)|\b(HTMLElement|customElements)\b/, name)
    assert.match(text("dom/index.js"), /\bdocument\./)
  })

  it("has all its entries in place, and nothing that is not for it", () => {
    const { exports, bin, files: listed } = facts()
    const paths = Object.values(exports).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one))).concat(Object.values(bin))
    for (const path of paths.filter((one) => !one.includes("*"))) assert.ok(readFileSync(join(place.home, path)), path)
    const tops = readdirSync(place.home).sort()
    assert.deepEqual(tops.filter((name) => !listed.includes(name)), ["README.md", "package.json"])
  })
})
