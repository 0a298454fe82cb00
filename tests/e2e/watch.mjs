// watch.mjs - what a watcher does around the typing, seen with a checker made for it

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"

import { card, countPauses, marksIn, openBrowser, until } from "./tools/browser.mjs"

let browser
let page
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo()
  await page.evaluate(prepare)
})
after(() => browser.close())
beforeEach(() => page.evaluate(() => window.start()))

const field = "#scene textarea"
const marks = () => marksIn(page, field)
const checks = () => page.evaluate(() => window.checks)
const key = (name) => page.keyboard.press(name)
const turn = () => page.evaluate(() => new Promise((done) => setTimeout(done)))

describe("a watcher", () => {
  it("checks at once, and only when the text has changed", async () => {
    await page.focus(field)
    await page.keyboard.type("bad ")
    assert.deepEqual(await marks(), ["bad"])
    const before = await checks()
    await key("ArrowLeft")
    await key("Shift+ArrowLeft")
    assert.equal(await checks(), before)
  })

  it("waits for a pause where checking is slow, and carries the marks along meanwhile", async () => {
    await page.evaluate(() => window.start({ cost: 12 }))
    await page.focus(field)
    await page.keyboard.type("bad ")
    await until(marks, (all) => all.length === 1, "it is checked in the end")
    await page.keyboard.type("x")
    await until(() => page.evaluate(() => window.checked), (text) => text === "bad x", "the slow check is noticed")
    const before = await checks()
    await key("Control+Home")
    const pauses = await countPauses(page)
    await page.keyboard.type("abcdefghij ")
    assert.deepEqual(await marks(), ["bad"], "the mark is on its word")
    const made = (await checks()) - before
    assert.ok(made <= 3 + (await pauses()), `${made} checks: not every key is checked`)
    await until(() => page.evaluate(() => window.checked), (text) => text === "abcdefghij bad x", "the last text is checked")
  })

  it("lets the editor go on where the checker fails", async () => {
    await page.evaluate(() => window.start({ fails: true }))
    await page.focus(field)
    await page.keyboard.type("bad word")
    assert.equal(await page.inputValue(field), "bad word")
    assert.deepEqual(await marks(), [])
    assert.ok(page.troubles.some((one) => one.includes("the checker is out of order")), "the developer hears of it")
    page.troubles.length = 0
  })

  it("hears of a reset form, and of a new value by refresh()", async () => {
    await page.evaluate(() => {
      window.scene.field.value = "a bad one"
      window.scene.watcher.refresh()
    })
    assert.deepEqual(await marks(), ["bad"])
    await page.evaluate(() => window.scene.form.reset())
    await until(marks, (all) => all.length === 0, "the mark goes with the text")
  })

  it("leaves undo and redo as they are without it", async () => {
    await page.evaluate(() => window.scene.form.append(document.createElement("textarea")))
    const steps = []
    for (const one of [field, "#scene textarea + textarea, #scene > textarea:last-child"]) {
      await page.focus(one)
      await page.keyboard.type("one bad\nline and a very bad one. ")
      await key("Enter")
      await page.keyboard.type("bad")
      await key("Backspace")
      await key("Backspace")
      await key("Backspace")
      await key("Backspace")
      const seen = []
      for (let i = 0; i < 4; i++) {
        await key("Control+Z")
        seen.push(await page.inputValue(one))
      }
      for (let i = 0; i < 4; i++) await key("Control+Shift+Z")
      seen.push(await page.inputValue(one))
      steps.push(seen)
    }
    assert.deepEqual(steps[0], steps[1])
  })

  it("puts findings that overlap into one card, the shorter first", async () => {
    await page.focus(field)
    await page.keyboard.type("a very bad word ")
    await page.evaluate(() => window.scene.watcher.go(1))
    await key("ArrowLeft")
    await key("Escape")
    await page.evaluate(() => window.scene.field.setSelectionRange(8, 8))
    await key("Alt+Enter")
    const messages = await page.$$eval(`${card} .message`, (all) => all.map((one) => one.textContent))
    assert.deepEqual(messages, ["Found bad.", "Found very bad."])
    await key("Escape")
  })

  it("offers no fix where the text cannot be changed", async () => {
    await page.evaluate(() => {
      window.scene.field.value = "bad"
      window.scene.field.readOnly = true
      window.scene.watcher.refresh()
    })
    await page.focus(field)
    await key("F8")
    await page.waitForSelector(`${card} .ignore`)
    assert.equal(await page.$(`${card} .fix`), null)
    await key("Escape")
  })

  it("does not fix a text that has changed unheard", async () => {
    await page.focus(field)
    await page.keyboard.type("bad ")
    const value = await page.evaluate(() => {
      const { field, watcher } = window.scene
      const [finding] = watcher.findings
      field.value = "something else"
      watcher.fix(finding, finding.replacements[0])
      return field.value
    })
    assert.equal(value, "something else")
  })

  it("keeps the caret and the scroll place over a fix elsewhere", async () => {
    const { caret, top, value } = await page.evaluate(() => {
      const { field, watcher } = window.scene
      field.value = `bad start\n${"line\n".repeat(40)}end`
      watcher.refresh()
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
      field.scrollTop = 100
      const [finding] = watcher.findings
      watcher.fix(finding, finding.replacements[0])
      return { caret: field.selectionStart, top: field.scrollTop, value: field.value }
    })
    assert.match(value, /^good start/)
    assert.equal(caret, value.length)
    assert.equal(top, 100)
  })

  it("redraws little for a key in a long text", async () => {
    await page.$eval(field, (one) => {
      one.value = "A long text with a bad word in each line.\n".repeat(400)
      one.dispatchEvent(new Event("input"))
    })
    await page.focus(field)
    await until(marks, (all) => all.length === 400, "each line is marked")
    await page.$eval(field, (one) => {
      one.setSelectionRange(one.value.length / 2, one.value.length / 2)
      window.touched = 0
      const layer = one.nextElementSibling.shadowRoot
      const all = { subtree: true, childList: true, characterData: true, attributes: true }
      new MutationObserver((records) => (window.touched += records.length)).observe(layer, all)
    })
    await page.keyboard.type("soft bad ")
    await until(marks, (all) => all.length === 401, "the new word is marked, too")
    const touched = await page.evaluate(() => window.touched)
    assert.ok(touched > 0 && touched < 100, `${touched} changes for 9 keys`)
  })

  it("checks once where the scores have come before", async () => {
    await page.evaluate(() => window.start({ scores: "before" }))
    await turn()
    assert.equal(await checks(), 1)
  })

  it("checks no more for scores of a checker that it no longer has, nor once it is closed", async () => {
    for (const how of ["update", "close"]) {
      await page.evaluate((how) => {
        window.start({ scores: "later" })
        window.scene.watcher[how]({ checker: window.checkerOf({}) })
      }, how)
      const before = await checks()
      await page.evaluate(() => window.bringScores())
      await turn()
      assert.equal(await checks(), before, how)
    }
  })

  it("takes the focus back from a card whose finding the scores take away", async () => {
    await page.evaluate(() => window.start({ scores: "later" }))
    await page.focus(field)
    await page.keyboard.type("bad ")
    await key("F8")
    await key("Enter")
    assert.ok(await page.evaluate(() => document.activeElement.matches("[data-omdome=card]")))
    await page.evaluate(() => window.bringScores())
    await until(marks, (all) => all.length === 0, "the scores are heard")
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "TEXTAREA")
  })

  it("does nothing more once it is closed", async () => {
    await page.evaluate(() => window.scene.watcher.close())
    await page.focus(field)
    await page.keyboard.type("bad ")
    await key("F8")
    assert.equal(await page.$(card), null)
    assert.equal(await checks(), 1)
  })
})

/** Runs in the page: a field, and a checker that finds "bad" and "very bad". */
async function prepare() {
  const { watch } = await import("/dist/dom/index.js")
  document.querySelector("main").hidden = true

  window.start = (options = {}) => {
    window.scene?.watcher.close()
    window.scene?.form.remove()
    window.checks = 0
    const form = document.createElement("form")
    form.id = "scene"
    const field = document.createElement("textarea")
    field.style.cssText = "width: 400px; height: 120px"
    form.append(field)
    document.body.prepend(form)
    window.scene = { form, field, watcher: watch(field, window.checkerOf(options), { kind: "reply" }) }
  }

  /** Finds "bad" and "very bad"; scores take both away. */
  window.checkerOf = ({ cost = 0, fails = false, scores }) => {
    let known = scores === "before" ? [] : [/very bad/g, /bad/g]
    const later = () => new Promise((resolve) => (window.bringScores = resolve)).then(() => (known = []))
    const complete = scores && (scores === "before" ? Promise.resolve() : later())
    return {
      languages: ["en"],
      locale: "en",
      ...(complete && { complete }),
      check(text) {
        window.checks++
        window.checked = text
        for (const end = performance.now() + cost; performance.now() < end; );
        if (fails) throw new Error("the checker is out of order")
        return { language: "en", advice: [], findings: known.flatMap((one) => [...text.matchAll(one)]).map(finding) }
      },
      close() {},
    }
  }

  function finding({ index: start, 0: word }) {
    const end = start + word.length
    return {
      start,
      end,
      rule: `test.${word}`,
      category: "test",
      severity: "error",
      message: `Found ${word}.`,
      reason: "For the test.",
      source: { title: "Test", url: "https://example.org/" },
      replacements: [{ label: "Better", text: "good", start, end }],
    }
  }
}
