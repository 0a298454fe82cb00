// invitation.mjs - an invitation is typed: contenteditable, subject, HTML source, text message

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"

import { card, empty, highlightsIn, inLanguages, marksIn, openBrowser, undoneUnwatched, until, holdRests } from "./tools/browser.mjs"
import { count, red } from "./tools/pixels.mjs"

const body = "#mail-body"
const languages = {
  sv: { offer: "Lämna en femstjärnig recension så får du 10 % rabatt", part: "rabatt", insult: "Du är en idiot.", word: "idiot" },
  en: { offer: "Leave us a five-star review and get 10% off", part: "off", insult: "You are an idiot.", word: "idiot" },
}

let browser
let page
before(async () => (browser = await openBrowser()))
after(() => browser.close())

for (const [language, words] of inLanguages(languages)) {
  describe(`an invitation in ${language}`, () => {
    beforeEach(async () => {
      page = await browser.openDemo(`lang=${language}`, page)
      await page.click("#tab-invitation")
      await empty(page, body)
    })

    const marks = () => highlightsIn(page, body)
    const text = () => page.$eval(body, (one) => one.innerText.replace(/\u00A0/g, " ").trim())
    const html = () => page.$eval(body, (one) => one.innerHTML)
    const type = (keys) => page.keyboard.type(keys)
    const marked = (part) => until(marks, (all) => all.some((one) => one.includes(part)), `"${part}" is underlined`)

    it("is underlined while it is typed, and not one node is added", async () => {
      await type(`Hej {{name}}! ${words.offer}.`)
      await page.keyboard.press("Enter")
      await type("Mvh")
      await marked(words.part)
      assert.equal((await text()).replace(/\n+/g, "\n"), `Hej {{name}}! ${words.offer}.\nMvh`)
      assert.doesNotMatch(await html(), /omdome|<mark|<span/)
      assert.deepEqual(page.troubles, [])
    })

    it("is underlined below its letters, and nowhere else", async () => {
      await type(`${words.insult} Abc`)
      await marked(words.word)
      const { x, y, width, height } = await box(words.word)
      assert.ok((await count(page, { x, y: y + height / 2, width, height }, red)) > width / 2, "a red line below the word")
      assert.equal(await count(page, { x: x + width + 12, y, width: 60, height: height * 1.5 }, red), 0)
    })

    it("leaves the word under the caret alone until it is written", async () => {
      await holdRests(page)
      await type(words.insult.slice(0, -1))
      assert.deepEqual(await marks(), [])
      await type(".")
      await marked(words.word)
    })

    it("takes pasted text as text", async () => {
      await type(words.offer)
      await page.keyboard.press("Control+A")
      await page.keyboard.press("Control+C")
      await page.keyboard.press("ArrowRight")
      await type(". ")
      await page.keyboard.press("Control+V")
      await type(". ")
      await until(marks, (all) => all.filter((one) => one.includes(words.part)).length === 2, "both are underlined")
      assert.equal(await text(), `${words.offer}. ${words.offer}.`)
      assert.deepEqual(page.troubles, [])
    })

    it("sees what a script puts in", async () => {
      await page.$eval(body, (one, insult) => {
        one.append(document.createElement("p"))
        one.lastChild.textContent = insult
      }, words.insult)
      await marked(words.word)
    })

    it("finds what crosses bold text and several blocks", async () => {
      await page.click(`#invitation-samples button >> nth=0`)
      await marked(words.part)
    })

    it("opens the card by mouse and by keyboard", async () => {
      await type(`${words.insult} `)
      await marked(words.word)
      const { x, y, width, height } = await box(words.word)
      await page.mouse.click(x + width / 2, y + height / 2)
      await page.waitForSelector(card)
      await page.keyboard.press("Escape")
      await page.waitForSelector(card, { state: "hidden" })
      await page.keyboard.press("F8")
      await page.waitForSelector(card)
      await page.keyboard.press("Enter")
      assert.equal(await page.evaluate(() => document.activeElement.dataset.omdome), "card")
      await page.keyboard.press("Escape")
      await type("ok")
      assert.ok((await text()).includes("ok"))
    })

    it("applies a quick fix that one Ctrl+Z takes back", async () => {
      await type(`Hej. ${words.offer}.`)
      await marked(words.part)
      const before = await text()
      const fix = await firstFix()
      await fix.click()
      await until(text, (now) => now !== before, "the text changes")
      await page.keyboard.press("Control+Z")
      assert.equal(await text(), before)
    })

    it("leaves what Ctrl+Z takes back as it is without a checker", async () => {
      const typed = "You are an idiot. Abc. You are an idiot. " // no letter that a keyboard lacks
      await type(typed)
      await marked("idiot")
      await page.keyboard.press("Control+Z")
      assert.equal(await text(), await undoneUnwatched(page, body, typed))
    })

    it("checks the subject too, in the same list", async () => {
      await empty(page, "#mail-subject")
      await type(`${words.offer}. `)
      await until(() => marksIn(page, "#mail-subject"), (all) => all.some((one) => one.includes(words.part)), "the subject is underlined")
      assert.ok((await page.locator("#invitation-panel .item:not([hidden])").count()) > 0)
    })

    it("shows the same findings in the HTML source", async () => {
      await type(`${words.offer}. `)
      await marked(words.part)
      await page.click("#view button[value=html]")
      await until(() => marksIn(page, "#mail-html"), (all) => all.some((one) => one.includes(words.part)), "the source is underlined")
    })

    it("counts the parts of a text message and checks it", async () => {
      await page.click("#channel button[value=sms]")
      await empty(page, "#sms-text")
      await type(`${words.offer}. `)
      await until(() => marksIn(page, "#sms-text"), (all) => all.some((one) => one.includes(words.part)), "the message is underlined")
      const count = () => page.textContent("#sms-segments")
      assert.match(await count(), new RegExp(`^${words.offer.length + 2} .* 1 `))
      await type("x".repeat(160))
      assert.match(await count(), / 2 /)
    })

    /** Walks by F8 until a card offers a quick fix. */
    async function firstFix() {
      const n = (await marks()).length
      for (let i = 0; i < n; i++) {
        await page.keyboard.press("F8")
        await page.waitForSelector(card)
        const fix = await page.$(`${card} .fix`)
        if (fix) return fix
      }
      throw new Error("no finding has a quick fix")
    }

    function box(part) {
      return page.evaluate((part) => {
        for (const range of CSS.highlights.get("omdome-error")) {
          const live = document.createRange()
          live.setStart(range.startContainer, range.startOffset)
          live.setEnd(range.endContainer, range.endOffset)
          if (live.toString().includes(part)) return live.getClientRects()[0].toJSON()
        }
      }, part)
    }
  })
}
