// integrity.mjs - the hashes of the files that the package loads
//
// build.mjs puts them into the package's scripts: the browser then takes no other bytes
// for these files, wherever they are served from.

import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The hash of some bytes as the web writes it. */
export const hashOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`

/** The two tables that src/integrity.d.ts declares, for what lies in a folder. */
export function integrityOf(folder) {
  const table = (files) => {
    const names = readdirSync(folder).filter((name) => files.test(name)).sort()
    return Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]))
  }
  return { integrity: table(/^omdome\.wasm$|\.(pack|scores)$/), spellingIntegrity: table(/^spelling\.wasm$|\.dict$/) }
}
