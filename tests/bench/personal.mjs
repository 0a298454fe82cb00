// personal.mjs - finds personal data side by side with the tools that a page might use instead
//
//     node tests/bench/personal.mjs [DIST]     prints a Markdown table
//
// The texts are the repository's labelled ones in eight languages; a text counts once, as
// in tests/cases/score.mjs. Each tool is asked as its manual says and told the language.
// Bytes are what a page loads for it: bundled, minified, with brotli.
import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { brotliCompressSync } from "node:zlib"
import { buildSync } from "esbuild"
import { findPhoneNumbersInText } from "libphonenumber-js"

const require = createRequire(import.meta.url)
const { SyncRedactor } = require("redact-pii")
const validator = require("validator")

const here = dirname(fileURLToPath(import.meta.url))
const dist = resolve(process.argv[2] ?? join(here, "../../web/dist"))
const { load } = await import(pathToFileURL(join(dist, "node.js")))
const countries = { sv: "SE", en: "GB", da: "DK", no: "NO", de: "DE", nl: "NL", fi: "FI", fr: "FR" }

function readTexts() {
  const folder = join(here, "../cases")
  return Object.keys(countries).flatMap((lang) =>
    readdirSync(join(folder, lang))
      .filter((name) => /^(cases|personal-data-\d+)\.jsonl$/.test(name))
      .flatMap((name) => readFileSync(join(folder, lang, name), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line))))
}

// Everything that validator.js can tell of a piece of text, asked of every run of up to seven words.
const mobile = { SE: "sv-SE", GB: "en-GB", DK: "da-DK", NO: "nb-NO", DE: "de-DE", NL: "nl-NL", FI: "fi-FI", FR: "fr-FR" }
const identity = { FI: "FI", NO: "NO" }
const tax = { SE: "sv-SE", GB: "en-GB", DK: "dk-DK", DE: "de-DE", NL: "nl-NL", FI: "fi-FI", FR: "fr-FR" }

function isPersonal(piece, country) {
  const digits = piece.replace(/[\s()/.-]/g, "")
  if (validator.isEmail(piece) || validator.isIP(piece) || validator.isIBAN(piece)) return true
  if (digits.length < 6 || !/\d{4}/.test(digits)) return false
  return validator.isCreditCard(digits) || validator.isMobilePhone(digits, mobile[country]) ||
    (country in identity && validator.isIdentityCard(piece, identity[country])) ||
    (country in tax && validator.isTaxID(piece, tax[country]))
}

function scan(text, country) {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("'<[]+|[.,;:!?)"'>\]]+$/g, ""))
  for (let i = 0; i < words.length; i++)
    for (let n = 1; n <= 7 && i + n <= words.length; n++)
      if (isPersonal(words.slice(i, i + n).join(" "), country)) return true
  return false
}

// A page that wants personal data only says so: the packs' rules then are not run.
const others = ["advice", "aggression", "eligibility", "incentive", "leading", "removal-request", "selective"]
const rules = Object.fromEntries(others.map((category) => [category, "off"]))
const checker = await load({ languages: ["sv", "en"] })
const redactor = new SyncRedactor()
const finders = {
  Omdöme: ({ text, kind, lang, context }) =>
    checker.check(text, { kind, language: lang, rules, ...(context && { context }) }).findings.some(({ category }) => category === "personal-data"),
  "libphonenumber-js": ({ text, lang }) => findPhoneNumbersInText(text, { defaultCountry: countries[lang], extended: false }).length > 0,
  "redact-pii": ({ text }) => redactor.redact(text) !== text,
  "validator.js, scanning": ({ text, lang }) => scan(text, countries[lang]),
}
finders["all three together"] = (one) => Object.values(finders).slice(1, 4).some((find) => find(one))

function score(texts, find) {
  let hit = 0, extra = 0, missed = 0
  for (const one of texts) {
    const expected = one.expect.some(({ rule }) => rule.startsWith("personal-data.")), found = find(one)
    if (expected && found) hit++
    else if (found) extra++
    else if (expected) missed++
  }
  return { precision: hit / (hit + extra || 1), recall: hit / (hit + missed || 1) }
}

/// Microseconds per 1,000 characters: the best of several rounds, once it runs warm.
function time(texts, find) {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const begun = Date.now()
  let best = Infinity
  for (let round = 0; round < 3 || (round < 30 && Date.now() - begun < 5000); round++) {
    const start = process.hrtime.bigint()
    for (const one of texts) find(one)
    best = Math.min(best, Number(process.hrtime.bigint() - start))
  }
  return best / characters
}

function bundled(code) {
  const options = { bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "silent" }
  const { outputFiles } = buildSync({ ...options, stdin: { contents: code, resolveDir: here, loader: "js" } })
  return brotliCompressSync(outputFiles[0].contents).length
}

const squeezed = (name) => brotliCompressSync(readFileSync(join(dist, name))).length
const ours = squeezed("omdome.wasm") + bundled(`export { load } from ${JSON.stringify(join(dist, "index.js"))}`)
const sizes = {
  Omdöme: ours,
  "libphonenumber-js": bundled('export { findPhoneNumbersInText } from "libphonenumber-js"'),
  "redact-pii": bundled('export { SimpleRegexpRedactor } from "redact-pii/lib/built-ins/SimpleRegexpRedactor.js"; export { NameRedactor } from "redact-pii/lib/built-ins/NameRedactor.js"'),
  "validator.js, scanning": bundled('import v from "validator"; export default v'),
}
sizes["all three together"] = Object.values(sizes).slice(1, 4).reduce((sum, size) => sum + size)

const texts = readTexts()
const percent = (share) => `${(100 * share).toFixed(1)} %`
console.log("| | precision | recall | µs per 1,000 characters | KB to load |\n|---|---|---|---|---|")
for (const [name, find] of Object.entries(finders)) {
  const { precision, recall } = score(texts, find)
  const cells = [name, percent(precision), percent(recall), time(texts, find).toFixed(0), (sizes[name] / 1000).toFixed(0)]
  console.log(`| ${cells.join(" | ")} |`)
}
const personal = texts.filter(({ expect }) => expect.some(({ rule }) => rule.startsWith("personal-data."))).length
console.log(`\n${texts.length} texts in eight languages, ${personal} of them with personal data.`)
checker.close()
