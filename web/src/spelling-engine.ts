// spelling-engine.ts - speaks to spelling.wasm: strings in, JSON out
//
// The module imports nothing. When memory runs out inside hunspell it traps, and is no
// longer to be used: then a new one is made of the same dictionaries.

import { OmdomeError } from "./error.js"
import { spellingIntegrity as hashes } from "./integrity.js"
import type { Files } from "./load.js"
import type { Mended, SpellingLoadOptions, SpellingOptions } from "./spelling-types.js"
import type { Finding } from "./types.js"

interface Exports {
  readonly memory: WebAssembly.Memory
  readonly _initialize?: () => void
  alloc(size: number): number
  create(): number
  load(speller: number, at: number, size: number): number
  set_locale(speller: number, at: number, size: number): number
  set_context(speller: number, at: number, size: number): number
  input(speller: number, size: number): number
  check: Ask
  mend: Ask
  judge: Ask
  suggest: Ask
  add(speller: number, at: number, size: number): number
  answer(speller: number): number
  error(speller: number): number
}

type Ask = (speller: number, language: number, languageSize: number, text: number, size: number) => number

// Written out one by one: this is the pattern that bundlers look for.
const wasmUrl = () => new URL("./spelling.wasm", import.meta.url)
const urls: Readonly<Record<string, () => URL>> = {
  sv: () => new URL("./sv.dict", import.meta.url),
  "en-GB": () => new URL("./en-GB.dict", import.meta.url),
  "en-US": () => new URL("./en-US.dict", import.meta.url),
  da: () => new URL("./da.dict", import.meta.url),
  nb: () => new URL("./nb.dict", import.meta.url),
  de: () => new URL("./de.dict", import.meta.url),
  nl: () => new URL("./nl.dict", import.meta.url),
  fr: () => new URL("./fr.dict", import.meta.url),
  es: () => new URL("./es.dict", import.meta.url),
  it: () => new URL("./it.dict", import.meta.url),
}

/** Codes of all dictionaries, in the order in which the native command loads them. */
export const dictionaries: readonly string[] = Object.keys(urls).sort()

/** The dictionaries behind language codes. */
export function dictionariesOf(languages: readonly string[]): string[] {
  return [...new Set(languages.flatMap((code) => (code === "en" ? ["en-GB", "en-US"] : [code])))]
}

export async function loadEngine({ languages, locale, base, integrity = true }: SpellingLoadOptions, files: Files): Promise<SpellingEngine> {
  const codes = dictionariesOf(languages)
  if (codes.length === 0) throw new OmdomeError("bad-argument", "Name at least one language.")
  const hashOf = (name: string) => (integrity ? hashes[name] : undefined)
  const [module, ...dictionaries] = await Promise.all([
    files.compile(base ? new URL("spelling.wasm", base) : wasmUrl(), hashOf("spelling.wasm")),
    ...codes.map((code) => files.read(dictionaryUrl(code, base), hashOf(`${code}.dict`))),
  ])
  const engine = new SpellingEngine(module, dictionaries, locale ?? codes[0]!)
  engine.warmUp()
  return engine
}

function dictionaryUrl(code: string, base: SpellingLoadOptions["base"]): URL {
  const url = urls[code]
  if (!url) throw new OmdomeError("no-language", `There is no dictionary for "${code}".`)
  return base ? new URL(`${code}.dict`, base) : url()
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const syllables = "a an ar be de en er et i in ing is la le me na on or re s st te ti ur".split(" ")

export class SpellingEngine {
  #wasm!: Exports
  #speller = 0
  #context = ""
  readonly #added: string[] = []

  constructor(
    readonly module: WebAssembly.Module,
    readonly dictionaries: readonly Uint8Array[],
    readonly locale: string,
  ) {
    this.#start()
  }

  /** Code is compiled when it first runs, and better when it has run often: words of no language
   *  pay for that, not the first text. */
  warmUp(): void {
    this.judge(syllables.flatMap((first) => syllables.map((last) => `${first}${last}\n`)).join(""))
  }

  check(text: string, { language = "auto", context }: SpellingOptions = {}): readonly Finding[] {
    this.#useContext(context)
    return (this.#askJson("check", language, text) as { findings: Finding[] }).findings
  }

  mend(text: string, { language = "auto", context }: SpellingOptions = {}): Mended {
    this.#useContext(context)
    return this.#askJson("mend", language, text) as Mended
  }

  suggest(word: string, language = "auto"): readonly string[] {
    return this.#askJson("suggest", language, word) as string[]
  }

  /** A word a line, and a byte for each: 1 where it is known. They travel lighter than lists do. */
  judge(lines: string, language = "auto"): Uint8Array {
    return this.#ask("judge", language, lines).slice()
  }

  add(word: string): void {
    this.#give(word, (at, size) => this.#wasm.add(this.#speller, at, size))
    this.#added.push(word)
  }

  #start(): void {
    const instance = new WebAssembly.Instance(this.module)
    this.#wasm = instance.exports as unknown as Exports
    this.#wasm._initialize?.()
    this.#speller = this.#wasm.create()
    if (!this.#speller) throw new OmdomeError("no-memory", "Memory is out.")
    for (const bytes of this.dictionaries) {
      const at = this.#wasm.alloc(bytes.length)
      if (!at) throw new OmdomeError("no-memory", "Memory is out.")
      this.#bytes(at, bytes.length).set(bytes)
      this.#must(this.#wasm.load(this.#speller, at, bytes.length)) // which owns the buffer from here on
    }
    this.#give(this.locale, (at, size) => this.#wasm.set_locale(this.#speller, at, size))
    this.#context = ""
    for (const word of this.#added) this.#give(word, (at, size) => this.#wasm.add(this.#speller, at, size))
  }

  /** It stays until it changes. */
  #useContext(context: SpellingOptions["context"]): void {
    const json = context ? JSON.stringify(context) : ""
    if (json === this.#context) return
    this.#give(json, (at, size) => this.#wasm.set_context(this.#speller, at, size))
    this.#context = json
  }

  #askJson(what: "check" | "mend" | "suggest", language: string, text: string): unknown {
    return JSON.parse(decoder.decode(this.#ask(what, language, text)))
  }

  /** The bytes of the answer, which the next call overwrites. */
  #ask(what: "check" | "mend" | "judge" | "suggest", language: string, text: string): Uint8Array {
    // A UTF-16 unit takes at most three bytes of UTF-8. The language's code lies behind the text.
    const room = 3 * text.length
    const codeRoom = 3 * language.length
    return this.#guarded(() => {
      const at = this.#input(room + codeRoom)
      const size = encoder.encodeInto(text, this.#bytes(at, room)).written
      const codeSize = encoder.encodeInto(language, this.#bytes(at + room, codeRoom)).written
      const length = this.#must(this.#wasm[what](this.#speller, at + room, codeSize, at, size))
      return this.#bytes(this.#wasm.answer(this.#speller), length)
    })
  }

  #give(text: string, use: (at: number, size: number) => number): void {
    this.#guarded(() => {
      const at = this.#input(3 * text.length)
      this.#must(use(at, encoder.encodeInto(text, this.#bytes(at, 3 * text.length)).written))
    })
  }

  #guarded<T>(run: () => T): T {
    try {
      return run()
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error
      this.#start()
      throw new OmdomeError("no-memory", "The spelling module stopped, and was started anew.", { cause: error })
    }
  }

  #input(size: number): number {
    const at = this.#wasm.input(this.#speller, size)
    if (!at) throw new OmdomeError("no-memory", "Memory is out.")
    return at >>> 0
  }

  #bytes(at: number, size: number): Uint8Array {
    return new Uint8Array(this.#wasm.memory.buffer, at >>> 0, size)
  }

  #must(result: number): number {
    if (result >= 0) return result
    const at = this.#wasm.error(this.#speller) >>> 0
    const rest = new Uint8Array(this.#wasm.memory.buffer, at)
    const message = decoder.decode(rest.subarray(0, rest.indexOf(0)))
    throw new OmdomeError(result === -4 ? "no-language" : result === -5 ? "too-long" : result === -2 ? "bad-pack" : "broken", message)
  }
}
