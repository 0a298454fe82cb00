// checker.ts - a checker with its own memory, its languages and its locale

import { Engine } from "./engine.js"
import { OmdomeError } from "./error.js"
import type { Checker, CheckOptions, Context, Kind, Report, Severity } from "./types.js"

const kinds: Readonly<Record<Kind, number>> = { reply: 1, invitation: 2 }
const severities: Readonly<Record<Severity | "off", number>> = { off: 0, hint: 1, warning: 2, error: 3 }
const restore = -1

type Rules = NonNullable<CheckOptions["rules"]>
const noRules: Rules = {}

/** The scores may come later than the packs that they belong to. */
export function makeChecker(
  instance: WebAssembly.Instance,
  packs: readonly Uint8Array[],
  scores: readonly Promise<Uint8Array>[],
  languages: readonly string[],
  locale: string,
): Checker {
  const engine = new Engine(instance)
  for (const pack of packs) engine.addPack(pack)
  engine.setLocale(locale)
  const rules = new Map<string, string>()
  let context = ""
  let broken = false

  // Settings stay with the engine until they change, so only changes are sent.
  function useRules(wanted: Rules): void {
    let kept = 0
    for (const rule of Object.keys(wanted)) {
      const name = wanted[rule]!
      if (rules.get(rule) !== name) setRule(rule, name)
      kept++
    }
    if (kept < rules.size) restoreRules(wanted)
  }

  function setRule(rule: string, name: Severity | "off"): void {
    const severity = severities[name]
    if (severity === undefined) throw badArgument(`"${name}" is no severity; use off, hint, warning or error.`)
    engine.setRule(rule, severity)
    rules.set(rule, name)
  }

  function restoreRules(wanted: Rules): void {
    for (const rule of rules.keys()) {
      if (rule in wanted) continue
      engine.setRule(rule, restore)
      rules.delete(rule)
    }
  }

  function useContext(wanted: Context | undefined): void {
    const json = wanted ? JSON.stringify(wanted) : ""
    if (json === context) return
    engine.setContext(json)
    context = json
  }

  function check(text: string, options: CheckOptions): Report {
    const kind = kinds[options.kind]
    if (!kind) throw badArgument(`"${options.kind}" is no kind of text; use reply or invitation.`)
    useRules(options.rules ?? noRules)
    useContext(options.context)
    return JSON.parse(engine.check(kind, options.language ?? "auto", String(text))) as Report
  }

  function run<T>(work: () => T): T {
    if (engine.closed) throw new OmdomeError("closed", "This checker has been closed.")
    if (broken) throw new OmdomeError("broken", "The engine has stopped; load a new checker.")
    try {
      return work()
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error
      broken = true // after a trap its memory cannot be trusted
      throw new OmdomeError("broken", `The engine has stopped: ${error.message}`, { cause: error })
    }
  }

  /** One language's scores do not fail with another's. */
  async function addScores(): Promise<void> {
    const added = await Promise.allSettled(
      scores.map(async (coming) => {
        const bytes = await coming
        run(() => engine.addScores(bytes))
      }),
    )
    for (const one of added) if (one.status === "rejected") throw one.reason
  }

  const complete = addScores()
  complete.catch(() => {}) // told to those who ask
  return {
    languages: [...languages],
    locale,
    complete,
    check: (text, options) => run(() => check(text, options)),
    close() {
      if (!engine.closed && !broken) engine.close()
    },
  }
}

function badArgument(message: string): OmdomeError {
  return new OmdomeError("bad-argument", message)
}
