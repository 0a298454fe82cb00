// spelling.mjs - misspelt words in a watched field: when and where

import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, describe, it } from "node:test"

import { serve } from "../../web/demo/serve.mjs"
import { build } from "../../web/demo/site.mjs"
import { card, empty, marksIn, openBrowser, until } from "./tools/browser.mjs"

let browser
let page
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo()
  await page.evaluate(prepare)
})
after(() => browser.close())

const field = "#scene textarea"
const marks = () => marksIn(page, field)

/** The look of a mark, and its line's. */
const lineOf = (text) =>
  page.$eval(
    field,
    (element, text) => {
      const mark = [...element.nextElementSibling.shadowRoot.querySelectorAll(".mark")].find((one) => one.textContent === text)
      return [mark.classList[1], getComputedStyle(mark).textDecorationStyle]
    },
    text,
  )

describe("spelling in an editor", () => {
  it("marks a finished word, and never the one under the caret", async () => {
    await page.focus(field)
    await page.keyboard.type("Tack för ditt omdömme")
    await page.waitForTimeout(1500)
    assert.deepEqual(await marks(), [])
    await page.keyboard.type(" och besök.")
    await until(marks, (all) => all.includes("omdömme"), "the word is marked once the caret has left it")
    assert.deepEqual(await lineOf("omdömme"), ["spelling", "dashed"])
  })

  it("offers suggestions when the card opens, and fixes the word", async () => {
    await page.keyboard.press("F8")
    await page.waitForSelector(`${card} .fix`)
    assert.equal(await page.textContent(`${card} .fix b`), "omdöme")
    await page.click(`${card} .fix`)
    assert.equal(await page.inputValue(field), "Tack för ditt omdöme och besök.")
    await until(marks, (all) => all.length === 0, "the mark goes with the mistake")
  })

  it("knows a word that the user adds, here and in the store", async () => {
    await page.evaluate(() => window.put("Vi lagade din blorpmojäng igår."))
    await until(marks, (all) => all.length === 1, "it is unknown at first")
    await page.focus(field)
    await page.keyboard.press("F8")
    await page.click(`${card} .ignore`)
    await until(marks, (all) => all.length === 0, "it is known now")
    assert.deepEqual(await page.evaluate(() => window.store.read().words), ["blorpmojäng"])
  })
})

describe("the demo's check box", () => {
  const reply = "#reply-text"
  const openFrom = async (site, context) => {
    const demo = await context.newPage()
    await demo.goto(`${site.address}demo/?lang=sv`)
    await demo.waitForFunction(() => document.documentElement.dataset.ready)
    return demo
  }
  const write = async (demo) => {
    await empty(demo, reply)
    await demo.keyboard.type("Tack för ditt omdömme och besök. ")
  }
  const isMarked = (demo) => until(() => marksIn(demo, reply), (all) => all.includes("omdömme"), "the word is marked", 20_000)

  it("fetches spelling when it is ticked, is remembered, and then needs no network", async () => {
    const folder = mkdtempSync(join(tmpdir(), "omdome-spelling-"))
    build(folder)
    const site = await serve(0, { root: folder })
    const visitor = await openBrowser({ serviceWorkers: "allow" })
    const asked = []
    visitor.context.on("request", (request) => asked.push(request.url()))
    try {
      const first = await openFrom(site, visitor.context)
      await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      assert.equal(await first.isChecked("#spelling"), false)
      await write(first)
      await first.waitForTimeout(1000)
      assert.deepEqual(await marksIn(first, reply), [])
      assert.deepEqual(asked.filter((url) => /\.dict$/.test(url)), [])
      await first.check("#spelling")
      await isMarked(first)
      await first.close()
      site.server.close()
      site.server.closeAllConnections()
      const second = await openFrom(site, visitor.context)
      assert.equal(await second.isChecked("#spelling"), true)
      await write(second)
      await isMarked(second)
      await second.uncheck("#spelling")
      await until(() => marksIn(second, reply), (all) => all.length === 0, "the marks go with the tick")
    } finally {
      await visitor.close()
      site.server.close()
      rmSync(folder, { recursive: true })
    }
  })
})

/** Runs in the page: a field that is watched with spelling. */
async function prepare() {
  const { memoryStore, watch } = await import("/dist/dom/index.js")
  const { loadSpelling } = await import("/dist/spelling.js")
  document.querySelector("main").hidden = true
  const form = document.body.appendChild(document.createElement("form"))
  form.id = "scene"
  const element = form.appendChild(document.createElement("textarea"))
  element.rows = 8
  const checker = {
    languages: ["sv"],
    locale: "sv",
    check: () => ({ language: "sv", supported: true, findings: [], advice: [] }),
    close() {},
  }
  window.store = memoryStore()
  const spelling = await loadSpelling({ languages: ["sv"], locale: "sv" })
  const watcher = watch(element, checker, { kind: "reply", spelling, store: window.store })
  window.put = (text) => {
    element.value = text
    watcher.refresh()
  }
}
