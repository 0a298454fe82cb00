// random.mjs - the native command and the package for Node find the same in texts that nobody wrote
//
// Pieces of the cases are cut, joined, repeated and sprinkled with what is hard to read. The
// seed is fixed, so that a difference can be looked at again.

import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { after, before, describe, it } from "node:test"
import { fileURLToPath } from "node:url"

import { load } from "../../web/dist/node.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const native = process.env.OMDOME ?? `${root}build/omdome`
const cases = `${root}tests/cases`
const TEXTS = 4000

/** Numbers below `limit`, the same on every machine (xorshift, Marsaglia 2003). */
function makeRandom(seed) {
  let state = seed
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

const random = makeRandom(20261122)
const one = (list) => list[random(list.length)]

const sources = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`${cases}/${name}`).map((file) => `${cases}/${name}/${file}`))
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text))

const signs = [..." \n\r\t.,:;!?-–'\"“”»()<>{}[]%*_$#@&\\/|+=~^`0123456789aåÅİıßﬁⅧ１½é\u0301\u0323\u00AD\u200B\u200D\u202E\uFEFF\u0000\uFFFC😀👩🇸аеіѕ", "\uD800", "\uDC00"]
const stretches = ["<b>", "</b>", "<br>", "<!--", "-->", "<style>", "&amp;", "&#x1F600;", "{{name}}", "{{#if a}}", "[Namn]", "%NAMN%", "*|A|*", "${", "\n\n", "070-123 45 67", "a@b.se", "www.a.se/b", "f*ck", "j ä v l a", "4111 1111 1111 1111", "TA BORT", "!!!"]

/** A piece of a text; between UTF-16 units, so that a character may be cut in two. */
function piece(text) {
  const from = random(text.length)
  return text.slice(from, from + 1 + random(120))
}

const changes = [
  (text) => text.slice(0, random(text.length + 1)),
  (text) => text + piece(one(sources)),
  (text) => piece(text) + " " + piece(one(sources)),
  (text) => insert(text, one(signs)),
  (text) => insert(text, one(signs).repeat(1 + random(70))),
  (text) => insert(text, one(stretches)),
  (text) => insert(text, piece(text || "a")),
  (text) => without(text),
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => [...text].map((c) => (random(12) ? c : one(signs))).join(""),
]

function insert(text, what) {
  const at = random(text.length + 1)
  return text.slice(0, at) + what + text.slice(at)
}

function without(text) {
  const at = random(text.length + 1)
  return text.slice(0, at) + text.slice(at + 1 + random(8))
}

function madeUp() {
  let text = one(sources)
  for (let i = random(6); i >= 0 && text; i--) text = one(changes)(text)
  return text
}

describe("native command and Node find the same in texts that nobody wrote", () => {
  let checker
  before(async () => (checker = await load({ languages: ["en", "sv"], locale: "en" })))
  after(() => checker.close())

  const answer = ({ id, kind, lang, text }) => {
    const report = checker.check(text, { kind, language: lang })
    const advice = report.advice.filter(({ met }) => !met).map(({ rule }) => rule)
    return JSON.stringify({ id, lang: report.language, findings: report.findings, advice })
  }

  it(`in ${TEXTS} of them`, () => {
    const asked = Array.from({ length: TEXTS }, (_, id) => ({ id, kind: one(["reply", "invitation"]), lang: one(["sv", "en", "auto", "de"]), text: madeUp() }))
    const input = asked.map((line) => JSON.stringify(line)).join("\n") + "\n"
    const output = execFileSync(native, ["check", "--jsonl", "--locale", "en"], { input, encoding: "utf8", maxBuffer: 1 << 28 })
    const theirs = output.trim().split("\n").map((line) => JSON.stringify(JSON.parse(line)))
    assert.equal(theirs.length, asked.length)
    asked.forEach((line, i) => assert.equal(answer(line), theirs[i], JSON.stringify(line)))
    assert(theirs.filter((line) => line.includes('"rule"')).length > TEXTS / 10, "the texts hold nothing to find")
  })
})
