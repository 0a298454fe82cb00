// api.mjs - the package in Node: shapes, settings, failures

import assert from "node:assert/strict"
import { execFileSync, spawnSync } from "node:child_process"
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, describe, it } from "node:test"
import { fileURLToPath, pathToFileURL } from "node:url"

import { load, OmdomeError } from "../../web/dist/node.js"

const reply = { kind: "reply" }
let checker
before(async () => (checker = await load({ languages: ["sv", "en"], locale: "sv" })))
after(() => checker.close())

describe("a report", () => {
  it("has language, findings and advice in the shape of its types", () => {
    const text = "Hej! Kan du ta bort din recension?"
    const report = checker.check(text, reply)
    assert.equal(report.language, "sv")
    const finding = report.findings.find((one) => one.rule === "removal-request.delete")
    assert.equal(finding.category, "removal-request")
    assert.equal(finding.severity, "error")
    assert.match(text.slice(finding.start, finding.end), /recension/)
    for (const part of [finding.message, finding.reason, finding.source.title]) assert.ok(part)
    assert.match(finding.source.url, /^https:\/\//)
    for (const { label, text, start, end } of finding.replacements) {
      assert.ok(label)
      assert.equal(typeof text, "string")
      assert.ok(start <= finding.start && finding.end <= end)
    }
    assert.ok(report.advice.length > 0)
    for (const { rule, met, message } of report.advice) {
      assert.match(rule, /^advice\./)
      assert.equal(typeof met, "boolean")
      assert.ok(message)
    }
  })

  it("counts offsets as JavaScript does, whatever stands before", () => {
    for (const before of ["", "😀", "👩‍👩‍👧 ", "e\u0301 ", "\r\n", "\u00A0", "שלום ", "\uD800", "\uDFFF "]) {
      const text = `${before}Du är en idiot.`
      const quotes = checker.check(text, { ...reply, language: "sv" }).findings.map(({ start, end }) => text.slice(start, end))
      assert.ok(quotes.some((quote) => /^(en )?idiot$|^Du är en idiot$/.test(quote)), `${JSON.stringify(before)}: ${quotes}`)
    }
  })

  it("speaks the locale, apart from the language of the text", async () => {
    const other = await load({ languages: ["sv"], locale: "en" })
    const message = (one) => one.check("Du är en idiot.", { ...reply, language: "sv" }).findings[0].message
    assert.notEqual(message(other), message(checker))
    other.close()
  })
})

describe("settings", () => {
  const text = "DETTA ÄR SKANDAL OCH LÖGN!!! Du är en idiot."
  const rules = (options) => checker.check(text, { ...reply, ...options }).findings.map((one) => `${one.rule} ${one.severity}`)

  it("silence a rule or a category for one check only", () => {
    const all = rules({})
    assert.ok(all.some((one) => one.startsWith("aggression.insult")))
    assert.ok(!rules({ rules: { "aggression.insult": "off" } }).some((one) => one.startsWith("aggression.insult")))
    assert.deepEqual(rules({ rules: { aggression: "off" } }).filter((one) => one.startsWith("aggression")), [])
    assert.deepEqual(rules({}), all)
  })

  it("change a severity, and a rule's own wins over its category's", () => {
    const set = rules({ rules: { aggression: "off", "aggression.insult": "hint" } })
    assert.deepEqual(set.filter((one) => one.startsWith("aggression")), ["aggression.insult hint"])
  })

  it("let the host page name its own addresses", () => {
    const mail = "Skriv till anna.berg@vinbutiken.example."
    const found = (context) => checker.check(mail, { ...reply, language: "sv", context }).findings.length
    assert.equal(found(undefined), 1)
    assert.equal(found({ ownDomains: ["vinbutiken.example"] }), 0)
    assert.equal(found(undefined), 1)
  })

  it("that make no sense are refused by name, and the next check works", () => {
    assert.throws(() => checker.check("", { kind: "letter" }), { code: "bad-argument", message: /letter/ })
    assert.throws(() => checker.check("", { ...reply, rules: { aggression: "loud" } }), { code: "bad-argument", message: /loud/ })
    assert.throws(() => checker.check("", { ...reply, rules: { "no.such": "off" } }), { code: "bad-argument" })
    assert.throws(() => checker.check("", { ...reply, language: "x" }), { code: "no-language" })
    const danish = checker.check("Vi ringede til dig på 20 12 34 56.", { ...reply, language: "da" })
    assert.equal(danish.findings[0].rule, "personal-data.phone")
    assert.equal(danish.supported, false)
    assert.equal(checker.check("", reply).findings.length, 0)
  })
})

describe("failures", () => {
  it("have codes", async () => {
    await assert.rejects(load({ languages: [] }), { code: "bad-argument" })
    await assert.rejects(load({ languages: ["xx"] }), { code: "no-language" })
    await assert.rejects(load({ languages: ["sv"], base: "file:///nowhere/" }), (error) => error instanceof OmdomeError && error.code === "network")
  })

  it("a closed checker says so", async () => {
    const one = await load({ languages: ["sv"] })
    one.close()
    one.close()
    assert.throws(() => one.check("Hej", reply), { code: "closed" })
  })

  it("a text that is too long is refused, and one of five million letters is not", () => {
    assert.throws(() => checker.check("å".repeat(17 << 20), reply), { code: "too-long" })
    assert.ok(checker.check("a".repeat(5_000_000), reply))
  })
})

describe("scores", () => {
  const dist = fileURLToPath(new URL("../../web/dist/", import.meta.url))
  const folders = []
  after(() => folders.forEach((one) => rmSync(one, { recursive: true })))

  /** Where the module, the Swedish pack and these bytes as its scores lie. */
  function place(scores) {
    const folder = mkdtempSync(join(tmpdir(), "omdome-base-"))
    folders.push(folder)
    for (const name of ["omdome.wasm", "sv.pack"]) copyFileSync(join(dist, name), join(folder, name))
    if (scores) writeFileSync(join(folder, "sv.scores"), scores)
    return { languages: ["sv"], base: pathToFileURL(`${folder}/`) }
  }

  it("have come before the first answer, or are left out where one says so", async () => {
    const [whole, rules] = await Promise.all([load({ languages: ["sv"] }), load({ languages: ["sv"], scores: "never" })])
    const texts = readFileSync(new URL("../cases/sv/aggression-8.jsonl", import.meta.url), "utf8").split("\n").filter(Boolean)
    const count = (one) => texts.reduce((sum, line) => sum + one.check(JSON.parse(line).text, { ...reply, language: "sv" }).findings.length, 0)
    assert.ok(count(whole) > count(rules))
    await Promise.all([whole.complete, rules.complete])
  })

  it("that cannot be had or used are told, and may come later without harm", async () => {
    const bytes = readFileSync(join(dist, "sv.scores"))
    const wrong = [
      [null, "network"],
      [Buffer.alloc(0), "bad-pack"],
      [bytes.subarray(0, 4096), "bad-pack"],
      [bytes.with(99, bytes[99] ^ 1), "bad-pack"],
      [readFileSync(join(dist, "en.scores")), "no-language"],
    ]
    for (const [scores, code] of wrong) {
      const options = place(scores)
      await assert.rejects(load(options), { code })
      const later = await load({ ...options, scores: "later" })
      await assert.rejects(later.complete, { code })
      assert.ok(later.check("Du är en idiot.", reply).findings.length > 0, "the rules go on")
    }
    assert.ok(await load(place(bytes)))
  })
})

describe("memory", () => {
  it("does not grow from check to check", async () => {
    const one = await load({ languages: ["sv", "en"] })
    const text = "Kan du ta bort din recension? Du är en idiot. ".repeat(20)
    for (let i = 0; i < 50; i++) one.check(text, reply)
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external
    for (let i = 0; i < 500; i++) one.check(text, reply)
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().external
    assert.ok(after - before < 4 << 20, `grew by ${after - before} bytes`)
    one.close()
  })
})

describe("the editor part", () => {
  it("can be imported where there is no page, as servers do", async () => {
    const { watch, panel } = await import("../../web/dist/dom/index.js")
    assert.deepEqual([typeof watch, typeof panel], ["function", "function"])
  })
})

describe("the command for Node", () => {
  const command = fileURLToPath(new URL("../../web/dist/cli.js", import.meta.url))
  const run = (args, input) => spawnSync(process.execPath, [command, ...args], { input, encoding: "utf8" })

  it("answers a line for a line, goes on after a malformed one and exits with 2", () => {
    const lines = ['{"id":"a","kind":"reply","lang":"sv","text":"Du är en idiot."}', "{", '{"id":3,"kind":"reply","text":"Tack!"}']
    const { stdout, status } = run(["check", "--jsonl"], lines.join("\n") + "\n")
    const answers = stdout.trim().split("\n").map((line) => JSON.parse(line))
    assert.equal(answers[0].id, "a")
    assert.equal(answers[0].findings[0].rule, "aggression.insult")
    assert.deepEqual([answers[1].id, answers[1].line, typeof answers[1].error], [null, 2, "string"])
    assert.equal(answers[2].id, 3)
    assert.equal(status, 2)
  })

  it("shows findings to people and exits with 1", () => {
    const { stdout, status } = run(["check", "-", "--kind", "reply", "--lang", "sv", "--locale", "sv"], "Hej!\nDu är en idiot.\n")
    assert.match(stdout, /\(standard input\):2:\d+: error: .* \[aggression\.insult\]/)
    assert.equal(status, 1)
  })

  it("lists its languages", () => {
    assert.deepEqual(execFileSync(process.execPath, [command, "languages"], { encoding: "utf8" }).trim().split("\n").sort(), ["en", "sv"])
  })
})
