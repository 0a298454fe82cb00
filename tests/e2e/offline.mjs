// offline.mjs - the demo works without network from the second visit on, and changes version as a whole

import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, afterEach, before, beforeEach, describe, it } from "node:test"

import { serve } from "../../web/demo/serve.mjs"
import { build, filesOf, workerOf } from "../../web/demo/site.mjs"
import { empty, marksIn, only, openBrowser, until } from "./tools/browser.mjs"

const field = "#reply-text"
let browser
let folder
let site
before(async () => (browser = await openBrowser({ serviceWorkers: "allow" })))
after(() => browser.close())

// Each test has a site of its own, on a port of its own: nothing is kept from another.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "omdome-site-"))
  build(folder)
  site = await serve(0, { root: folder })
})
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()))
  cut()
  rmSync(folder, { recursive: true })
})

/** Takes the network away: nobody answers at this address any more. */
function cut() {
  site.server.close()
  site.server.closeAllConnections()
}

async function visit() {
  const page = await browser.context.newPage()
  await page.goto(`${site.address}demo/?lang=sv`)
  await ready(page)
  return page
}

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.ready)
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
const caches = (page) => page.evaluate(() => window.caches.keys())
const heading = (page) => page.textContent("h1")

/** Puts another version of the page and of a script on the server. */
function publish(title) {
  for (const name of ["index.html", "words.js"]) {
    const path = join(folder, "demo", name)
    const text = readFileSync(path, "utf8")
    writeFileSync(path, name === "index.html" ? text.replace(/<h1(.*)>.*<\/h1>/, `<h1$1>${title}</h1>`) : text.replaceAll(/tagline: ".*"/g, `tagline: "${title}"`))
  }
}
const versions = async (page) => [await heading(page), await page.textContent(".tagline")]

describe("without network", () => {
  it("the second visit checks, in both languages and all editors", async () => {
    const first = await visit()
    await kept(first)
    await first.close()
    cut()
    const page = await visit()
    await empty(page, field)
    await page.keyboard.type("Du är en idiot. ")
    await until(() => marksIn(page, field), (all) => all.includes("idiot"), "the text is underlined")
    await page.click("#language button[value=en]")
    await page.waitForFunction(() => document.documentElement.dataset.ready === "en")
    await page.click("#tab-invitation")
    await page.click("#channel button[value=sms]")
    await empty(page, "#sms-text")
    await page.keyboard.type("Leave a five-star review and get 10% off. ")
    await until(() => marksIn(page, "#sms-text"), (all) => all.length > 0, "the message is underlined")
  })

  it("every file is there that a page asks for, and none is missing", async () => {
    const asked = new Set()
    browser.context.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1)))
    const page = await visit()
    await kept(page)
    const listed = new Set(filesOf(folder))
    const wanted = [...asked].map((path) => path.replace(/\/$/, "/index.html")).filter((path) => path !== "demo/sw.js")
    assert.deepEqual(wanted.filter((path) => !listed.has(path)), [])
    const names = await page.evaluate(async () => {
      const [name] = await window.caches.keys()
      return (await (await window.caches.open(name)).keys()).map((request) => new URL(request.url).pathname.slice(1))
    })
    assert.deepEqual(names.sort(), [...listed].sort())
  })

  it("a first visit that breaks off keeps nothing, and hinders nothing", async () => {
    const worker = workerOf(folder)
    rmSync(join(folder, "demo/icon-512.png"))
    site.server.removeAllListeners("request")
    const other = await serve(0, { root: folder })
    site.server.on("request", (request, response) => {
      if (request.url === "/demo/sw.js") return response.writeHead(200, { "content-type": "text/javascript" }).end(worker)
      other.server.emit("request", request, response)
    })
    const page = await visit()
    const state = await page.evaluate(() => navigator.serviceWorker.register("sw.js").then(() => "kept", (error) => error.name))
    await until(() => caches(page), (names) => names.length === 0, `nothing is kept (${state})`)
    assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.active ?? null)), null)
    other.server.close()
  })
})

describe("a newer version", () => {
  it("waits for the user's word, then replaces the old one and its cache", async () => {
    const first = await visit()
    await kept(first)
    const old = await versions(first)
    const [name] = await caches(first)
    await first.close()
    publish("Version 2")
    const page = await visit()
    assert.deepEqual(await versions(page), old, "the old one, whole")
    await page.waitForSelector(".news button")
    await page.reload()
    await ready(page)
    assert.deepEqual(await versions(page), old, "also after a reload")
    await page.click(".news button")
    await page.waitForFunction(() => document.querySelector("h1").textContent === "Version 2")
    await ready(page)
    assert.deepEqual(await versions(page), ["Version 2", "Version 2"], "the new one, whole")
    await until(() => caches(page), (names) => names.length === 1 && names[0] !== name, "the old cache is gone")
    cut()
    await page.reload()
    await ready(page)
    assert.deepEqual(await versions(page), ["Version 2", "Version 2"], "and it is the one that is kept")
  })

  it("does not change under another open page", async () => {
    const first = await visit()
    await kept(first)
    publish("Version 2")
    const second = await visit()
    const old = await versions(second)
    await second.click(".news button")
    await until(() => second.textContent(".news"), (text) => /andra flikarna/.test(text), "the other page is named")
    assert.deepEqual(await versions(second), old)
    await first.close()
    await second.click(".news button")
    await second.waitForFunction(() => document.querySelector("h1").textContent === "Version 2")
  })

  it("comes by itself once every page of the old one is closed", async () => {
    const first = await visit()
    await kept(first)
    publish("Version 2")
    const second = await visit()
    await second.waitForSelector(".news button")
    await first.close()
    await second.close()
    // The browser ends an idle worker in its own time.
    const look = async () => {
      const page = await visit()
      const title = await heading(page)
      await page.close()
      return title
    }
    await until(look, (title) => title === "Version 2", "the new one is shown", 20_000)
  })
})

describe("the demo", () => {
  it("says in its manifest what an installed program needs", async () => {
    const manifest = JSON.parse(readFileSync(join(folder, "demo/manifest.webmanifest"), "utf8"))
    for (const key of ["name", "start_url", "display", "icons"]) assert.ok(manifest[key], key)
    for (const { src, sizes } of manifest.icons.filter((one) => one.type === "image/png")) {
      const png = readFileSync(join(folder, "demo", src))
      assert.equal(sizes, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`)
    }
  })

  it("can be installed", only("chromium", "no command tells it elsewhere"), async () => {
    const page = await visit()
    await kept(page)
    const client = await page.context().newCDPSession(page)
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors")
    assert.deepEqual(installabilityErrors.filter((one) => one.errorId !== "in-incognito"), [])
  })
})
