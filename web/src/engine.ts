// engine.ts - speaks to omdome.wasm: strings in, a JSON report out
//
// The module imports nothing, so it can reach nothing. Every call may grow its
// memory, which detaches the old buffer: views are made anew where they are used.

import { OmdomeError, type ErrorCode } from "./error.js"

interface Exports {
  readonly memory: WebAssembly.Memory
  readonly _initialize?: () => void
  alloc(size: number): number
  release(at: number): void
  create(): number
  destroy(checker: number): void
  load(checker: number, at: number, size: number): number
  load_scores(checker: number, at: number, size: number): number
  set_locale(checker: number, at: number, size: number): number
  set_rule(checker: number, at: number, size: number, severity: number): number
  set_context(checker: number, at: number, size: number): number
  input(checker: number, size: number): number
  check(checker: number, kind: number, language: number, languageSize: number, text: number, size: number): number
  report(checker: number): number
  error(checker: number): number
}

type Setter = (at: number, size: number) => number
type Taker = (checker: number, at: number, size: number) => number

const codes: Readonly<Record<number, ErrorCode>> = {
  [-1]: "no-memory",
  [-2]: "bad-pack",
  [-3]: "wrong-version",
  [-4]: "no-language",
  [-5]: "too-long",
  [-6]: "bad-argument",
  [-7]: "other-pack",
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export class Engine {
  readonly #wasm: Exports
  #checker: number

  constructor(instance: WebAssembly.Instance) {
    this.#wasm = instance.exports as unknown as Exports
    this.#wasm._initialize?.()
    this.#checker = this.#wasm.create()
    if (!this.#checker) throw outOfMemory()
  }

  addPack(pack: Uint8Array): void {
    this.#leave(pack, this.#wasm.load)
  }

  /** To the pack of their language, which has been added before. */
  addScores(scores: Uint8Array): void {
    this.#leave(scores, this.#wasm.load_scores)
  }

  setLocale(locale: string): void {
    this.#give(locale, (at, size) => this.#wasm.set_locale(this.#checker, at, size))
  }

  setRule(rule: string, severity: number): void {
    this.#give(rule, (at, size) => this.#wasm.set_rule(this.#checker, at, size, severity))
  }

  setContext(json: string): void {
    this.#give(json, (at, size) => this.#wasm.set_context(this.#checker, at, size))
  }

  /** Returns the report as JSON. */
  check(kind: number, language: string, text: string): string {
    // A UTF-16 unit takes at most three bytes of UTF-8. The language's code lies behind the text.
    const room = 3 * text.length
    const codeRoom = 3 * language.length
    const at = this.#wasm.input(this.#checker, room + codeRoom)
    if (!at) throw outOfMemory()
    const size = encoder.encodeInto(text, this.#bytes(at, room)).written
    const codeAt = at + room
    const codeSize = encoder.encodeInto(language, this.#bytes(codeAt, codeRoom)).written
    const length = this.#wasm.check(this.#checker, kind, codeAt, codeSize, at, size)
    this.#must(length)
    return decoder.decode(this.#bytes(this.#wasm.report(this.#checker), length))
  }

  close(): void {
    this.#wasm.destroy(this.#checker)
    this.#checker = 0
  }

  get closed(): boolean {
    return this.#checker === 0
  }

  /** What takes the bytes owns their buffer from there on. */
  #leave(bytes: Uint8Array, take: Taker): void {
    const at = this.#room(bytes.length)
    this.#bytes(at, bytes.length).set(bytes)
    this.#must(take(this.#checker, at, bytes.length))
  }

  #give(text: string, set: Setter): void {
    const bytes = encoder.encode(text)
    const at = this.#room(bytes.length)
    try {
      this.#bytes(at, bytes.length).set(bytes)
      this.#must(set(at, bytes.length))
    } finally {
      this.#wasm.release(at)
    }
  }

  #room(size: number): number {
    const at = this.#wasm.alloc(size || 1)
    if (!at) throw outOfMemory()
    return at >>> 0
  }

  #bytes(at: number, size: number): Uint8Array {
    return new Uint8Array(this.#wasm.memory.buffer, at >>> 0, size)
  }

  #must(result: number): void {
    if (result >= 0) return
    const code = codes[result] ?? "broken"
    throw new OmdomeError(code, this.#lastError() || `omdome failed: ${code}`)
  }

  #lastError(): string {
    const at = this.#wasm.error(this.#checker) >>> 0
    const rest = new Uint8Array(this.#wasm.memory.buffer, at)
    return at ? decoder.decode(rest.subarray(0, rest.indexOf(0))) : ""
  }
}

function outOfMemory(): OmdomeError {
  return new OmdomeError("no-memory", "Memory is out.")
}
