// remote.ts - a checker that runs in a worker
//
//     const checker = await loadAnywhere({ languages: ["sv", "en"] })
//     const report = await checker.check(text, { kind: "reply" })
//
// For pages whose content security policy forbids WebAssembly: the worker's file is
// served with a policy of its own, `script-src 'self' 'wasm-unsafe-eval'`, or with none.

import { OmdomeError, type ErrorCode } from "./error.js"
import { load } from "./index.js"
import type { Checker, CheckOptions, LoadOptions, RemoteChecker, Report } from "./types.js"

export interface RemoteOptions extends LoadOptions {
  /** One that runs `omdome/worker.js`, where the page has to make it itself, such as under Trusted Types. */
  readonly worker?: Worker
}

/** What goes to the worker: first what to load, then texts; and a question that is answered once all has come. */
type Errand = { readonly options: LoadOptions } | { readonly complete: true } | { readonly text: string; readonly options: CheckOptions }
export type Order = { readonly id: number } & Errand

export type Answer =
  | { readonly id: number; readonly code?: undefined; readonly result: Report | null }
  | { readonly id: number; readonly code: ErrorCode; readonly message: string }

/** Loads a checker into the page or, where the page's policy forbids that, into a worker. */
export async function loadAnywhere({ worker, ...options }: RemoteOptions): Promise<Checker | RemoteChecker> {
  try {
    return await load(options)
  } catch (error) {
    if (!(error instanceof OmdomeError) || error.code !== "csp") throw error
    return loadInWorker(worker ? { ...options, worker } : options)
  }
}

export async function loadInWorker({ worker, languages, locale = languages[0]!, base, integrity = true, scores }: RemoteOptions): Promise<RemoteChecker> {
  const port = new Port(worker ?? start())
  const home = base && new URL(base, document.baseURI).href
  try {
    await port.ask({ options: { languages, locale, integrity, ...(home && { base: home }), ...(scores && { scores }) } })
  } catch (error) {
    port.close()
    throw error
  }
  const complete = port.ask({ complete: true }).then(() => {})
  complete.catch(() => {}) // told to those who ask
  return {
    languages: [...languages],
    locale,
    complete,
    async check(text, { kind, language, context, rules }) {
      const options = { kind, ...(language && { language }), ...(context && { context }), ...(rules && { rules }) }
      return (await port.ask({ text: String(text), options }))!
    },
    close: () => port.close(),
  }
}

// Written out: this is the pattern that bundlers look for.
function start(): Worker {
  try {
    return new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: "omdome" })
  } catch (error) {
    throw new OmdomeError("network", `The worker could not be started: ${(error as Error).message}`, { cause: error })
  }
}

interface Waiting {
  resolve(report: Report | null): void
  reject(error: OmdomeError): void
}

/** Sends orders to the worker and hands its answers back to who asked. */
class Port {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #closed = false

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.#hear(data))
    worker.addEventListener("error", (event) => this.#fail(new OmdomeError("network", event.message || "The worker could not be started.")))
  }

  ask(order: Errand): Promise<Report | null> {
    if (this.#closed) return Promise.reject(new OmdomeError("closed", "This checker has been closed."))
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ ...order, id } satisfies Order)
    })
  }

  close(): void {
    this.#closed = true
    this.#worker.terminate()
    this.#fail(new OmdomeError("closed", "This checker has been closed."))
  }

  #hear(answer: Answer): void {
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
