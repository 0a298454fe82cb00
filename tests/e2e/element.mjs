// element.mjs - <omdome-editor>: typed into, in a form, by keyboard alone

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"

import { card, inLanguages, marksIn, openBrowser, until } from "./tools/browser.mjs"

const host = "omdome-editor"
const field = `${host} textarea`
const languages = {
  sv: { insult: "Du är en idiot. ", thanks: "Tack för ditt omdöme. ", request: "Kan du ta bort din recension? ", list: /1 fel/ },
  en: { insult: "You are an idiot. ", thanks: "Thank you for your review. ", request: "Please delete your review. ", list: /1 error/ },
}

let browser
let page
before(async () => (browser = await openBrowser()))
after(() => browser.close())

for (const [language, words] of inLanguages(languages)) {
  describe(`an editor element in ${language}`, () => {
    beforeEach(async () => {
      page = await browser.openPage(`demo/element.html?lang=${language}`, page)
      await page.focus(host)
      await page.keyboard.press("Control+A")
      await page.keyboard.press("Delete")
    })

    const marks = () => marksIn(page, field)
    const value = () => page.$eval(host, (one) => one.value)
    const type = (text) => page.keyboard.type(text)
    const key = (name) => page.keyboard.press(name)
    const sent = () => page.textContent("#answer")

    it("underlines, lists and ticks what is typed", async () => {
      await type(words.thanks + words.insult)
      await until(marks, (all) => all.length === 1, "one mark")
      assert.equal(await value(), words.thanks + words.insult)
      await until(() => page.textContent(`${host} .counts`), (text) => words.list.test(text), "the list counts it")
      await until(() => page.getAttribute(`${host} [data-rule="advice.thank"]`, "class"), (now) => now === "met", "thanks is ticked")
      assert.deepEqual(page.troubles, [])
    })

    it("is invalid and not sent while an error stands, and sent once it is mended", async () => {
      await type(words.insult)
      await until(marks, (all) => all.length === 1, "one mark")
      assert.equal(await page.$eval(host, (one) => one.matches(":invalid") && one.validity.customError), true)
      assert.notEqual(await page.$eval(host, (one) => one.validationMessage), "")
      await page.click("#form .button.first")
      assert.equal(await sent(), "")
      assert.equal(await page.evaluate(() => document.activeElement.tagName.toLowerCase()), host)
      await key("Control+A")
      await type(words.thanks)
      await until(() => page.$eval(host, (one) => one.matches(":valid")), Boolean, "it is valid")
      await page.click("#form .button.first")
      await until(sent, (text) => text.includes(String(words.thanks.length)), "it is sent")
    })

    it("is missing when it is empty, and comes back by the form's reset", async () => {
      assert.equal(await page.$eval(host, (one) => one.validity.valueMissing), true)
      const before = await page.$eval(host, (one) => one.defaultValue)
      await page.click("#form [type=reset]")
      assert.equal(await value(), before)
      await until(marks, (all) => all.length > 0, "its text is checked anew")
    })

    it("is disabled with its fieldset, and by itself", async () => {
      const states = await page.$eval(host, (one) => {
        const inner = one.shadowRoot.querySelector("textarea")
        const seen = []
        one.disabled = true
        seen.push(inner.disabled)
        one.disabled = false
        seen.push(inner.disabled)
        const set = document.createElement("fieldset")
        one.form.append(set)
        set.append(one)
        set.disabled = true
        seen.push(inner.disabled, one.willValidate)
        set.disabled = false
        seen.push(inner.disabled, one.willValidate)
        return seen
      })
      assert.deepEqual(states, [true, false, true, false, false, true])
    })

    it("is used by keyboard alone, card and fix and all", async () => {
      await type(words.thanks + words.request)
      await until(marks, (all) => all.length === 1, "one mark")
      await key("F8")
      await page.waitForSelector(card)
      await key("Enter")
      await key("Enter")
      await until(value, (now) => !now.includes(words.request.trim()), "the fix is applied")
      await key("Control+Z")
      assert.equal(await value(), words.thanks + words.request)
      await until(() => page.locator(`${host} .item:not([hidden])`).count(), (n) => n === 1, "it is in the list")
      await key("Tab")
      assert.equal(await page.$eval(host, (one) => one.shadowRoot.activeElement?.closest("[part]")?.getAttribute("part") ?? ""), "panel")
      await key("Enter")
      await page.waitForSelector(card)
      await key("Escape")
      for (let i = 0; i < 6 && (await page.evaluate(() => document.activeElement.tagName)) !== "BUTTON"; i++) await key("Tab")
      assert.equal(await page.evaluate(() => document.activeElement.className), "button first")
    })

    it("goes by the name of its label", async () => {
      const name = await page.$eval(field, (one) => one.getAttribute("aria-label"))
      assert.equal(name, await page.textContent("label[for=reply]"))
      await page.click("label[for=reply]")
      assert.equal(await page.$eval(host, (one) => one.shadowRoot.activeElement?.tagName), "TEXTAREA")
    })
  })
}

describe("an editor element", () => {
  beforeEach(async () => {
    page = await browser.openPage("demo/element.html?lang=en", page)
  })

  const put = (html) =>
    page.evaluate(async (html) => {
      const { define } = await import("/dist/element/index.js")
      define()
      document.body.innerHTML = `<main>${html}</main>`
    }, html)

  it("takes its first text from between its tags, and stands alone without a form", async () => {
    await put('<omdome-editor kind="invitation" lang="en" aria-label="Text">Give us 5 stars and get 10% off.</omdome-editor>')
    await until(() => marksIn(page, field).catch(() => []), (all) => all.length > 0, "it is marked")
    assert.match(await page.$eval(host, (one) => one.value), /^Give us/)
  })

  it("stays a plain field where its checker cannot be loaded", async () => {
    await put('<form><omdome-editor name="a" lang="en" base="/nowhere/" aria-label="Text"></omdome-editor></form>')
    await page.focus(host)
    await page.keyboard.type("You are an idiot.")
    assert.equal(await page.$eval("form", (form) => new FormData(form).get("a")), "You are an idiot.")
    assert.equal(await page.$eval(host, (one) => one.checkValidity()), true)
    await until(() => page.troubles.length, (n) => n > 0, "the developer hears of it")
  })

  it("is styled by the page's custom properties and parts, the card in it as well", async () => {
    await put('<omdome-editor lang="en" aria-label="Text">You are an idiot.</omdome-editor>')
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`omdome-editor { --omdome-surface: rgb(1, 2, 3) }
        omdome-editor::part(editor), omdome-editor::part(message), omdome-editor::part(item) { color: rgb(4, 5, 6) }
        omdome-editor::part(error) { padding-left: 17px }`)
      document.adoptedStyleSheets.push(sheet)
    })
    await until(() => marksIn(page, field).catch(() => []), (all) => all.length === 1, "it is marked")
    await page.focus(host)
    await page.keyboard.press("F8")
    await page.waitForSelector(card)
    const style = (selector, name) => page.$eval(selector, (one, name) => getComputedStyle(one)[name], name)
    assert.equal(await style(card, "backgroundColor"), "rgb(1, 2, 3)")
    for (const one of [field, `${card} .message`, `${host} .item`]) assert.equal(await style(one, "color"), "rgb(4, 5, 6)", one)
    assert.equal(await style(`${card} .finding`, "paddingLeft"), "17px")
  })

  it("leaves nothing behind when it is taken out, and works when it is put back", async () => {
    await put('<omdome-editor lang="en" aria-label="Text">You are an idiot.</omdome-editor>')
    await until(() => marksIn(page, field).catch(() => []), (all) => all.length === 1, "it is marked")
    const left = await page.evaluate(() => {
      const one = document.querySelector("omdome-editor")
      one.remove()
      const left = one.shadowRoot.querySelectorAll("[data-omdome]").length
      document.querySelector("main").append(one)
      return left
    })
    assert.equal(left, 0)
    await until(() => marksIn(page, field).catch(() => []), (all) => all.length === 1, "it is marked again")
  })
})
