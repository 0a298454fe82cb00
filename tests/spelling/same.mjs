// same.mjs - our command judges and suggests as Debian's hunspell does
//
//     node same.mjs build/omdome build/frozen.so build/dictionaries /usr/share/hunspell sv=sv_SE it=it_IT=10 …
//
// For each language 20,000 words: words of the dictionary, words with an ending or an
// opening of its rules, pairs of words, and all these misspelt by rule. All are judged by
// both, and some of those that are wrong are asked about.
//
// Hunspell tries every way to write a word in letters alike (MAP), and only its clock ends
// that. Without it only words with few such ways can be asked about.

import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"

const [omdome, frozen, dictionaries, folder, ...languages] = process.argv.slice(2)
const wanted = Number(process.env.WORDS ?? 20000)
const kept = process.env.KEPT // a folder for what hunspell suggests, which takes hours
const usual = 60 // wrong words that are asked about, where no number is given
const mostAlike = 2000 // ways to write a word
const batch = 50

for (const one of languages) compare(...one.split("="))

function compare(code, name, most = usual) {
  const { words, endings, alike } = read(name)
  const list = wordList(words, endings)
  const own = ["--lang", code, "--dictionaries", dictionaries]
  const unknown = new Set(run(omdome, ["spell", "--list", ...own], list))
  const wrong = new Set(run("hunspell", ["-i", "UTF-8", "-d", `${folder}/${name}`, "-l"], list, frozen))
  const judged = list.filter((word) => unknown.has(word) !== wrong.has(word))
  if (judged.length > 0) fail(`${code}: ${judged.length} of ${list.length} words are judged otherwise, such as ${judged.slice(0, 8).join(", ")}`)

  const few = [...wrong].filter((word) => alike(word) <= mostAlike)
  const asked = few.filter((_, i) => Math.floor((i * most) / few.length) !== Math.floor(((i - 1) * most) / few.length))
  const theirs = suggestions(name, asked)
  const mine = run(omdome, ["spell", "--words", ...own], asked).map(withoutPlace)
  const other = asked.filter((_, i) => mine[i] !== theirs[i])
  if (other.length > 0) {
    const i = asked.indexOf(other[0])
    fail(`${code}: ${other.length} of ${asked.length} words get other suggestions, such as\n  ours   ${mine[i]}\n  theirs ${theirs[i]}`)
  }
  console.log(`${code}: ${list.length - judged.length} words judged the same (${wrong.size} are wrong), ${asked.length - other.length} with the same suggestions`)
}

/** Hunspell's own, some words at a time. */
function suggestions(name, asked) {
  const lists = []
  for (let i = 0; i < asked.length; i += batch) {
    const some = asked.slice(i, i + batch)
    const file = kept && `${kept}/${name}-${createHash("sha256").update(some.join(" ")).digest("hex").slice(0, 16)}`
    if (kept) mkdirSync(kept, { recursive: true })
    const ask = () => run("hunspell", ["-i", "UTF-8", "-d", `${folder}/${name}`, "-a"], some.map((word) => `^${word}`), frozen).slice(1).filter((line) => line !== "")
    if (file && !existsSync(file)) writeFileSync(file, ask().join("\n"))
    lists.push(...(file ? readFileSync(file, "utf8").split("\n") : ask()).map(withoutPlace))
  }
  return lists
}

/** "& ord 2 1: bord, jord" without the 1, where the word stands in its line. */
function withoutPlace(line) {
  return line.replace(/^(& \S+ \d+) \d+/, "$1").replace(/^(# \S+) .*/, "$1")
}

function read(name) {
  const latin = /SET ISO8859-1/.test(readFileSync(`${folder}/${name}.aff`, "latin1"))
  const text = (end) => readFileSync(`${folder}/${name}.${end}`, latin ? "latin1" : "utf8")
  const plain = (word) => /^[\p{L}]{2,30}$/u.test(word)
  const words = text("dic").split("\n").slice(1).map((line) => line.split(/[/\t ]/)[0].trim()).filter(plain)
  const endings = [...new Set(text("aff").split("\n").map((line) => /^SFX\s+\S+\s+\S+\s+(\p{L}+)/u.exec(line)?.[1]).filter(Boolean))]
  const sets = text("aff").split("\n").map((line) => /^MAP\s+(\D\S*)/.exec(line)?.[1].replace(/\(.*?\)/g, "#")).filter(Boolean)
  const alike = (word) => [...word].reduce((ways, letter) => ways * (sets.reduce((sum, set) => sum + (set.includes(letter) ? set.length : 0), 0) || 1), 1)
  return { words, endings, alike }
}

function wordList(words, endings) {
  const chosen = new Set()
  const step = Math.max(1, Math.floor(words.length / (wanted / 4)))
  for (let i = 0; chosen.size < wanted; i++) {
    const word = words[(i * step + Math.floor((i * step) / words.length)) % words.length]
    const other = words[(i * 7919 + 13) % words.length]
    const all = [word, word + endings[i % endings.length], word + other.toLowerCase(), mistake(word, i), mistake(other, i + 3), other.toUpperCase(), other[0].toUpperCase() + other.slice(1)]
    for (const one of all.slice(0, 1 + (i % all.length))) if (one.length < 40) chosen.add(one)
  }
  return [...chosen].slice(0, wanted)
}

/** A letter doubled, left out, changed or swapped with the next. */
function mistake(word, i) {
  const letters = [...word]
  const at = i % letters.length
  if (i % 4 === 0) letters.splice(at, 0, letters[at])
  else if (i % 4 === 1 && letters.length > 3) letters.splice(at, 1)
  else if (i % 4 === 2) letters[at] = "aeiounstr"[i % 9]
  else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse())
  return letters.join("")
}

function run(program, words, lines, preload) {
  const env = { ...process.env, LC_ALL: "C.UTF-8", ...(preload && { LD_PRELOAD: preload }) }
  const out = execFileSync(program, words, { input: lines.map((line) => `${line}\n`).join(""), env, maxBuffer: 1 << 28 }).toString()
  return out.split("\n").slice(0, -1)
}

function fail(message) {
  console.error(message)
  process.exitCode = 1
}
