// score.mjs - runs the command over the labelled cases and says how right it is
//
//   node tests/cases/score.mjs [COMMAND] [--lang sv] [--set cases]
//     --misses CATEGORY   lists what was missed and what was found wrongly
//     --check             fails where a score lies below its floor in floors.json, or where more
//                         clean sentences raise an alarm than that allows
//     --raise             raises floors to what is reached; never lowers one
//
// Text level: a text counts for a category once. Span level: a finding hits when it
// overlaps a label of its category. Hints do not count, except shouting.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const here = dirname(fileURLToPath(import.meta.url))
const floorFile = join(here, "floors.json")
const categories = [
  "aggression", "personal-data", "removal-request", "leading", "incentive", "selective", "eligibility",
]
const options = readOptions(process.argv.slice(2))

function readOptions(words) {
  const o = { command: resolve(here, "../../build/omdome"), check: false, raise: false }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === "--check" || word === "--raise") o[word.slice(2)] = true
    else if (["--misses", "--lang", "--set"].includes(word)) o[word.slice(2)] = words[++i]
    else if (!word.startsWith("-")) o.command = resolve(word)
    else throw new Error(`unknown option ${word}`)
  }
  if (o.misses && !categories.includes(o.misses)) throw new Error(`no category is called ${o.misses}`)
  return o
}

/// "cases" (the first ones), "plain" (the plainest ones, each in sixteen surroundings), "train",
/// "clean" for sentences without a fault, of all languages together, or "look" for texts
/// written later to test it.
function setOf(file) {
  if (file === "sentences.jsonl") return "clean"
  if (file === "cases.jsonl" || file === "plain.jsonl") return file.replace(".jsonl", "")
  return file.startsWith("train-") ? "train" : "look"
}

function readCases() {
  const cases = []
  for (const folder of readdirSync(here, { withFileTypes: true })) {
    if (!folder.isDirectory() || (options.lang && folder.name !== options.lang)) continue
    for (const file of readdirSync(join(here, folder.name)).sort()) {
      if (!file.endsWith(".jsonl") || (options.set && setOf(file) !== options.set)) continue
      const path = join(here, folder.name, file)
      for (const line of readFileSync(path, "utf8").split("\n"))
        if (line.trim()) cases.push({ set: setOf(file), ...JSON.parse(line) })
    }
  }
  return cases
}

function run(cases) {
  const input = cases
    .map(({ id, kind, lang, text, context }) => JSON.stringify({ id, kind, lang, text, context }))
    .join("\n")
  const result = spawnSync(options.command, ["check", "--jsonl"], { input, encoding: "utf8", maxBuffer: 2 ** 30 })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`${options.command} ended with ${result.status ?? result.signal}\n${result.stderr}`)
  const answers = result.stdout.trimEnd().split("\n").map((line) => JSON.parse(line))
  if (answers.length !== cases.length) throw new Error(`${cases.length} lines went in, ${answers.length} came out`)
  answers.forEach((answer, i) => {
    if (answer.id !== cases[i].id) throw new Error(`${cases[i].id} was answered as ${answer.id}`)
    for (const f of answer.findings) checkPlace(cases[i], f)
  })
  return answers
}

/// Offsets lie inside the text and cut no character.
function checkPlace({ id, text }, finding) {
  for (const place of [finding, ...finding.replacements])
    for (const at of [place.start, place.end]) {
      const inside = /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "")
      if (at < 0 || at > text.length || inside || place.start > place.end)
        throw new Error(`${id}: ${finding.rule} lies at ${place.start} to ${place.end}`)
    }
}

const counts = (f) => f.severity !== "hint" || f.rule === "aggression.shouting"
const categoryOf = (rule) => rule.slice(0, rule.indexOf("."))

function places(text, span) {
  const found = []
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) found.push([at, at + span.length])
  if (!found.length) throw new Error(`the span "${span}" is not in its text`)
  return found
}

const overlap = (finding, label) => label.places.some(([start, end]) => finding.start < end && start < finding.end)

class Tally {
  hit = 0; extra = 0; missed = 0
  add(expected, found) {
    if (expected && found) this.hit++
    else if (found) this.extra++
    else if (expected) this.missed++
  }
  get precision() { return this.hit + this.extra ? this.hit / (this.hit + this.extra) : 1 }
  get recall() { return this.hit + this.missed ? this.hit / (this.hit + this.missed) : 1 }
  get f1() {
    const sum = this.precision + this.recall
    return sum ? (2 * this.precision * this.recall) / sum : 0
  }
  get empty() { return this.hit + this.extra + this.missed === 0 }
}

/// The tallies of one set in one language.
class Score {
  text = new Map([...categories, "all"].map((c) => [c, new Tally()]))
  labels = new Map([...categories, "all"].map((c) => [c, new Tally()]))
  findings = new Map([...categories, "all"].map((c) => [c, new Tally()]))
  texts = 0; clean = 0; alarmed = 0

  add(test, answer) {
    const labels = test.expect.map((e) => ({ category: categoryOf(e.rule), places: places(test.text, e.span) }))
    const findings = answer.findings.filter(counts)
    this.texts++
    if (!labels.length) {
      this.clean++
      if (findings.length) this.alarmed++
    }
    for (const category of categories) {
      const ours = findings.filter((f) => f.category === category)
      const theirs = labels.filter((l) => l.category === category)
      for (const key of [category, "all"]) {
        this.text.get(key).add(theirs.length > 0, ours.length > 0)
        for (const label of theirs) this.labels.get(key).add(true, ours.some((f) => overlap(f, label)))
        for (const f of ours) this.findings.get(key).add(theirs.some((l) => overlap(f, l)), true)
      }
    }
  }
}

const percent = (n) => (100 * n).toFixed(1).padStart(6)

function printScore(name, score) {
  console.log(`\n${name}: ${score.texts} texts, false alarms on ${score.alarmed} of ${score.clean} clean ones`)
  console.log("category          texts:  prec    rec     F1   hit miss extra   spans: prec    rec")
  for (const [category, t] of score.text) {
    if (t.empty) continue
    const n = (x) => String(x).padStart(5)
    console.log(
      `${category.padEnd(22)} ${percent(t.precision)} ${percent(t.recall)} ${percent(t.f1)} ${n(t.hit)}${n(t.missed)}` +
      `${n(t.extra)}          ${percent(score.findings.get(category).precision)} ${percent(score.labels.get(category).recall)}`,
    )
  }
}

function printMisses(cases, answers) {
  const wanted = options.misses
  const show = (mark, test, spans) => {
    if (spans.length) console.log(`${mark} ${test.id}  ${spans.join("  ")}\n    ${test.text.replaceAll("\n", "\n    ")}`)
  }
  cases.forEach((test, i) => {
    const labels = test.expect.filter((e) => categoryOf(e.rule) === wanted)
    const findings = answers[i].findings.filter((f) => counts(f) && f.category === wanted)
    const unfound = labels.filter((e) => !findings.some((f) => overlap(f, { places: places(test.text, e.span) })))
    const unwanted = findings.filter((f) => !labels.some((e) => overlap(f, { places: places(test.text, e.span) })))
    show("missed", test, unfound.map((e) => `${e.rule} "${e.span}"`))
    show("extra ", test, unwanted.map((f) => `${f.rule} "${test.text.slice(f.start, f.end)}"`))
  })
}

function readFloors() {
  try {
    return JSON.parse(readFileSync(floorFile, "utf8"))
  } catch (error) {
    if (error.code === "ENOENT") return {}
    throw error
  }
}

const down = (n) => Math.floor(n * 1000 + 1e-6) / 1000

function raiseFloors(scores, floors) {
  for (const [name, score] of scores)
    for (const [category, tally] of score.text) {
      if (tally.empty || name === "clean") continue
      const floor = ((floors[name] ??= {})[category] ??= { f1: 0, precision: 0 })
      for (const key of ["f1", "precision"]) floor[key] = Math.max(floor[key], down(tally[key]))
    }
  writeFileSync(floorFile, JSON.stringify(floors, null, 2) + "\n")
}

/// Returns whether every floor holds.
function checkFloors(scores, floors) {
  let held = 0, broken = 0
  for (const [name, score] of scores)
    for (const [category, floor] of Object.entries(floors[name] ?? {}))
      for (const [key, least] of Object.entries(floor)) {
        const tally = score.text.get(category)
        const reached = key === "alarms" ? tally.extra : tally[key]
        if (key === "alarms" ? reached <= least : reached >= least - 1e-9) {
          held++
          continue
        }
        broken++
        console.log(`outside its limit: ${name} ${category} ${key} ${+reached.toFixed(3)}, limit ${least}`)
      }
  console.log(`\n${held} passed, ${broken} failed`)
  return broken === 0
}

const cases = readCases()
const answers = run(cases)
if (options.misses) {
  printMisses(cases, answers)
} else {
  const scores = new Map()
  cases.forEach((test, i) => {
    const name = test.set === "clean" ? test.set : `${test.lang} ${test.set}`
    if (!scores.has(name)) scores.set(name, new Score())
    scores.get(name).add(test, answers[i])
  })
  for (const [name, score] of scores) printScore(name, score)
  const floors = readFloors()
  if (options.raise) raiseFloors(scores, floors)
  if (options.check && !checkFloors(scores, floors)) process.exitCode = 1
}
