// shared.ts - one checker for all editors and forms of a page that want the same one

import { loadAnywhere } from "./remote.js"
import type { Checker, LoadOptions, RemoteChecker } from "./types.js"

const shared = new Map<string, Promise<Checker | RemoteChecker>>()

/** Nobody closes it: it lives as long as the page. What failed is tried again. */
export function sharedChecker({ languages, locale, base }: LoadOptions): Promise<Checker | RemoteChecker> {
  const key = JSON.stringify([languages, locale, base])
  const known = shared.get(key)
  if (known) return known
  const coming = loadAnywhere({ languages, ...(locale && { locale }), ...(base && { base }) })
  shared.set(key, coming)
  coming.catch(() => shared.delete(key))
  return coming
}
