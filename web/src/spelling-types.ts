// spelling-types.ts - what a speller is asked and what it answers

import type { Context, Finding } from "./types.js"

export interface SpellingOptions {
  /** Of the text: a code such as "sv", or "auto": by sentence, among those that are loaded. */
  readonly language?: string
  /** Its names and addresses, and the review's words, are left alone. */
  readonly context?: Context
}

export interface SpellingLoadOptions {
  /** Codes of dictionaries: "sv", "en-GB", "en-US", "da", "nb", "de", "nl", "fr", "es", "it". "en" is both English ones. */
  readonly languages: readonly string[]
  /** Language of messages, "sv" or "en". Default: that of the first dictionary. */
  readonly locale?: string
  /** Folder of `spelling.wasm` and the dictionaries, ending in "/". Default: beside the module. */
  readonly base?: string | URL
  /** Refuse files that do not belong to this version of the package. Default: true. */
  readonly integrity?: boolean
}

/** A stretch [start, end) of a text that stands at [from, to) in the mended one. */
export interface Mend {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** A compound taken apart; otherwise a correction. */
  readonly split: boolean
}

export interface Mended {
  readonly text: string
  readonly mends: readonly Mend[]
}

export interface Spelling {
  readonly languages: readonly string[]
  /** Hints of the rules `spelling.unknown` and `spelling.compound`, in order of `start`. */
  check(text: string, options?: SpellingOptions): Promise<readonly Finding[]>
  /** What may be meant, best first. */
  suggest(word: string, language?: string): Promise<readonly string[]>
  /** Whether each word is right, in a language or in any that is loaded. */
  judge(words: readonly string[], language?: string): Promise<readonly boolean[]>
  /** From here on the word is right. */
  add(word: string): Promise<void>
  /** The text with misspelt words corrected and compounds taken apart: `checkMended` uses it. */
  mend(text: string, options?: SpellingOptions): Promise<Mended>
  /** Gives the memory back. What is still asked fails. */
  close(): void
}
