// reply.mjs - a reply is typed into the textarea: underlines, card, fixes, list

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"

import { boxOfMark, card, empty, inLanguages, marksIn, middleOf, openBrowser, undoneUnwatched, until, holdRests } from "./tools/browser.mjs"
import { count, red } from "./tools/pixels.mjs"

const field = "#reply-text"
const languages = {
  sv: { request: "Kan du ta bort din recension?", part: "recension", insult: "Du är en idiot.", word: "idiot", thanks: "Tack för ditt omdöme." },
  en: { request: "Please delete your review.", part: "review", insult: "You are an idiot.", word: "idiot", thanks: "Thank you for your review." },
}

let browser
let page
before(async () => (browser = await openBrowser()))
after(() => browser.close())

for (const [language, words] of inLanguages(languages)) {
  describe(`a reply in ${language}`, () => {
    beforeEach(async () => {
      page = await browser.openDemo(`lang=${language}`, page)
      await empty(page, field)
    })

    const marks = () => marksIn(page, field)
    const value = () => page.inputValue(field)
    const type = (text) => page.keyboard.type(text)
    const marked = (part) => until(marks, (all) => all.some((one) => one.includes(part)), `"${part}" is underlined`)

    it("is underlined while it is typed, and nothing typed is lost", async () => {
      const text = `${words.thanks} ${words.request} ${words.insult}\n\nMvh 😀\n`
      await type(text)
      await marked(words.part)
      await marked(words.word)
      assert.equal(await value(), text)
      assert.deepEqual(page.troubles, [])
    })

    it("is underlined below its letters, and nowhere else", async () => {
      await type(`${words.insult} Abc`)
      await marked(words.word)
      const { x, y, width, height } = await boxOfMark(page, field, words.word)
      assert.ok((await count(page, { x, y: y + height / 2, width, height }, red)) > width, "a red line below the word")
      assert.equal(await count(page, { x: x + width + 12, y, width: 60, height: height * 1.5 }, red), 0)
    })

    it("leaves the word under the caret alone until it is written", async () => {
      await holdRests(page)
      await type(words.insult.slice(0, -1))
      assert.deepEqual(await marks(), [])
      await type(".")
      await marked(words.word)
    })

    it("marks the last word when the typing rests", async () => {
      await type(words.insult.slice(0, -1))
      await marked(words.word)
    })

    it("marks the last word when the field is left", async () => {
      await holdRests(page)
      await type(words.insult.slice(0, -1))
      await page.keyboard.press("Tab")
      await marked(words.word)
    })

    it("keeps a mark in its place while text is typed before it", async () => {
      await type(`${words.insult} `)
      await marked(words.word)
      await page.keyboard.press("Control+Home")
      await type("Abc ")
      assert.ok((await marks()).every((one) => one.includes(words.word) || words.insult.includes(one)))
      assert.equal(await value(), `Abc ${words.insult} `)
    })

    it("opens the card by a click, with message, reason and source", async () => {
      await type(`${words.request} `)
      await marked(words.part)
      const { x, y } = await middleOf(page, field, words.part)
      await page.mouse.click(x, y)
      await page.waitForSelector(card)
      assert.notEqual(await page.textContent(`${card} .message`), "")
      assert.notEqual(await page.textContent(`${card} .reason`), "")
      assert.match(await page.getAttribute(`${card} .source a`, "href"), /^https:\/\//)
      await type("!")
      await page.waitForSelector(card, { state: "hidden" })
      assert.equal((await value()).length, words.request.length + 2, "the key went into the text")
    })

    it("opens the card under a resting mouse and takes it away again", async () => {
      await type(`${words.request} `)
      await marked(words.part)
      await page.waitForTimeout(1100)
      const { x, y } = await middleOf(page, field, words.part)
      await page.mouse.move(x - 3, y)
      await page.mouse.move(x, y)
      await page.waitForSelector(card)
      await page.mouse.move(5, 5)
      await page.waitForSelector(card, { state: "hidden" })
    })

    it("goes from finding to finding by F8, into the card by Enter and back by Escape", async () => {
      await type(`${words.request} ${words.insult} `)
      await marked(words.word)
      await page.keyboard.press("F8")
      await page.waitForSelector(card)
      assert.equal(await focused(), "reply-text")
      const first = await page.textContent(`${card} .message`)
      await page.keyboard.press("F8")
      assert.notEqual(await page.textContent(`${card} .message`), first)
      await page.keyboard.press("Shift+F8")
      assert.equal(await page.textContent(`${card} .message`), first)
      await page.keyboard.press("Enter")
      assert.equal(await focused(), "card")
      await page.keyboard.press("Escape")
      await page.waitForSelector(card, { state: "hidden" })
      assert.equal(await focused(), "reply-text")
      assert.equal(await value(), `${words.request} ${words.insult} `)
    })

    it("opens the card at the caret by Alt+Enter", async () => {
      await type(words.request)
      await marked(words.part)
      await page.keyboard.press("ArrowLeft")
      await page.keyboard.press("ArrowLeft")
      await page.keyboard.press("Alt+Enter")
      assert.equal(await focused(), "card")
    })

    it("applies a quick fix that one Ctrl+Z takes back", async () => {
      const text = `${words.thanks} ${words.request} `
      await type(text)
      await marked(words.part)
      await page.keyboard.press("F8")
      await page.keyboard.press("Enter")
      assert.ok(await page.$(`${card} .fix`), "the request has a quick fix")
      await page.keyboard.press("Enter")
      await until(value, (now) => now !== text, "the text changes")
      assert.equal(await focused(), "reply-text")
      const fixed = await value()
      assert.ok((await marks()).every((one) => !one.includes(words.part)))
      await page.keyboard.press("Control+Z")
      assert.equal(await value(), text)
      await page.keyboard.press("Control+Y")
      assert.equal(await value(), fixed)
    })

    it("applies a quick fix by a click without taking the focus", async () => {
      await type(`${words.thanks} ${words.request} `)
      await marked(words.part)
      const { x, y } = await middleOf(page, field, words.part)
      await page.mouse.click(x, y)
      await page.click(`${card} .fix`)
      assert.ok(!(await value()).includes(words.request))
      assert.equal(await focused(), "reply-text")
      await type("Mvh")
      assert.ok((await value()).includes("Mvh"))
    })

    it("leaves what Ctrl+Z takes back as it is without a checker", async () => {
      const text = `Hi. ${words.request} Abc. ${words.request} `
      await type(text)
      await marked(words.part)
      await page.keyboard.press("Control+Z")
      assert.equal(await value(), await undoneUnwatched(page, field, text))
    })

    it("ignores a finding here, also after edits, and not elsewhere", async () => {
      await type(`${words.insult} `)
      await marked(words.word)
      await page.keyboard.press("F8")
      await page.click(`${card} .ignore`)
      assert.deepEqual(await marks(), [])
      await page.keyboard.press("Control+Home")
      await type("Hm, ")
      await page.keyboard.press("Control+End")
      assert.deepEqual(await marks(), [])
      await type(`${words.insult} `)
      await until(marks, (all) => all.length === 1, "only the second is underlined")
    })

    it("lists what it found, and a press on a row selects the text", async () => {
      await type(`${words.request} ${words.insult} `)
      await marked(words.word)
      const rows = page.locator("#reply-panel .item:not([hidden]) button")
      await until(() => rows.count(), (n) => n === 2, "two rows")
      assert.match(await page.textContent("#reply-panel .counts"), /2/)
      const quote = await rows.nth(1).locator(".quote").textContent()
      await rows.nth(1).click()
      const chosen = await page.$eval(field, (one) => one.value.slice(one.selectionStart, one.selectionEnd))
      assert.equal(chosen, quote)
      await page.waitForSelector(card)
    })

    it("ticks the advice that the text follows", async () => {
      const met = (rule) => page.getAttribute(`#reply-panel [data-rule="${rule}"]`, "class")
      await type("Hej. ")
      await until(() => met("advice.thank"), (now) => now === "unmet", "thanks is not ticked")
      await type(words.thanks)
      await until(() => met("advice.thank"), (now) => now === "met", "thanks is ticked")
    })
  })
}

describe("a reply in a language that is not loaded", () => {
  it("is said to be so, and gets no page of marks", async () => {
    page = await browser.openDemo("lang=en", page)
    await empty(page, field)
    await page.keyboard.type("Kiitos palautteesta. Olemme pahoillamme, että toimitus myöhästyi ja sohva oli rikki. ")
    assert.deepEqual(await marksIn(page, field), [])
    await until(() => page.textContent("#reply-panel .counts"), (text) => /not supported/.test(text), "the list says so")
  })
})

function focused() {
  return page.evaluate(() => document.activeElement.id || document.activeElement.dataset.omdome)
}
