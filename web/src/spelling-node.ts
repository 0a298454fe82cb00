// spelling-node.ts - spelling in Node: the same, in the thread that asks

import { compile, read } from "./disk.js"
import { OmdomeError } from "./error.js"
import { makeSpelling } from "./spelling-cache.js"
import { loadEngine, type SpellingEngine } from "./spelling-engine.js"
import type { Spelling, SpellingLoadOptions } from "./spelling-types.js"

export type * from "./spelling-types.js"
export { checkMended, withMended } from "./spelling-mend.js"

export async function loadSpelling(options: SpellingLoadOptions): Promise<Spelling> {
  let engine: SpellingEngine | null = await loadEngine(options, { compile, read })
  return makeSpelling(
    options.languages,
    async (name, ...values) => {
      if (!engine) throw new OmdomeError("closed", "This speller has been closed.")
      return (engine as unknown as Record<string, (...values: readonly unknown[]) => unknown>)[name]!(...values)
    },
    () => (engine = null),
  )
}
