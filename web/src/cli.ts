#!/usr/bin/env node
// cli.ts - the omdome command for Node: the native command's contract, on the same engine

import { createReadStream, readdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { Readable } from "node:stream"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"

import { packLanguages } from "./load.js"
import { load } from "./node.js"
import { dictionaries } from "./spelling-engine.js"
import { checkMended, loadSpelling, type Spelling } from "./spelling-node.js"
import type { CheckOptions, Context, Finding, Kind, Report, Severity } from "./types.js"

const help = `omdome - finds policy violations in replies to reviews and in review invitations

  omdome check FILE... --kind reply|invitation   check texts, for people to read
  omdome check --jsonl [FILE...]                 check many: a JSON object a line
  omdome spell FILE...                           look for misspelt words only
  omdome spell --words                           judge single words, one a line, and suggest
  omdome spell --list                            of such words list those that are wrong
  omdome languages                               list the languages that it knows

FILE may be "-" for standard input. Options of check:

  --kind KIND        reply or invitation; with --jsonl for lines that do not say
  --lang CODE        language of the text: sv, en ... or auto (default)
  --locale CODE      language of messages (default en)
  --format FORMAT    text (default) or json
  --rule ID=HOW      off, hint, warning or error, for a rule or a category; repeatable
  --context FILE     what is known about the review, a JSON object
  --spelling         look for misspelt words too, and for what hides in them; with --lang
                     only the dictionaries of that language are read
  --dictionaries FOLDER  where spelling.wasm and the dictionaries lie
  --packs FOLDER     where omdome.wasm, the language packs and their scores lie

Exit status: 0 nothing found that matters; 1 findings of severity error or warning,
not with --jsonl; 2 wrong use, unreadable or malformed input.
`

interface Request {
  readonly id?: string | number | null
  readonly kind?: Kind
  readonly lang?: string
  readonly text: string
  readonly context?: Context
}

class Trouble extends Error {}

function readCommand(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        jsonl: { type: "boolean" },
        kind: { type: "string" },
        lang: { type: "string" },
        locale: { type: "string", default: "en" },
        format: { type: "string", default: "text" },
        rule: { type: "string", multiple: true, default: [] },
        context: { type: "string" },
        packs: { type: "string" },
        spelling: { type: "boolean" },
        dictionaries: { type: "string" },
        words: { type: "boolean" },
        list: { type: "boolean" },
      },
    })
  } catch (error) {
    throw new Trouble(`${(error as Error).message}; see omdome --help`)
  }
}

type Values = ReturnType<typeof readCommand>["values"]

async function main(words: string[]): Promise<number> {
  const { values, positionals } = readCommand(words)
  const [command, ...files] = positionals
  if (values.help) return say(help)
  if (command === "languages") return say(languagesOf(values).join("\n") + "\n")
  if (command === "spell") return values.words || values.list ? judgeWords(values) : spellTexts(values, files)
  if (command !== "check") throw new Trouble(`${command ? `"${command}" is no command` : "nothing to do"}; see omdome --help`)
  const checker = await load({ languages: languagesOf(values), locale: values.locale, scores: scoresOf(values), ...baseOf(values) })
  const spelling = values.spelling ? await spellerOf(values) : null
  const check: Check = async (text, options) =>
    spelling && ofLanguage(spelling.languages, options.language).length > 0 ? checkMended(checker, spelling, text, options) : checker.check(text, options)
  return values.jsonl ? checkLines(check, values, files) : checkTexts(check, values, files)
}

type Check = (text: string, options: CheckOptions) => Promise<Report>

/** Of all dictionaries, or of those of the texts' language. */
async function spellerOf({ lang, locale, dictionaries: folder }: Values): Promise<Spelling> {
  const languages = ofLanguage(dictionaries, lang)
  if (languages.length === 0) throw new Trouble(`there is no dictionary for "${lang}"`)
  return loadSpelling({ languages, locale, ...(folder && { base: pathToFileURL(resolve(folder) + "/") }) })
}

function languagesOf({ packs }: Values): string[] {
  if (!packs) return packLanguages
  const found = readdirSync(packs).flatMap((name) => /^([a-z]{2,3})\.pack$/.exec(name)?.[1] ?? [])
  if (found.length === 0) throw new Trouble(`${packs} holds no language packs`)
  return found
}

/** Packs of one's own need have none. */
function scoresOf({ packs }: Values): "first" | "never" {
  return !packs || readdirSync(packs).some((name) => name.endsWith(".scores")) ? "first" : "never"
}

function baseOf({ packs }: Values) {
  return packs ? { base: pathToFileURL(resolve(packs) + "/") } : {}
}

function optionsOf(values: Values): Omit<CheckOptions, "kind"> {
  const rules = values.rule.map((one) => /^([^=]+)=(off|hint|warning|error)$/.exec(one) ?? one)
  for (const rule of rules) {
    if (typeof rule === "string") throw new Trouble(`--rule cannot be "${rule}"; it is RULE=off, hint, warning or error`)
  }
  return {
    language: values.lang ?? "auto",
    rules: Object.fromEntries((rules as RegExpExecArray[]).map(([, rule, how]) => [rule!, how as Severity | "off"])),
    ...(values.context ? { context: JSON.parse(readFileSync(values.context, "utf8")) as Context } : {}),
  }
}

// ---- a JSON object a line

async function checkLines(check: Check, values: Values, files: string[]): Promise<number> {
  const options = optionsOf(values)
  let number = 0
  let malformed = 0
  for (const file of files.length > 0 ? files : ["-"]) {
    for await (const line of linesOf(file === "-" ? process.stdin : createReadStream(file))) {
      number++
      try {
        await write(JSON.stringify(await answer(check, values, options, line)) + "\n")
      } catch (error) {
        malformed++
        await write(JSON.stringify({ id: null, line: number, error: (error as Error).message }) + "\n")
      }
    }
  }
  if (malformed) throw new Trouble(`${malformed} of ${number} lines could not be answered`)
  return 0
}

async function answer(check: Check, values: Values, options: Omit<CheckOptions, "kind">, line: string) {
  const asked = JSON.parse(line) as Request
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) throw new Trouble("a line must be a JSON object")
  if (typeof asked.text !== "string") throw new Trouble(asked.text == null ? "text is missing" : "text must be a string")
  const kind = (asked.kind ?? values.kind) as Kind
  if (!kind) throw new Trouble('kind is missing; it is "reply" or "invitation"')
  const context = asked.context ?? options.context
  const own = { ...options, kind, language: asked.lang ?? options.language ?? "auto" }
  const report = await check(asked.text, context ? { ...own, context } : own)
  const advice = report.advice.filter((one) => !one.met).map((one) => one.rule)
  return { id: asked.id ?? null, lang: report.language, findings: report.findings, advice }
}

/** Lines end at a newline and nowhere else: JSON strings may hold other separators. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = ""
  stream.setEncoding("utf8")
  for await (const chunk of stream) {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
}

// ---- whole files

async function checkTexts(check: Check, values: Values, files: string[]): Promise<number> {
  if (files.length === 0) throw new Trouble('name the files to check, or "-" for standard input; see omdome --help')
  if (!values.kind) throw new Trouble("say what the texts are: --kind reply or --kind invitation")
  const options = { ...optionsOf(values), kind: values.kind as Kind }
  const reports = await reportsOf(values, files, (text) => check(text, options))
  return reports.some(({ report }) => report.findings.some((one) => one.severity !== "hint")) ? 1 : 0
}

async function reportsOf(values: Values, files: string[], check: (text: string) => Promise<Report>) {
  if (values.format !== "text" && values.format !== "json") throw new Trouble(`--format cannot be "${values.format}"; it is text or json`)
  const reports = []
  for (const name of files) {
    const text = readFileSync(name === "-" ? 0 : name, "utf8")
    reports.push({ file: name === "-" ? "(standard input)" : name, text, report: await check(text) })
  }
  if (values.format === "json") await write(JSON.stringify(reports.map(({ file, report }) => ({ file, ...report }))) + "\n")
  else for (const { file, text, report } of reports) await write(show(file, text, report))
  return reports
}

// ---- spelling alone

async function spellTexts(values: Values, files: string[]): Promise<number> {
  if (files.length === 0) throw new Trouble('name the files to check, or "-" for standard input; see omdome --help')
  const spelling = await spellerOf(values)
  const options = { language: values.lang ?? "auto" }
  await reportsOf(values, files, async (text) => ({ language: options.language, supported: true, findings: await spelling.check(text, options), advice: [] }))
  return 0
}

function ofLanguage(codes: readonly string[], language = "auto"): readonly string[] {
  return language === "auto" ? codes : codes.filter((code) => code === language || code.startsWith(`${language}-`))
}

/** As "hunspell -a" answers, a line each, or as "hunspell -l". */
async function judgeWords(values: Values): Promise<number> {
  const spelling = await spellerOf(values)
  for await (const line of linesOf(process.stdin)) {
    const word = line.replace(/\r.*$/, "")
    const [right] = await spelling.judge([word], values.lang)
    if (values.list) await write(right ? "" : `${word}\n`)
    else if (right) await write("*\n")
    else await write(showSuggestions(word, await spelling.suggest(word, values.lang)))
  }
  return 0
}

function showSuggestions(word: string, list: readonly string[]): string {
  return list.length > 0 ? `& ${word} ${list.length} 0: ${list.join(", ")}\n` : `# ${word} 0\n`
}

function show(file: string, text: string, { findings, advice, supported }: Report): string {
  const lines = findings.map((finding) => showFinding(file, text, finding))
  for (const { met, message, rule } of advice) if (!met) lines.push(`${file}: advice: ${message} [${rule}]\n`)
  if (!supported) lines.push(`${file}: there are no rules for the language: only personal data was looked for\n`)
  return lines.join("") || `${file}: nothing found\n`
}

function showFinding(file: string, text: string, { start, end, severity, message, rule, reason, source }: Finding): string {
  const before = text.slice(0, start).split("\n")
  const column = [...before.at(-1)!].length + 1
  const quote = text.slice(start, end).replace(/\s+/g, " ")
  return `${file}:${before.length}:${column}: ${severity}: ${message} [${rule}]\n  “${quote}”\n  ${reason} (${source.title}, ${source.url})\n`
}

// ---- the world outside

async function say(text: string): Promise<number> {
  await write(text)
  return 0
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`omdome: ${(error as Error).message}\n`)
  process.exitCode = 2
}
