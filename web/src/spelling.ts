// spelling.ts - finds misspelt words, in a worker
//
//     const spelling = await loadSpelling({ languages: ["sv", "en"] })
//     for (const { start, end } of await spelling.check(text)) console.log(text.slice(start, end))
//     spelling.close()

import { OmdomeError, type ErrorCode } from "./error.js"
import { makeSpelling } from "./spelling-cache.js"
import type { Spelling, SpellingLoadOptions } from "./spelling-types.js"

export type * from "./spelling-types.js"
export { checkMended, withMended } from "./spelling-mend.js"

export interface SpellingWorkerOptions extends SpellingLoadOptions {
  /** One that runs `omdome/spelling-worker.js`, where the page has to make it itself, such as under Trusted Types. */
  readonly worker?: Worker
}

export interface SpellingOrder {
  readonly id: number
  readonly name: "load" | "check" | "suggest" | "judge" | "add" | "mend"
  readonly values: readonly unknown[]
}

export type SpellingAnswer =
  | { readonly id: number; readonly code?: undefined; readonly result: unknown }
  | { readonly id: number; readonly code: ErrorCode; readonly message: string }

export async function loadSpelling({ worker, base, ...options }: SpellingWorkerOptions): Promise<Spelling> {
  const port = new Port(worker ?? start())
  try {
    await port.ask("load", { ...options, ...(base && { base: new URL(base, document.baseURI).href }) })
  } catch (error) {
    port.close()
    throw error
  }
  return makeSpelling(options.languages, (name, ...values) => port.ask(name, ...values), () => port.close())
}

// Written out: this is the pattern that bundlers look for.
function start(): Worker {
  try {
    return new Worker(new URL("./spelling-worker.js", import.meta.url), { type: "module", name: "omdome-spelling" })
  } catch (error) {
    throw new OmdomeError("network", `The worker could not be started: ${(error as Error).message}`, { cause: error })
  }
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: OmdomeError): void
}

/** Sends orders to the worker and hands its answers back to who asked. */
class Port {
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #closed = false

  constructor(readonly worker: Worker) {
    worker.addEventListener("message", ({ data }: MessageEvent<SpellingAnswer>) => this.#hear(data))
    worker.addEventListener("error", (event) => this.#fail(new OmdomeError("network", event.message || "The worker could not be started.")))
  }

  ask(name: SpellingOrder["name"], ...values: readonly unknown[]): Promise<unknown> {
    if (this.#closed) return Promise.reject(new OmdomeError("closed", "This speller has been closed."))
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.worker.postMessage({ id, name, values } satisfies SpellingOrder)
    })
  }

  close(): void {
    this.#closed = true
    this.worker.terminate()
    this.#fail(new OmdomeError("closed", "This speller has been closed."))
  }

  #hear(answer: SpellingAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.code === undefined) waiting?.resolve(answer.result)
    else waiting?.reject(new OmdomeError(answer.code, answer.message))
  }

  #fail(error: OmdomeError): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
