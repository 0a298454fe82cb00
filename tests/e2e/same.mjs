// same.mjs - one engine: the native command, Node and the browser answer every case alike

import assert from "node:assert/strict"
import { execFileSync, spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { after, before, describe, it } from "node:test"
import { fileURLToPath } from "node:url"

import { load } from "../../web/dist/node.js"
import { openBrowser } from "./tools/browser.mjs"

const root = fileURLToPath(new URL("../../", import.meta.url))
const native = process.env.OMDOME ?? `${root}build/omdome`
const cases = `${root}tests/cases`
const files = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`${cases}/${name}`).map((file) => `${cases}/${name}/${file}`))
  .filter((name) => name.endsWith(".jsonl"))
  .sort()

// Besides the cases, what is hard on offsets and on decoding.
const hard = [
  "\uD800 Du är en idiot \uDC00",
  "👩‍👩‍👧‍👦 you are an idiot \u0000 e\u0301\u0323 ﬁ Ⅷ",
  "שלום you are an idiot",
  "<p>you are</p>\r\n<b>an</b> i<i>d</i>iot &amp; &#x1F600; {{name}}",
  "a".repeat(70_000),
]

let browser
let page
let checker
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo()
  await page.evaluate(async () => {
    const { load } = await import("/dist/index.js")
    window.checker = await load({ languages: ["en", "sv"], locale: "en" })
    await window.checker.complete
  })
  checker = await load({ languages: ["en", "sv"], locale: "en" })
})
after(() => browser.close())

function inNode(line) {
  const { id, kind, lang, text, context } = JSON.parse(line)
  const report = checker.check(text, { kind, language: lang ?? "auto", ...(context ? { context } : {}) })
  const advice = report.advice.filter((one) => !one.met).map((one) => one.rule)
  return JSON.stringify({ id, lang: report.language, findings: report.findings, advice })
}

function inBrowser(lines) {
  return page.evaluate((lines) => {
    return lines.map((line) => {
      const { id, kind, lang, text, context } = JSON.parse(line)
      const report = window.checker.check(text, { kind, language: lang ?? "auto", ...(context ? { context } : {}) })
      const advice = report.advice.filter((one) => !one.met).map((one) => one.rule)
      return JSON.stringify({ id, lang: report.language, findings: report.findings, advice })
    })
  }, lines)
}

async function compare(lines) {
  const input = lines.join("\n") + "\n"
  const output = execFileSync(native, ["check", "--jsonl", "--locale", "en"], { input, encoding: "utf8", maxBuffer: 1 << 28 })
  const theirs = output.trim().split("\n").map((line) => JSON.stringify(JSON.parse(line)))
  const ours = await inBrowser(lines)
  assert.equal(theirs.length, lines.length)
  lines.forEach((line, i) => {
    assert.equal(inNode(line), theirs[i])
    assert.equal(ours[i], theirs[i])
  })
}

describe("native command, Node and browser find the same", () => {
  for (const file of files) {
    it(`in ${file.slice(cases.length + 1)}`, async () => {
      await compare(readFileSync(file, "utf8").split("\n").filter(Boolean))
    })
  }

  it("in cases of unstated language", async () => {
    const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, 40))
    await compare(lines.map((line) => JSON.stringify({ ...JSON.parse(line), lang: "auto" })))
  })

  it("in texts that are hard to count", async () => {
    const lines = hard.flatMap((text, i) => ["reply", "invitation"].map((kind) => JSON.stringify({ id: `${i}`, kind, lang: "auto", text })))
    await compare(lines)
  })
})

describe("with spelling, the commands for Node and for the machine print the same", () => {
  const inNode = fileURLToPath(new URL("../../web/dist/cli.js", import.meta.url))
  const both = (args, input) => [[native], [process.execPath, inNode]].map(([file, ...first]) => {
    const { stdout, status } = spawnSync(file, [...first, ...args], { input, encoding: "utf8", maxBuffer: 1 << 28 })
    return { stdout, status }
  })
  const same = (args, input, part) => {
    const [theirs, ours] = both(args, input)
    assert.match(theirs.stdout, part)
    assert.deepEqual(ours, theirs)
  }
  const words = "omdöme\nomdömme\nkundtjänstmedarbetare\nrecension\nbesökk\nxqzzyk\n"

  it("single words and what may be meant", () => same(["spell", "--words", "--lang", "sv"], words, /^& omdömme \d+ 0: omdöme/m))
  it("the wrong ones among words", () => same(["spell", "--list", "--lang", "en"], "receive\nrecieve\ncolour\ncolor\n", /^recieve\n$/))
  it("texts, a JSON object a line", () => {
    const texts = ["Kontakta vår kund tjänst om ditt omdömme.", "Kan du raddera omdömmet?", "Tack för besöket!", "Wir danken für Ihren Besuch."]
    const lines = texts.map((text, id) => JSON.stringify({ id, kind: "reply", lang: id === 3 ? "de" : "sv", text })).join("\n")
    same(["check", "--jsonl", "--spelling", "--lang", "sv", "--locale", "en"], lines, /spelling\.compound/)
    same(["check", "--jsonl", "--spelling", "--lang", "sv", "--locale", "en", "--rule", "spelling.compound=off"], lines, /^(?!.*spelling\.compound).*spelling\.unknown/)
  })
})
