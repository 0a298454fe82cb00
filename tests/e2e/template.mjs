// template.mjs - an invitation's template is edited: subject, both views of the body, preview, text message

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"
import { isDeepStrictEqual } from "node:util"

import { card, highlightsIn, holdRests, inLanguages, marksIn, openBrowser, until } from "./tools/browser.mjs"

const rich = "#body"
const source = "#source"
const languages = {
  sv: { offer: "Lämna en femstjärnig recension så får du 10 % rabatt", part: "rabatt", insult: "Du är en idiot.", tag: "{{förnamn}}", insulting: "idioten" },
  en: { offer: "Leave us a five-star review and get 10% off", part: "off", insult: "You are an idiot.", tag: "{{first_name}}", insulting: "idiot" },
}

let browser
let page
before(async () => (browser = await openBrowser()))
after(() => browser.close())

const key = (name) => page.keyboard.press(name)
const type = (text) => page.keyboard.type(text)
const value = (of = source) => page.inputValue(of)
const view = (name) => page.click(`#view button[value=${name}]`)
const clear = async (selector) => {
  await page.focus(selector)
  await key("Control+A")
  await key("Delete")
}

for (const [language, words] of inLanguages(languages)) {
  describe(`a template in ${language}`, () => {
    beforeEach(async () => {
      page = await browser.openPage(`demo/template.html?lang=${language}`, page)
    })

    it("has the same findings in its source as in its formatted view, and none on a tag", async () => {
      const words = (marks) => [...new Set(marks.join(" ").split(/\s+/))].sort() // each once: highlights overlap
      const inText = words(await until(() => highlightsIn(page, rich), (all) => all.length > 0, "it is marked"))
      await view("html")
      const same = (all) => isDeepStrictEqual(words(all), inText)
      const inSource = await until(() => marksIn(page, source), same, `marked as in the text: ${inText}`)
      assert.doesNotMatch(inSource.join(""), /[<>]/)
    })

    it("carries what is typed from one view to the other", async () => {
      await page.focus(rich)
      await key("Control+End")
      await key("Enter")
      await type(`${words.insult} `)
      await until(() => highlightsIn(page, rich), (all) => all.some((one) => /idiot/.test(one)), "it is marked")
      assert.match(await value(), /<(p|div)>[^<]*idiot\.( |&nbsp;)?<\/\1>/)
      await view("html")
      await until(() => marksIn(page, source), (all) => all.some((one) => /idiot/.test(one)), "it is marked in the source")
      await clear(source)
      await type(`<p>Hej <b>${words.tag}</b>!</p>\n<p>${words.offer}.</p> `)
      await until(() => marksIn(page, source), (all) => all.join(" ").includes(words.part), "it is marked")
      await view("rich")
      assert.equal(await page.$eval(rich, (one) => one.querySelector("b").textContent), words.tag)
      await until(() => highlightsIn(page, rich), (all) => all.join(" ").includes(words.part), "it is marked in the text")
      assert.deepEqual(page.troubles, [])
    })

    it("is mended in its source by one step that Ctrl+Z takes back, with tags in balance", async () => {
      await holdRests(page)
      await view("html")
      await clear(source)
      await type(`<p>Hej ${words.tag}! <b>Good. ${words.insult}</b></p>`)
      await until(() => marksIn(page, source), (all) => all.some((one) => /idiot/.test(one)), "it is marked")
      const before = await value()
      await key("F8")
      await page.click(`${card} .fix`)
      await until(value, (now) => !now.includes("idiot"), "it is mended")
      assert.match(await value(), /^<p>Hej .*<b>Good\. ?<\/b><\/p>$/)
      assert.ok((await value()).includes(words.tag))
      await key("Control+Z")
      assert.equal(await value(), before)
    })

    it("keeps what a formatted view cannot show, and says so", async () => {
      await view("html")
      await clear(source)
      const table = "<table>{{#each rows}}<tr><td>One</td></tr>{{/each}}</table> "
      await type(table)
      await view("rich")
      await page.waitForSelector("#unfaithful:not([hidden])")
      assert.equal(await page.getAttribute(rich, "contenteditable"), "false")
      assert.equal(await value(), table)
    })

    it("keeps a document around the body, and lets nothing in it run", async () => {
      await view("html")
      const head = '<!doctype html><html><head><title>T</title></head><body>'
      const html = `${head}<p onclick="window.hurt = 1">Hi <img src="x" onerror="window.hurt = 1"><script>window.hurt = 1</script><a href="javascript:window.hurt = 1">there</a></p></body></html>`
      await page.$eval(source, (one, html) => {
        one.value = html
        one.dispatchEvent(new InputEvent("input", { bubbles: true }))
      }, html)
      await view("rich")
      assert.doesNotMatch(await page.$eval(rich, (one) => one.innerHTML), /hurt/)
      await page.focus(rich)
      await key("Control+End")
      await type("!")
      await until(value, (now) => now.startsWith(head) && now.endsWith("</body></html>") && now.includes("!</"), "head and foot stay")
      assert.equal(await page.evaluate(() => window.hurt), undefined)
    })

    it("is shown filled in, and what only a value brings is found there", async () => {
      assert.doesNotMatch(await page.textContent("#preview-body"), /[{}]/)
      assert.deepEqual(await highlightsIn(page, ".preview"), [], "what the template shows is not shown twice")
      const name = words.tag.slice(2, -2)
      await page.fill(`#values input[name="${name}"]`, words.insulting)
      await until(() => page.textContent("#preview-body"), (text) => text.includes(words.insulting), "the value is filled in")
      await until(() => highlightsIn(page, "#preview-body"), (all) => all.some((one) => one.includes(words.insulting)), "it is found")
      await until(() => page.locator("#extra .item:not([hidden])").count(), (n) => n > 0, "it is listed")
    })

    it("asks for a value for each new tag", async () => {
      await clear("#subject")
      await type("Hi {{customer.city}} and [Land]")
      const names = await page.$$eval("#values input", (all) => all.map((one) => one.name))
      assert.ok(names.includes("customer.city") && names.includes("Land"))
      await page.fill('#values input[name="Land"]', "Norge")
      await until(() => page.textContent("#preview-subject"), (text) => text.endsWith("and Norge"), "the preview shows it")
    })

    it("counts the parts of a text message, and says what makes them shorter", async () => {
      const count = () => page.textContent("#count")
      await clear("#sms")
      await type("a".repeat(40))
      assert.match(await count(), /^40 .* 1 .*, 120 .* GSM-7$/)
      await page.$eval("#sms", (one) => {
        one.value = `ê${"a".repeat(70)}`
        one.dispatchEvent(new InputEvent("input", { bubbles: true }))
      })
      assert.match(await count(), /^71 .* 2 .*, 63 .* UCS-2 .* ê$/)
    })

    it("is edited by keyboard alone", async () => {
      await page.focus("#subject")
      const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.value || document.activeElement.name)
      const seen = [await at()]
      for (let i = 0; i < 8; i++) {
        await key("Tab")
        seen.push(await at())
      }
      assert.deepEqual(seen.slice(0, 6), ["subject", "preheader", "rich", "html", "body", "sms"])
      await page.focus("#view button[value=html]")
      await key("Enter")
      await key("Tab")
      assert.equal(await at(), "source")
      await key("F8")
      await page.waitForSelector(card)
      await key("Enter")
      await key("Escape")
      assert.equal(await at(), "source")
    })
  })
}

describe("source and formatted view", () => {
  const sources = [
    "Hej du",
    "<p>One</p><p>Two</p>",
    "<p>One</p>\n\n  <p><br></p>\n<p>Two</p>",
    "One<div>Two</div><div><br></div><div>Three</div>",
    "One<br>Two<br><br>Three<br>",
    "<p>L&auml;mna en <b>fem</b>stj&#228;rnig <i>recension</i>.</p>",
    "<ul>\n<li>One</li>\n<li>Two <b>and</b></li>\n</ul><p>Three</p>",
    "<div><div><p>One</p></div></div><blockquote><p>Two</p></blockquote>",
    "<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>",
    '<p title="a > b">See <img src="icon.svg" alt="x"> here</p><!-- <p>no</p> -->',
    "<p>👩‍👩‍👧&nbsp;å e\u0301 &#128512;</p>",
    "a < b and c > d & e",
    "",
  ]

  for (const html of sources) {
    it(`read the same: ${html.slice(0, 40).replace(/\n/g, " ")}`, async () => {
      page ??= await browser.openPage("demo/template.html?lang=en")
      const [text, shown] = await page.evaluate(async (html) => {
        const { HtmlText, putHtml } = await import("/dist/template/index.js")
        const { RichText } = await import("/dist/dom/index.js") // no part of the API
        const element = document.createElement("div")
        document.body.append(element)
        putHtml(element, html)
        const texts = [new HtmlText(html).text, new RichText(element).text]
        element.remove()
        return texts
      }, html)
      assert.equal(text, shown)
    })
  }
})
