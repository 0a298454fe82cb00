// scores.mjs - a checker works by its rules at once; when its scores have come, what they find is shown

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { after, afterEach, before, beforeEach, describe, it } from "node:test"
import { fileURLToPath } from "node:url"

import { load } from "../../web/dist/node.js"
import { marksIn, openBrowser, until } from "./tools/browser.mjs"
import { openGate } from "./tools/gate.mjs"

const reply = { kind: "reply", language: "sv" }
const cases = fileURLToPath(new URL("../cases/sv/aggression-8.jsonl", import.meta.url))

/** A text of one line in which the rules find one thing, at its end, and the scores another. */
async function textOfBoth() {
  const [rules, whole] = await Promise.all(["never", "first"].map((scores) => load({ languages: ["sv"], scores })))
  const texts = readFileSync(cases, "utf8").split("\n").filter(Boolean).map((line) => `${JSON.parse(line).text} Du är en idiot. `)
  const found = texts.find((text) => {
    const first = rules.check(text, reply).findings
    return text.length < 200 && !text.includes("\n") && first.length === 1 && whole.check(text, reply).findings.length > 1
  })
  assert.ok(found, "there is such a text")
  return found
}

let browser
let site
let text
before(async () => {
  browser = await openBrowser()
  text = await textOfBoth()
})
after(() => browser.close())
beforeEach(async () => (site = await openGate(/\.scores$/)))
afterEach(() => {
  site.server.close()
  site.server.closeAllConnections()
})

async function open(path) {
  const page = await browser.context.newPage()
  page.troubles = []
  page.on("pageerror", (error) => page.troubles.push(error.message))
  await page.goto(`${site.address}demo/${path}`)
  return page
}

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.ready)
const asked = () => until(() => site.waiting, (n) => n > 0, "the scores are asked for")

/** Sees what the rules find, lets the scores come, and sees what they find, without a key. */
async function seeBoth(marks) {
  await until(marks, (all) => all.join() === "idiot", "a rule is heard")
  await asked()
  site.open()
  await until(marks, (all) => all.length > 1, "the scores are heard")
}

describe("an editor", () => {
  it("is underlined by the rules first, and by the scores when they come, without a key", async () => {
    const page = await open("?lang=sv")
    await ready(page)
    await page.fill("#reply-text", text)
    await page.$eval("#reply-text", (field) => field.blur())
    await seeBoth(() => marksIn(page, "#reply-text"))
    assert.deepEqual(page.troubles, [])
    await page.close()
  })

  it("in a form is heard the same way", async () => {
    const page = await open("form.html?lang=sv")
    const field = "textarea[data-omdome-kind=reply]"
    await ready(page)
    await page.fill(field, text)
    await page.$eval(field, (one) => one.blur())
    await seeBoth(() => marksIn(page, field))
    await page.close()
  })

  it("of its own is, too", async () => {
    const page = await open("element.html?lang=sv")
    await ready(page)
    await page.$eval("omdome-editor", (one, text) => (one.value = text), text)
    await seeBoth(() => page.$eval("omdome-editor", ({ watcher }) => watcher.findings.map(({ start, end }) => watcher.text.slice(start, end))))
    await page.close()
  })

  it("hears the scores of a language though another's do not come", async () => {
    const page = await open("icon.svg")
    await page.route("**/en.scores", (route) => route.fulfill({ status: 404, body: "" }))
    await page.goto(`${site.address}demo/?lang=sv`)
    await ready(page)
    await page.fill("#reply-text", text)
    await page.$eval("#reply-text", (field) => field.blur())
    await seeBoth(() => marksIn(page, "#reply-text"))
    await page.close()
  })

  it("goes on by the rules where the scores do not come", async () => {
    const page = await open("icon.svg")
    let refused = 0
    await page.addInitScript(() => {
      window.unhandled = []
      addEventListener("unhandledrejection", ({ reason }) => window.unhandled.push(String(reason)))
    })
    await page.route("**/*.scores", (route) => route.fulfill({ status: 404, body: "" }).then(() => refused++))
    await page.goto(`${site.address}demo/?lang=sv`)
    await ready(page)
    await until(() => refused, (n) => n > 1, "they are asked for")
    await page.fill("#reply-text", text)
    await until(() => marksIn(page, "#reply-text"), (all) => all.includes("idiot"), "a rule is heard")
    assert.deepEqual(await page.evaluate(() => window.unhandled), [])
    await page.close()
  })
})

describe("a checker", () => {
  it("tells when it is complete", async () => {
    const page = await open("icon.svg")
    await page.evaluate(async () => {
      const { load } = await import("/dist/index.js")
      window.checker = await load({ languages: ["sv"] })
      window.complete = false
      window.checker.complete.then(() => (window.complete = true))
    })
    await asked()
    const found = () => page.evaluate(([text, options]) => window.checker.check(text, options).findings.length, [text, reply])
    assert.equal(await found(), 1)
    assert.equal(await page.evaluate(() => window.complete), false)
    site.open()
    await page.waitForFunction(() => window.complete)
    assert.ok((await found()) > 1)
    await page.close()
  })

  it("in a worker, too", async () => {
    const page = await open("icon.svg")
    await page.evaluate(async () => {
      const { loadInWorker } = await import("/dist/remote.js")
      window.checker = await loadInWorker({ languages: ["sv"] })
    })
    await asked()
    const found = () => page.evaluate(([text, options]) => window.checker.check(text, options).then((report) => report.findings.length), [text, reply])
    assert.equal(await found(), 1)
    site.open()
    await page.evaluate(() => window.checker.complete)
    assert.ok((await found()) > 1)
    await page.close()
  })

  it("may be closed before that", async () => {
    const page = await open("icon.svg")
    await page.evaluate(async () => {
      const [{ load }, { loadInWorker }] = await Promise.all([import("/dist/index.js"), import("/dist/remote.js")])
      const checkers = [await load({ languages: ["sv"] }), await loadInWorker({ languages: ["sv"] })]
      for (const one of checkers) one.close()
      window.ends = Promise.all(checkers.map((one) => one.complete.catch((error) => error.code)))
    })
    site.open()
    assert.deepEqual(await page.evaluate(() => window.ends), ["closed", "closed"])
    assert.deepEqual(page.troubles, [])
    await page.close()
  })

  it("waits for its scores, or goes without, where the page says so", async () => {
    const page = await open("icon.svg")
    site.open()
    const counts = await page.evaluate(
      async ([text, options]) => {
        const { load } = await import("/dist/index.js")
        const checkers = await Promise.all(["first", "never"].map((scores) => load({ languages: ["sv"], scores })))
        await checkers[1].complete
        return checkers.map((one) => one.check(text, options).findings.length)
      },
      [text, reply],
    )
    assert.ok(counts[0] > 1)
    assert.equal(counts[1], 1)
    await page.close()
  })

  it("refuses scores that have been altered, and says so", async () => {
    const page = await open("icon.svg")
    site.open()
    await page.route("**/sv.scores", async (route) => {
      const body = await (await route.fetch()).body()
      body[body.length >> 1] ^= 1
      await route.fulfill({ body, contentType: "application/octet-stream" })
    })
    const outcome = (integrity) =>
      page.evaluate(
        async ([text, integrity]) => {
          const { load } = await import("/dist/index.js")
          const checker = await load({ languages: ["sv"], base: new URL("/dist/", location.href), integrity })
          const { code, message } = await checker.complete.catch((error) => error)
          return [code, message, checker.check(text, { kind: "reply" }).findings.length]
        },
        [text, integrity],
      )
    const [code, message, findings] = await outcome(true)
    assert.equal(code, "altered")
    assert.match(message, /sv\.scores is not the file/)
    assert.ok(findings > 0, "the rules go on")
    const [second, why] = await outcome(false)
    assert.equal(second, "bad-pack", "which the scores themselves show, too")
    assert.match(why, /scores/)
    await page.close()
  })
})
