// worker.ts - a checker in a worker: the file that remote.ts starts
//
// A worker made from a file obeys the policy that its own response carries, not that of
// the page. So this file may compile WebAssembly where the page may not.

import { OmdomeError } from "./error.js"
import { load } from "./index.js"
import type { Answer, Order } from "./remote.js"
import type { Checker } from "./types.js"

interface Scope {
  onmessage: ((event: MessageEvent<Order>) => void) | null
  postMessage(answer: Answer): void
}

const scope = globalThis as unknown as Scope
let checker: Checker | null = null

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ id: data.id, result: await obey(data) })
  } catch (error) {
    const code = error instanceof OmdomeError ? error.code : "broken"
    scope.postMessage({ id: data.id, code, message: (error as Error).message })
  }
}

async function obey(order: Order) {
  if ("text" in order) return loaded().check(order.text, order.options)
  if ("complete" in order) await loaded().complete
  else checker = await load(order.options)
  return null
}

function loaded(): Checker {
  if (!checker) throw new OmdomeError("closed", "No checker has been loaded.")
  return checker
}
