// spelling.mjs - misspelt words in a watched field: when, where, and at what cost

import assert from "node:assert/strict"
import { after, before, describe, it } from "node:test"

import { card, marksIn, openBrowser, until } from "./tools/browser.mjs"

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

describe("spelling in an editor", () => {
  it("marks a finished word, and never the one under the caret", async () => {
    await page.focus(field)
    await page.keyboard.type("Tack för ditt omdömme")
    await page.waitForTimeout(1500)
    assert.deepEqual(await marks(), [])
    await page.keyboard.type(" och besök.")
    await until(marks, (all) => all.includes("omdömme"), "the word is marked once the caret has left it")
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

  it("keeps the page free of long tasks while 3,000 words are edited", async () => {
    await page.evaluate(() => window.put("Tack för ditt besök hos oss i går kväll. ".repeat(375)))
    await page.waitForTimeout(1500)
    await page.evaluate(() => window.watchTasks())
    await page.focus(field)
    await page.keyboard.press("Control+End")
    await page.keyboard.type("Vi beklager förseningen av leveransen. ", { delay: 20 })
    await until(marks, (all) => all.includes("beklager"), "it is checked in the end")
    const long = await page.evaluate(() => window.longTasks)
    assert.deepEqual(long.filter((took) => took > 50), [])
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
  window.watchTasks = () => {
    window.longTasks = []
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: "longtask" })
  }
}
