// access.mjs - the demo can be used by keyboard alone, and axe finds nothing to mend

import assert from "node:assert/strict"
import { after, before, describe, it } from "node:test"

import { problems } from "./tools/axe.mjs"
import { card, marksIn, only, openBrowser, until } from "./tools/browser.mjs"

const emulation = only("chromium", "WebDriver BiDi does not emulate media features")

let browser
before(async () => (browser = await openBrowser()))
after(() => browser.close())

describe("axe finds nothing", () => {
  for (const scheme of ["light", "dark"]) {
    for (const language of ["sv", "en"]) {
      it(`on either tab, ${scheme}, ${language}`, scheme === "light" ? {} : emulation, async () => {
        const page = await browser.openDemo(`lang=${language}`)
        await page.emulateMedia({ colorScheme: scheme })
        assert.deepEqual(await problems(page), [])
        await page.focus("#reply-text")
        await page.keyboard.press("F8")
        await page.waitForSelector(card)
        assert.deepEqual(await problems(page), [])
        await page.keyboard.press("Escape")
        await page.click("#tab-invitation")
        assert.deepEqual(await problems(page), [])
        await page.click("#view button[value=html]")
        await page.click("#channel button[value=sms]")
        assert.deepEqual(await problems(page), [])
        await page.close()
      })
    }
  }
})

describe("by keyboard alone", () => {
  it("one reaches the editor, a finding, its fix and the invitation", async () => {
    const page = await browser.openDemo("lang=sv")
    const key = (name) => page.keyboard.press(name)
    const at = () => page.evaluate(() => document.activeElement.id)
    for (let i = 0; i < 12 && (await at()) !== "reply-text"; i++) await key("Tab")
    assert.equal(await at(), "reply-text")
    const before = await page.inputValue("#reply-text")
    await key("F8")
    await page.waitForSelector(card)
    await key("Alt+Enter")
    await key("Enter")
    await until(() => page.inputValue("#reply-text"), (now) => now !== before, "the fix is applied")
    assert.equal(await at(), "reply-text")
    for (let i = 0; i < 12 && (await at()) !== "tab-reply"; i++) await key("Shift+Tab")
    await key("ArrowRight")
    assert.equal(await at(), "tab-invitation")
    for (let i = 0; i < 12 && (await at()) !== "mail-subject"; i++) await key("Tab")
    assert.equal(await at(), "mail-subject")
    await key("Tab")
    assert.equal(await at(), "mail-body")
    await page.close()
  })

  it("the list leads to the text", async () => {
    const page = await browser.openDemo("lang=sv")
    await page.focus("#reply-panel .item:not([hidden]) button")
    await page.keyboard.press("Enter")
    await page.waitForSelector(card)
    assert.equal(await page.evaluate(() => document.activeElement.id), "reply-text")
    await page.close()
  })
})

describe("a screen reader", () => {
  it("hears the count politely, once the keys rest", async () => {
    const page = await browser.openDemo("lang=en")
    await page.fill("#reply-text", "")
    await page.focus("#reply-text")
    await page.keyboard.type("You are an idiot. ")
    const said = () => page.$$eval("[data-omdome=status]", (all) => all.map((one) => one.textContent).join(""))
    assert.equal(await said(), "")
    await until(said, (text) => /1 error/.test(text), "the count is said")
    await page.close()
  })
})

describe("reduced motion", () => {
  it("lets the card stand still", only("chromium", "WebDriver BiDi does not emulate media features"), async () => {
    const page = await browser.openDemo("lang=sv")
    const moves = async (reducedMotion) => {
      await page.emulateMedia({ reducedMotion })
      await page.focus("#reply-text")
      await page.keyboard.press("F8")
      await page.waitForSelector(card)
      const name = await page.$eval(card, (one) => getComputedStyle(one).animationName)
      await page.keyboard.press("Escape")
      return name
    }
    assert.deepEqual([await moves("no-preference"), await moves("reduce")], ["appear", "none"])
    await page.close()
  })
})

describe("forced colours", () => {
  it("keep the underlines", emulation, async () => {
    const page = await browser.openDemo("lang=sv")
    await page.emulateMedia({ forcedColors: "active" })
    assert.ok((await marksIn(page, "#reply-text")).length > 0)
    const color = await page.$eval("#reply-text", (field) => {
      const mark = field.nextElementSibling.shadowRoot.querySelector(".mark")
      return [getComputedStyle(mark).color, getComputedStyle(mark).textDecorationColor]
    })
    assert.notEqual(color[0], color[1], "the copied letters stay unseen, the line is seen")
    await page.close()
  })
})
