// spelling-cache.ts - a speller that remembers what it answered, wherever it runs

import type { Mended, Spelling, SpellingOptions } from "./spelling-types.js"
import type { Finding } from "./types.js"

type Ask = (name: "check" | "suggest" | "judge" | "add" | "mend", ...values: readonly unknown[]) => Promise<unknown>

const most = 32 // answers to keep of each kind

export function makeSpelling(languages: readonly string[], ask: Ask, close: () => void): Spelling {
  const kept = new Map<string, Promise<unknown>>()

  /** The second check of a text asks nobody. What has failed is tried again. */
  function once<T>(name: "check" | "suggest" | "mend", ...values: readonly unknown[]): Promise<T> {
    const key = JSON.stringify([name, ...values])
    const known = kept.get(key)
    if (known) return known as Promise<T>
    const coming = ask(name, ...values)
    kept.set(key, coming)
    coming.catch(() => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return coming as Promise<T>
  }

  async function judge(words: readonly string[], language: string): Promise<readonly boolean[]> {
    if (words.length === 0) return []
    const answer = (await ask("judge", `${words.join("\n")}\n`, language)) as Uint8Array
    // A word that holds the end of a line gets more answers than one.
    if (answer.length !== words.length) return judge(words.map((word) => String(word).replace(/\n/g, " ")), language)
    return Array.from(answer, (known) => known === 1)
  }

  return {
    languages: [...languages],
    check: (text, options) => once<readonly Finding[]>("check", String(text), plain(options)),
    mend: (text, options) => once<Mended>("mend", String(text), plain(options)),
    suggest: (word, language = "auto") => once<readonly string[]>("suggest", String(word), language),
    judge: (words, language = "auto") => judge(words, language),
    async add(word) {
      await ask("add", String(word))
      kept.clear()
    },
    close,
  }
}

/** What concerns spelling, whatever else the object holds. */
function plain({ language, context }: SpellingOptions = {}): SpellingOptions {
  return { ...(language && { language }), ...(context && { context }) }
}
