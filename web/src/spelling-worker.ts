// spelling-worker.ts - a speller in a worker: the file that spelling.ts starts
//
// Orders are obeyed one after the other. The dictionaries are fetched here, so that they
// pass through the browser's cache and not through the page's memory.

import { OmdomeError } from "./error.js"
import { compile, read } from "./fetch.js"
import { loadEngine, type SpellingEngine } from "./spelling-engine.js"
import type { SpellingAnswer, SpellingOrder } from "./spelling.js"

interface Scope {
  onmessage: ((event: MessageEvent<SpellingOrder>) => void) | null
  postMessage(answer: SpellingAnswer): void
}

const scope = globalThis as unknown as Scope
let engine: Promise<SpellingEngine> | null = null

scope.onmessage = async ({ data: { id, name, values } }) => {
  try {
    scope.postMessage({ id, result: await obey(name, values) })
  } catch (error) {
    const code = error instanceof OmdomeError ? error.code : "broken"
    scope.postMessage({ id, code, message: (error as Error).message })
  }
}

async function obey(name: SpellingOrder["name"], values: readonly unknown[]): Promise<unknown> {
  if (name === "load") {
    engine = loadEngine(values[0] as Parameters<typeof loadEngine>[0], { compile, read })
    await engine
    return null
  }
  if (!engine) throw new OmdomeError("closed", "No speller has been loaded.")
  const speller = (await engine) as unknown as Record<string, (...values: readonly unknown[]) => unknown>
  return speller[name]!(...values)
}
