// form.mjs - plain forms: errors stop them, warnings ask once, the server says the same

import assert from "node:assert/strict"
import { createServer } from "node:http"
import { readFile } from "node:fs/promises"
import { after, before, beforeEach, describe, it } from "node:test"

import { load } from "../../web/dist/node.js"
import { verdict } from "../../web/dist/form/verdict.js"
import { marksIn, openBrowser, until } from "./tools/browser.mjs"

const insult = "You are an idiot. "
const request = "Please delete your review. "
const thanks = "Thank you for your review. "
const doubtful = "We understand that your root canal in May was hard. " // a warning: health

let browser
let page
before(async () => (browser = await openBrowser()))
after(() => browser.close())

const field = "#reply"
const marks = (of = field) => marksIn(page, of)
const type = (text) => page.keyboard.type(text)
const key = (name) => page.keyboard.press(name)
const sent = () => page.textContent("#answer")
const note = () => page.$$eval(".omdome-note:not([hidden]) li:not([hidden])", (all) => all.map((one) => one.textContent))
const ask = "[data-omdome=ask] dialog[open]"

describe("a checked form", () => {
  beforeEach(async () => {
    page = await browser.openPage("demo/form.html?lang=en", page)
    await page.focus(field)
    await key("Control+A")
    await key("Delete")
  })

  it("makes errors native validity, with a note once the field is left", async () => {
    await type(thanks + insult)
    await until(marks, (all) => all.length === 1, "one mark")
    const { message, matches } = await page.$eval(field, (one) => ({ message: one.validationMessage, matches: one.matches(":invalid") }))
    assert.ok(message && matches)
    assert.deepEqual(await note(), [], "nothing comes while somebody types")
    await key("Tab")
    await until(note, (lines) => lines.length === 1 && lines[0].includes("idiot") && lines[0].includes(message), "the note names it")
    const described = await page.$eval(field, (one) =>
      one.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
    )
    assert.ok(described.includes(message))
    await page.focus(field)
    await key("Control+A")
    await type(thanks)
    await until(note, (lines) => lines.length === 0, "it goes with the error")
    assert.equal(await page.$eval(field, (one) => one.validity.valid), true)
  })

  it("is not sent while an error stands, however it is sent", async () => {
    await type(insult)
    await page.click("#form .button")
    await until(() => page.evaluate(() => document.activeElement.id), (id) => id === "reply", "it leads to the field")
    assert.equal(await sent(), "")
    await page.$eval("#form", (form) => {
      form.noValidate = true
      form.requestSubmit()
    })
    await until(note, (lines) => lines.length === 1, "the note says why")
    assert.equal(await sent(), "")
  })

  it("is stopped by what has just been typed in a single line, too", async () => {
    await type(thanks)
    await page.focus("#subject")
    await type("idiot")
    await key("Enter")
    await page.waitForTimeout(100)
    assert.equal(await sent(), "")
    await key("Control+A")
    await type("Hello")
    await key("Enter")
    await until(sent, Boolean, "then it is sent")
  })

  it("asks once about warnings, by keyboard, and sends it then", async () => {
    await type(thanks + doubtful)
    await until(marks, (all) => all.length === 1, "one mark")
    assert.equal(await page.$eval(field, (one) => one.validity.valid), true)
    await page.focus("#form .button")
    await key("Enter")
    await page.waitForSelector(ask)
    assert.match(await page.textContent(ask), /canal/)
    await key("Escape")
    await page.waitForSelector(ask, { state: "detached" })
    assert.equal(await sent(), "")
    await until(() => page.evaluate(() => document.activeElement.id), (id) => id === "reply", "the field has the focus")
    await page.focus("#form .button")
    await key("Enter")
    await page.waitForSelector(ask)
    await key("Tab")
    await key("Enter")
    await until(sent, Boolean, "it is sent")
    await page.$eval("#answer", (one) => (one.textContent = ""))
    await page.focus(field)
    await key("End")
    await type("Once more. ")
    await page.focus("#form .button")
    await key("Enter")
    await until(sent, Boolean, "it is not asked again")
    assert.deepEqual(page.troubles, [])
  })

  it("sends a good text without a word", async () => {
    await type(thanks)
    await page.focus("#form .button")
    await key("Enter")
    await until(sent, Boolean, "it is sent")
  })

  it("works with the network cut", async () => {
    await page.context().setOffline(true)
    await type(insult)
    await until(marks, (all) => all.length === 1, "one mark")
    await page.click("#form .button")
    assert.equal(await sent(), "")
    await page.context().setOffline(false)
  })

  it("watches fields that come later, and lets go of those that are taken out", async () => {
    await page.evaluate(() => {
      const late = document.createElement("textarea")
      late.id = "late"
      late.lang = "en"
      late.dataset.omdomeKind = "reply"
      document.getElementById("form").append(late)
    })
    await page.focus("#late")
    await type(insult)
    await until(() => marks("#late").catch(() => []), (all) => all.length === 1, "it is marked")
    await page.$eval("#late", (one) => one.remove())
    await until(() => page.$$eval("[data-omdome=marks]", (all) => all.length), (n) => n === 2, "its marks go with it")
  })

  it("stops nobody where the checker does not come", async () => {
    await page.evaluate(() => {
      const late = document.createElement("textarea")
      Object.assign(late.dataset, { omdomeKind: "reply", omdomeBase: "/nowhere/" })
      late.value = "You are an idiot."
      document.getElementById("form").prepend(late)
    })
    await until(() => page.troubles.length, (n) => n > 0, "the developer hears of it")
    await type(thanks)
    await page.click("#form .button")
    await until(sent, Boolean, "it is sent")
  })
})

describe("a form that a server receives", () => {
  let server
  let address
  before(async () => {
    const checker = await load({ languages: ["sv", "en"], locale: "en" })
    server = createServer(async (request, response) => {
      if (request.method === "POST") {
        const chunks = []
        for await (const chunk of request) chunks.push(chunk)
        const form = new URLSearchParams(Buffer.concat(chunks).toString())
        const { ok, errors, text } = verdict(checker, form.get("reply"), { kind: "reply" })
        const quotes = errors.map(({ start, end, rule }) => [rule, start, text.slice(start, end)])
        response.setHeader("content-type", "text/html")
        return response.end(`<!doctype html><title>Answer</title><pre id="verdict">${JSON.stringify({ ok, quotes })}</pre>`)
      }
      const name = request.url.slice(1).replace(/\?.*/, "")
      const body = name === "" ? html : await readFile(new URL(`../../web/${name}`, import.meta.url)).catch(() => null)
      const types = { js: "text/javascript", wasm: "application/wasm" }
      response.writeHead(body ? 200 : 404, { "content-type": name === "" ? "text/html" : (types[name.split(".").pop()] ?? "application/octet-stream") })
      response.end(body ?? "")
    })
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
    address = `http://127.0.0.1:${server.address().port}/`
  })
  after(() => server.close())

  const html = `<!doctype html><html lang="en"><title>Form</title><form method="post">
    <textarea id="reply" name="reply" data-omdome-kind="reply" aria-label="Reply"></textarea><button>Send</button></form>
    <script type="module" src="/dist/form/auto.js"></script></html>`

  it("gets the same verdict there as on the page, also for its lines", async () => {
    const own = await browser.context.newPage()
    await own.goto(address)
    await own.focus(field)
    await own.keyboard.type(`Hello,\n\n${insult}\n\n${request}`)
    await until(() => marksIn(own, field).catch(() => []), (all) => all.length === 2, "both are marked")
    const value = await own.inputValue(field)
    await own.click("button")
    assert.equal(await own.locator("#verdict").count(), 0, "the page itself stops it")
    await own.$eval("form", (form) => form.submit()) // as one without our script would
    const { ok, quotes } = JSON.parse(await own.textContent("#verdict"))
    assert.equal(ok, false)
    assert.deepEqual(quotes.map(([, start, quote]) => value.indexOf(quote) === start), [true, true])
    await own.goto(address)
    await own.focus(field)
    await own.keyboard.type(thanks)
    await own.click("button")
    assert.equal(JSON.parse(await own.textContent("#verdict")).ok, true)
    await own.close()
  })
})
