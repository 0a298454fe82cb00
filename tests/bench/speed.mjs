// speed.mjs - the check beside its floor and its peers: natively, in Node and in Chromium
//
//     node tests/bench/speed.mjs DIST NATIVE PACKS FLOOR.wasm OUT.json
//
// Prints Markdown tables, ratios first, and writes the same figures as JSON.
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { brotliCompressSync, constants } from "node:zlib"
import { buildSync } from "esbuild"

import { openChromium } from "./chromium.mjs"
import { timesToFirst } from "./first.mjs"
import { makeFloor, measureText } from "./measure.mjs"
import { peers as makePeers } from "./peers.mjs"
import { texts } from "./texts.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const [dist, native, packs, floorFile, out] = process.argv.slice(2).map((path) => resolve(path))
const rounds = Number(process.env.ROUNDS ?? 30)
const packsOf = ["sv", "en"].flatMap((lang) => ["pack", "scores"].map((kind) => join(packs, `${lang}.${kind}`)))

function natively({ text, lang }) {
  const run = spawnSync(native, [String(rounds * 3), lang, ...packsOf], { input: text, encoding: "utf8" })
  const { cold, floor, check, ratio } = JSON.parse(run.stdout)
  const ms = (t) => ({ median: t.median / 1e6, p99: t.p99 / 1e6 })
  return { cold: cold / 1e6, floor: ms(floor), check: ms(check), keystroke: ms(check), ratio, peers: {} }
}

const withPeers = ({ name }) => name !== "1 MB"
const roundsFor = ({ name }) => (name === "1 MB" ? 7 : rounds)

async function inNode(all) {
  const { load } = await import(pathToFileURL(join(dist, "node.js")))
  const tools = { checker: await load({ languages: ["sv", "en"] }), floor: await makeFloor(readFileSync(floorFile)) }
  const peers = await makePeers()
  const results = []
  for (const one of all) results.push(await measureText({ ...tools, ...one, peers: withPeers(one) ? peers : {}, rounds: roundsFor(one) }))
  return results
}

/** What the benchmark's page runs: the path of its script. */
function bundledPage() {
  const outfile = join(dirname(out), "page.js")
  buildSync({ entryPoints: [join(here, "page.mjs")], bundle: true, format: "iife", outfile, logLevel: "error", platform: "browser", external: ["node:*", "module", "fs", "url"] })
  return outfile
}

async function inChromium(all) {
  const { browser, address, close } = await openChromium({ "/dist/": dist, "/floor.wasm": floorFile, "/page.js": bundledPage() })
  const page = await browser.newPage()
  await page.goto(`${address}bench.html`)
  const results = []
  for (const one of all)
    results.push(await page.evaluate((given) => window.bench(given), { text: one.text, newLists: one.newLists, lang: one.lang, withPeers: withPeers(one), rounds: roundsFor(one) }))
  await page.close()
  const first = await timesToFirst(browser, address)
  await close()
  return { results, first }
}

/** Memory of the module with two packs and their scores, before and after many checks, in bytes. */
async function memory() {
  const { instance } = await WebAssembly.instantiate(readFileSync(join(dist, "omdome.wasm")), {})
  const e = instance.exports
  const put = (bytes, at) => new Uint8Array(e.memory.buffer, at, bytes.length).set(bytes)
  e._initialize?.()
  const handle = e.create()
  const add = (name, load) => {
    const bytes = readFileSync(join(dist, name))
    const at = e.alloc(bytes.length)
    put(bytes, at)
    if (load(handle, at, bytes.length) !== 0) throw new Error(`${name} is refused`)
  }
  for (const lang of ["sv", "en"]) {
    add(`${lang}.pack`, e.load)
    add(`${lang}.scores`, e.load_scores)
  }
  const replies = texts().filter(({ name }) => name === "300 words").map(({ text }) => new TextEncoder().encode(text))
  const check = (bytes) => {
    put(bytes, e.input(handle, bytes.length))
    if (e.check(handle, 1, 0, 0, e.input(handle, bytes.length), bytes.length) < 0) throw new Error("a check failed")
  }
  replies.forEach(check)
  const before = e.memory.buffer.byteLength
  for (let i = 0; i < 10000; i++) check(replies[i % 2].subarray(0, 200 + (i * 37) % 1500))
  return { before, after: e.memory.buffer.byteLength }
}

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length

function bundled(entry) {
  const result = buildSync({ stdin: { contents: entry, resolveDir: here }, bundle: true, minify: true, format: "esm", write: false, logLevel: "silent", platform: "browser", external: ["node:*", "module", "fs", "url"] })
  return brotli(result.outputFiles[0].contents)
}

function bytesOverTheWire() {
  return {
    "Omdöme, sv + en": ["omdome.wasm", "sv.pack", "en.pack", "sv.scores", "en.scores"].reduce((sum, name) => sum + brotli(readFileSync(join(dist, name))), 0),
    "harper.js": bundled('export * from "harper.js"; export * from "harper.js/binaryInlined"'),
    alex: bundled('export * from "alex"'),
    "write-good": bundled('export { default } from "write-good"'),
    obscenity: bundled('export * from "obscenity"'),
    "libphonenumber-js": bundled('export * from "libphonenumber-js"'),
  }
}

const ms = (t) => (t >= 100 ? t.toFixed(0) : t >= 1 ? t.toFixed(1) : t >= 0.01 ? t.toFixed(3) : t.toFixed(4))

function print(title, all, results) {
  const names = Object.keys(results[0].peers)
  console.log(`\n${title} (milliseconds: median / 99th percentile)\n`)
  console.log(`| text | check ÷ floor, and of new texts | floor | check | keystroke | first check |${names.map((name) => ` ${name} ÷ check: new texts, the same again |`).join("")}`)
  console.log(`|---|---|---|---|---|---|${names.map(() => "---|").join("")}`)
  results.forEach((r, i) => {
    const times = (name) => `${(r.unseen[name] / r.unseen.check).toFixed(1)}, ${(r.peers[name].median / r.check.median).toFixed(1)}`
    const peers = names.map((name) => (r.peers[name] ? ` ${times(name)} |` : " |")).join("")
    console.log(`| ${all[i].name}, ${all[i].lang} | ${r.ratio.toFixed(2)}${r.unseen?.floor ? `, ${(r.unseen.check / r.unseen.floor).toFixed(2)}` : ""} | ${ms(r.floor.median)} | ${ms(r.check.median)} / ${ms(r.check.p99)} | ${ms(r.keystroke.median)} | ${ms(r.cold)} |${peers}`)
  })
}

const all = texts()
const figures = { date: new Date().toISOString().slice(0, 10), native: all.map(natively), node: await inNode(all) }
const { results, first } = await inChromium(all)
Object.assign(figures, { chromium: results, firstFinding: first, memory: await memory(), wire: bytesOverTheWire() })
print("Natively", all, figures.native)
print("In Node", all, figures.node)
print("In Chromium", all, figures.chromium)
console.log(`\nTo the first finding in Chromium, cold: from import() in an open page ${ms(first.imported)} ms; from the navigation to a page with an editor ${ms(first.editor)} ms, of which an empty page takes ${ms(first.empty)}`)
console.log(`Memory of the module with two packs: ${(figures.memory.before / 1048576).toFixed(2)} MiB, after 10,000 checks ${(figures.memory.after / 1048576).toFixed(2)} MiB`)
console.log(`Over the wire, with brotli: ${Object.entries(figures.wire).map(([name, size]) => `${name} ${(size / 1000).toFixed(1)} kB`).join(", ")}`)
writeFileSync(out, JSON.stringify({ texts: all.map(({ name, lang }) => ({ name, lang })), ...figures }, null, 1) + "\n")
process.exit(0)
