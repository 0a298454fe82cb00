// spelling.mjs - spelling beside other packages for it, in Node
//
//     node spelling.mjs ../../web/dist /usr/share/hunspell
//
// Each tool has a process of its own and the same Debian dictionary. Every figure is the
// best of three runs: bytes over the wire (brotli; the tool as esbuild bundles it, its
// WebAssembly and its dictionary), ms until ready, MB of memory that this takes, µs for each
// of 5,000 different right and wrong words, ms for each of 12 lists of suggestions.

import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { brotliCompressSync } from "node:zlib"

const self = fileURLToPath(import.meta.url)
const modules = join(dirname(self), "node_modules")
const [dist, dictionaries, tool, language] = process.argv.slice(2)
const languages = { "en-US": "en_US", sv: "sv_SE" }
const affixes = (code) => readFileSync(join(dictionaries, `${languages[code]}.aff`), "utf8")
const words = (code) => readFileSync(join(dictionaries, `${languages[code]}.dic`), "utf8")

/** Each: how to make it, judge words, suggest; and the files that travel, in `npm` what esbuild bundles. */
const tools = {
  omdome: {
    async make(code) {
      const { loadSpelling } = await import(pathToFileURL(join(resolve(dist), "spelling-node.js")).href)
      const spelling = await loadSpelling({ languages: [code] })
      return { judge: (list) => spelling.judge(list, code), suggest: (word) => spelling.suggest(word, code) }
    },
    files: (code) => [join(dist, "spelling.wasm"), join(dist, `${code}.dict`)],
    npm: () => join(dist, "spelling.js"),
  },
  "hunspell-asm": {
    async make(code) {
      const { loadModule } = await import("hunspell-asm")
      const factory = await loadModule()
      const mounted = (text, name) => factory.mountBuffer(Buffer.from(text), name)
      const h = factory.create(mounted(affixes(code), "a.aff"), mounted(words(code), "a.dic"))
      return { judge: (list) => list.map((word) => h.spell(word)), suggest: (word) => h.suggest(word) }
    },
    npm: () => "hunspell-asm",
  },
  "hunspell-wasm": {
    async make(code) {
      const { createHunspellFromStrings } = await import("hunspell-wasm")
      const h = await createHunspellFromStrings(affixes(code), words(code))
      return { judge: (list) => list.map((word) => h.testSpelling(word)), suggest: (word) => h.getSpellingSuggestions(word) }
    },
    files: () => [join(modules, "hunspell-wasm/wasm/hunspell.wasm")],
    npm: () => "hunspell-wasm",
  },
  nspell: {
    async make(code) {
      const { default: nspell } = await import("nspell")
      const h = nspell(affixes(code), words(code))
      return { judge: (list) => list.map((word) => h.correct(word)), suggest: (word) => h.suggest(word) }
    },
    npm: () => "nspell",
  },
  "typo-js": {
    async make(code) {
      const { default: Typo } = await import("typo-js")
      const h = new Typo(languages[code], affixes(code), words(code))
      return { judge: (list) => list.map((word) => h.check(word)), suggest: (word) => h.suggest(word) }
    },
    npm: () => "typo-js",
  },
}

if (tool) await measure()
else for (const code of Object.keys(languages)) await table(code)

async function measure() {
  const list = words(language).split("\n").slice(1).map((line) => line.split("/")[0]).filter((word) => /^\p{Ll}{4,12}$/u.test(word))
  const chosen = Array.from({ length: 5000 }, (_, i) => list[(i * 7) % list.length])
  const wrong = chosen.map((word, i) => `${word.slice(0, 2)}${"xqzw"[i % 4]}${word.slice(2)}`)
  global.gc?.()
  const before = process.memoryUsage().rss
  const start = performance.now()
  const made = await tools[tool].make(language)
  await made.judge([chosen[0]])
  const ready = performance.now() - start
  global.gc?.()
  const memory = (process.memoryUsage().rss - before) / 1e6
  const each = async (some) => {
    const from = performance.now()
    const answers = await made.judge(some)
    return { took: (1000 * (performance.now() - from)) / some.length, right: answers.filter(Boolean).length }
  }
  const good = await each(chosen)
  const bad = await each(wrong)
  const from = performance.now()
  let lists = 0
  for (let i = 0; i < 12 && performance.now() - from < 20000; i++, lists++) await made.suggest(wrong[i * 97])
  const suggesting = (performance.now() - from) / lists
  console.log(JSON.stringify({ ready, memory, good: good.took, bad: bad.took, suggesting, right: good.right / 5000, missed: bad.right / 5000 }))
}

async function table(code) {
  console.log(`\n| ${code} | kB brotli | ready ms | MB | µs right | µs wrong | ms suggest | judged right |\n|---|---|---|---|---|---|---|---|`)
  for (const name of Object.keys(tools)) {
    const kilobytes = ((await weigh(name, code)) / 1000).toFixed(0)
    const runs = [1, 2, 3].map(() => run(name, code)).filter(Boolean)
    if (runs.length === 0) {
      console.log(`| ${name} | ${kilobytes} | fails, or takes over two minutes |||||||`)
      continue
    }
    const best = (key) => Math.min(...runs.map((one) => one[key]))
    const judged = ((runs[0].right + 1 - runs[0].missed) / 2) * 100
    console.log(`| ${name} | ${kilobytes} | ${best("ready").toFixed(0)} | ${best("memory").toFixed(0)} | ${best("good").toFixed(2)} | ${best("bad").toFixed(2)} | ${best("suggesting").toFixed(1)} | ${judged.toFixed(1)} % |`)
  }
}

function run(name, code) {
  try {
    return JSON.parse(execFileSync(process.execPath, ["--expose-gc", self, dist, dictionaries, name, code], { timeout: Number(process.env.PATIENCE ?? 120) * 1000, stdio: ["ignore", "pipe", "ignore"] }).toString().trim().split("\n").at(-1))
  } catch {
    return null
  }
}

async function weigh(name, code) {
  const { build } = await import("esbuild")
  const { npm, files } = tools[name]
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(npm())}`, resolveDir: dirname(self) },
    bundle: true, minify: true, format: "esm", write: false, platform: "node", logLevel: "silent",
  })
  const own = files?.(code) ?? []
  const all = [outputFiles[0].contents, ...own.map((file) => readFileSync(file))]
  if (name !== "omdome") all.push(Buffer.from(affixes(code)), Buffer.from(words(code)))
  return all.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
}
