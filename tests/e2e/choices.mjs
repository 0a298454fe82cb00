// choices.mjs - what the user decides on the card: ignore here, never, fix all of a kind

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"
import { isDeepStrictEqual } from "node:util"

import { card, highlightsIn, marksIn, openBrowser, until } from "./tools/browser.mjs"

let browser
let page
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo("lang=en")
  await page.evaluate(prepare)
})
after(() => browser.close())
beforeEach(() => page.evaluate(() => window.start()))

const field = "#scene textarea"
const rich = "#scene [contenteditable]"
const key = (name) => page.keyboard.press(name)
const type = (text) => page.keyboard.type(text)
const marks = () => marksIn(page, field)
const marked = (wanted, what = "marked") => until(marks, (all) => isDeepStrictEqual(all, wanted), `${what}: ${wanted}`)
const write = (text) => page.evaluate((text) => window.write(text), text)
const start = (options) => page.evaluate((options) => window.start(options), options)
const press = async (part) => {
  await page.click(`${card} ${part}`)
  await page.waitForSelector(card, { state: "hidden" })
}

describe("a finding that is ignored", () => {
  const ignoreFirst = async () => {
    await page.focus(field)
    await key("Control+Home")
    await key("F8")
    await page.waitForSelector(card)
    await press(".ignore")
  }

  it("stays so while its neighbours are edited on either side, and no other is", async () => {
    await write("One bad word here. Then some more words, and one bad thing there.")
    await ignoreFirst()
    await marked(["bad"])
    await key("Control+Home")
    await type("Well now: ")
    await page.$eval(field, (one) => one.setSelectionRange(18, 18))
    await type("old ")
    assert.match(await page.inputValue(field), /^Well now: One bad old word here/)
    await marked(["bad"])
    await key("Control+End")
    await type(" Another bad one, one bad word. ")
    await until(marks, (all) => all.length === 3, "those that were not ignored are marked")
  })

  it("is known again after a reload, in the same words and not in others", async () => {
    await write("This is one bad word in a row.")
    await ignoreFirst()
    await marked([])
    await start({ text: "Dear all. This is one bad word in a row." })
    await marked([])
    await start({ text: "No such thing was bad before that." })
    await marked(["bad"])
  })

  it("is not carried over to another text in the same field", async () => {
    await write("One bad word here.")
    await ignoreFirst()
    await start({ text: "Quite another text." })
    await page.focus(field)
    await key("Control+A")
    await type("One bad word here. ")
    await marked(["bad"])
    await ignoreFirst()
    await key("Control+A")
    await key("Delete")
    await type("One bad word here. ")
    await marked(["bad"], "nor to one that begins anew")
  })

  it("leaves no words of the text in the browser's store", async () => {
    await write("Call Kalle, the bad one, on 070.")
    await ignoreFirst()
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    assert.match(kept, /test\.bad/)
    assert.doesNotMatch(kept, /kalle|070|one/i)
  })

  it("is shown again by a press in the list", async () => {
    await write("One bad word.")
    await ignoreFirst()
    assert.match(await page.textContent("#list .hushed"), /1 ignored/)
    await page.click("#list .restore")
    await marked(["bad"])
    assert.equal(await page.isVisible("#list .hushed"), false)
  })

  it("is not offered where the host forbids it", async () => {
    await start({ fixed: true, text: "One bad word." })
    await page.focus(field)
    await key("F8")
    await page.waitForSelector(`${card} .fix`)
    assert.equal(await page.$(`${card} .ignore`), null)
    await key("Escape")
  })
})

describe("a rule that is never to be heard", () => {
  it("is silent in this editor, also after a reload, and in no other", async () => {
    await write("A bad and an ugly word, and a bad one.")
    await page.focus(field)
    await key("F8")
    await press(".never")
    await marked(["ugly"])
    await start({ keep: true, text: "Another bad and ugly word." })
    await marked(["ugly"])
    await start({ keep: true, name: "other", text: "Another bad and ugly word." })
    await marked(["bad", "ugly"])
  })

  it("is kept where the host wants it", async () => {
    await start({ own: true, text: "One bad word." })
    await page.focus(field)
    await key("F8")
    await press(".never")
    assert.deepEqual(await page.evaluate(() => window.kept.never), ["test.bad"])
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [])
  })
})

describe("all of a kind", () => {
  it("are fixed in a text field by one press, and one Ctrl+Z takes it back", async () => {
    const text = "One bad word, two bad words.\nAn ugly line.\nAnd a bad end."
    await page.focus(field)
    await type(text)
    await until(marks, (all) => all.length === 4, "all are marked")
    await key("Control+Home")
    await key("F8")
    assert.match(await page.textContent(`${card} .fix.all`), /3/)
    await press(".fix.all")
    assert.equal(await page.inputValue(field), text.replaceAll("bad", "good"))
    await marked(["ugly"])
    await key("Control+Z")
    assert.equal(await page.inputValue(field), text)
  })

  it("are fixed across paragraphs and bold text, which stay as they are", async () => {
    const html = "<p>One <b>bad</b> word, two bad words.</p><p>An ugly line.</p><p>And a bad <i>end</i>.</p>"
    await start({ html })
    await page.focus(rich)
    await key("Control+Home")
    await key("F8")
    await page.waitForSelector(card)
    await press(".fix.all")
    const now = () => page.$eval(rich, (one) => one.innerHTML)
    assert.equal((await now()).replace(/ style="[^"]*"/g, ""), html.replaceAll("bad", "good"))
    assert.deepEqual(await highlightsIn(page, rich), ["ugly"])
    await key("Control+Z")
    assert.equal((await now()).replace(/ style="[^"]*"/g, ""), html)
    assert.deepEqual(page.troubles, [])
  })

  it("are not offered where there is one alone", async () => {
    await write("One bad word.")
    await page.focus(field)
    await key("F8")
    assert.equal(await page.$(`${card} .fix.all`), null)
    await key("Escape")
  })
})

describe("one mark", () => {
  it("stands where a warning lies within an error of its category", async () => {
    await write("It is a grave fault and a fault.")
    assert.deepEqual(await page.evaluate(() => window.scene.watcher.findings.map((one) => [one.rule, one.start])), [
      ["test.grave", 8],
      ["test.fault", 26],
    ])
  })
})

describe("a screen reader", () => {
  const described = () =>
    page.$eval(field, (one) => {
      const ids = (one.getAttribute("aria-describedby") ?? "").split(" ")
      return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" | ")
    })

  it("is told on the field what was found, beside the page's own description", async () => {
    await start({ text: "One bad word.", describedBy: "tip" })
    await until(described, (text) => text === "Be kind. | 1 error. F8 goes to the next.", "the description stands")
    assert.equal(await page.getAttribute(field, "aria-invalid"), "true")
    await page.focus(field)
    await key("Control+A")
    await type("Fine. ")
    await until(described, (text) => text === "Be kind.", "it goes with the finding")
    assert.equal(await page.getAttribute(field, "aria-invalid"), null)
    await page.evaluate(() => window.scene.watcher.close())
    assert.equal(await page.getAttribute(field, "aria-describedby"), "tip")
  })

  it("hears each finding with its reason on the way", async () => {
    await write("One bad word.")
    await page.focus(field)
    await key("F8")
    const said = await page.$$eval("[data-omdome=status]", (all) => all.map((one) => one.textContent).join(""))
    assert.equal(said, "1 of 1. Error: Found bad. Because bad. Alt+Enter opens the suggestions.")
    await key("Enter")
    const dialog = await page.$eval(card, (one) => [
      one.getAttribute("aria-label"),
      one.getRootNode().getElementById(one.getAttribute("aria-describedby")).textContent,
    ])
    assert.deepEqual(dialog, ["Found bad.", "Because bad."])
    await key("Escape")
  })

  it("hears that a language is not supported, once, and calmly", async () => {
    await start({ unknown: true })
    await page.focus(field)
    await type("Kiitos paljon ")
    const said = () => page.$$eval("[data-omdome=status]", (all) => all.map((one) => one.textContent).join(""))
    await until(said, (text) => /not supported/.test(text), "it is said")
    assert.match(await page.textContent("#list .counts"), /not supported/)
    await marked([])
  })
})

/** Runs in the page: a field or formatted text, and a checker that finds bad words. */
async function prepare() {
  const { watch, panel } = await import("/dist/dom/index.js")
  document.querySelector("main").hidden = true
  let shown = null

  window.start = ({ text = "", html, name = "scene-text", keep = false, fixed, own, describedBy, unknown } = {}) => {
    shown?.close()
    window.scene?.watcher.close()
    window.scene?.box.remove()
    if (!keep && !text) localStorage.clear()
    const box = document.createElement("div")
    box.id = "scene"
    box.innerHTML = "<p id=tip>Be kind.</p><div id=list></div>"
    const editor = document.createElement(html === undefined ? "textarea" : "div")
    editor.id = name
    if (html === undefined) editor.value = text
    else Object.assign(editor, { contentEditable: "true", innerHTML: html })
    if (describedBy) editor.setAttribute("aria-describedby", describedBy)
    box.prepend(editor)
    document.body.prepend(box)
    const checker = { languages: ["en"], locale: "en", check: (text) => check(text, unknown), close() {} }
    const options = { kind: "reply" }
    if (fixed) options.mayIgnore = () => false
    if (own) options.store = { read: () => ({ places: [], never: [] }), write: (choices) => (window.kept = choices) }
    const watcher = watch(editor, checker, options)
    shown = panel(box.querySelector("#list"), [watcher])
    window.scene = { box, editor, watcher }
  }

  window.write = (text) => {
    window.scene.editor.value = text
    window.scene.watcher.refresh()
  }

  const kinds = { bad: "error", ugly: "error", "grave fault": "error", fault: "warning" }

  function check(text, unknown) {
    if (unknown) return { language: "fi", supported: false, advice: [], findings: [] }
    const findings = Object.entries(kinds).flatMap(([word, severity]) =>
      [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => finding(word, severity, index)),
    )
    return { language: "en", supported: true, advice: [], findings: findings.sort((a, b) => a.start - b.start) }
  }

  function finding(word, severity, start) {
    const end = start + word.length
    return {
      start,
      end,
      rule: `test.${word.split(" ")[0]}`,
      category: "test",
      severity,
      message: `Found ${word}.`,
      reason: `Because ${word}.`,
      source: { title: "Test", url: "https://example.org/" },
      replacements: [{ label: "Better", text: "good", start, end }],
    }
  }
}
