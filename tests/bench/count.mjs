// count.mjs - instructions of a check and of its floor natively, by callgrind
//
//     node tests/bench/count.mjs NATIVE PACKS [--record]
//
// Instructions do not depend on what else the machine does: a slow-down shows against the
// figures recorded in instructions.json, which --record writes anew. Fails where a check
// takes a tenth more than recorded.
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { texts } from "./texts.mjs"

const [native, packs, record] = process.argv.slice(2)
const recorded = new URL("instructions.json", import.meta.url)
const SLACK = 1.1

function run(what, { lang, text }) {
  const files = ["sv", "en"].flatMap((code) => ["pack", "scores"].map((kind) => join(resolve(packs), `${code}.${kind}`)))
  const tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null", resolve(native), "count", what, lang, ...files]
  const { stderr, error } = spawnSync("valgrind", tool, { input: text, encoding: "utf8" })
  const found = /Collected : (\d+)/.exec(stderr ?? "")
  if (error || !found) throw new Error(`valgrind: ${error?.message ?? stderr}`)
  return Number(found[1])
}

const all = texts().filter(({ name }) => name === "300 words" || name === "3000 words")
const old = record ? {} : JSON.parse(readFileSync(recorded, "utf8"))
const now = {}
let slower = 0
console.log("\nInstructions natively (thousands)\n\n| text | floor | check | check ÷ floor | against the record |\n|---|---|---|---|---|")
for (const one of all) {
  const name = `${one.name}, ${one.lang}`
  const nothing = run("nothing", one)
  const [floor, check] = ["floor", "check"].map((what) => run(what, one) - nothing)
  now[name] = { floor, check }
  const change = old[name] ? check / old[name].check : 1
  slower += change > SLACK ? 1 : 0
  console.log(`| ${name} | ${(floor / 1000).toFixed(0)} | ${(check / 1000).toFixed(0)} | ${(check / floor).toFixed(2)} | ${change.toFixed(3)} |`)
}
if (record) writeFileSync(recorded, JSON.stringify(now, null, 1) + "\n")
if (slower) console.log(`\n${slower} took more than ${SLACK} times what is recorded in tests/bench/instructions.json`)
process.exit(slower ? 1 : 0)
