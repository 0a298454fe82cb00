// integrity.mjs - writes down the hashes of the files that the package loads
//
//     node integrity.mjs dist      makes dist/integrity.js
//
// The browser then takes no other bytes for them, wherever they are served from.

import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The hash of some bytes as the web writes it. */
export const hashOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2]
  const names = readdirSync(folder).filter((name) => /\.(wasm|pack|dict)$/.test(name)).sort()
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(hashOf(readFileSync(join(folder, name))))},\n`)
  writeFileSync(join(folder, "integrity.js"), `export const integrity = {\n${lines.join("")}}\n`)
}
