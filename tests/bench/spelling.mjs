// spelling.mjs - spelling beside other packages for it, in Node and in Chromium
//
//     node spelling.mjs ../../web/dist /usr/share/hunspell            all of it, or of one engine:
//     node spelling.mjs ../../web/dist /usr/share/hunspell Chromium
//
// Each tool has a process of its own, or a page, and the same Debian dictionary. Every figure is
// the best of three runs: bytes over the wire (brotli; the tool as esbuild bundles it, its
// WebAssembly and its dictionary), ms until all that is read or fetched and a first word judged,
// MB of memory that this takes, µs for each of 5,000 different right and wrong words, ms for
// each of 12 lists of suggestions.

import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync } from "node:zlib"
import { build } from "esbuild"

import { forPages, openPages } from "./spelling-chromium.mjs"
import { wordLists } from "./spelling-measure.mjs"
import { openNode } from "./spelling-node.mjs"
import { dictionaryOf, languages, tools } from "./spelling-tools.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const [dist, dictionaries, only] = process.argv.slice(2)
const patience = Number(process.env.PATIENCE ?? 120) * 1000
const engines = { Node: openNode, Chromium: openPages }

for (const [name, open] of Object.entries(engines)) {
  if (only && only !== name) continue
  const engine = await open(dist, dictionaries, patience)
  for (const code of Object.keys(languages)) await table(name, engine, code)
  await engine.close()
}

async function table(where, engine, code) {
  console.log(`\n| ${code} in ${where} | kB brotli | ready ms | MB | µs right | µs wrong | ms suggest | judged right |\n|---|---|---|---|---|---|---|---|`)
  const lists = wordLists(readFileSync(join(dictionaries, dictionaryOf(code)[1]), "utf8"))
  for (const name of Object.keys(tools)) {
    const kilobytes = ((await weigh(name, code, engine.platform)) / 1000).toFixed(0)
    const runs = await threeRuns(engine, name, code, lists)
    if (runs.length === 0) {
      console.log(`| ${name} | ${kilobytes} | fails, or takes over two minutes |||||||`)
      continue
    }
    const best = (key, digits) => (runs[0][key] === null ? "none" : Math.min(...runs.map((one) => one[key])).toFixed(digits))
    const judged = ((runs[0].right + 1 - runs[0].missed) / 2) * 100
    console.log(`| ${name} | ${kilobytes} | ${best("ready", 0)} | ${best("memory", 0)} | ${best("good", 2)} | ${best("bad", 2)} | ${best("suggesting", 1)} | ${judged.toFixed(1)} % |`)
  }
}

/** Those of three runs that came to an end. */
async function threeRuns(engine, name, code, lists) {
  const runs = []
  for (let i = 0; i < 3; i++) runs.push(await engine.run(name, code, lists).catch(() => null))
  return runs.filter(Boolean)
}

/** The files that travel beside what esbuild bundles. A bundle for a page leaves our worker a file of its own. */
function filesOf(name, code, platform) {
  if (name === "omdome") return ["spelling.wasm", `${code}.dict`, ...(platform === "browser" ? ["spelling-worker.js"] : [])].map((file) => join(dist, file))
  const own = name === "hunspell-wasm" ? [join(here, "node_modules/hunspell-wasm/wasm/hunspell.wasm")] : []
  return [...own, ...dictionaryOf(code).map((file) => join(dictionaries, file))]
}

async function weigh(name, code, platform) {
  const entry = name === "omdome" ? join(dist, "spelling.js") : name
  const { outputFiles } = await build({
    ...(platform === "browser" ? forPages : { platform }),
    stdin: { contents: `export * from ${JSON.stringify(entry)}`, resolveDir: here },
    bundle: true, minify: true, format: "esm", write: false, logLevel: "silent",
  })
  const all = [outputFiles[0].contents, ...filesOf(name, code, platform).map((file) => readFileSync(file))]
  return all.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
}
