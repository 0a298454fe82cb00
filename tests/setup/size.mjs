// size.mjs - fails when files, compressed as servers do, exceed their budget together
//
//     node size.mjs 256000 web/dist/omdome.wasm web/dist/sv.pack
import { readFileSync } from "node:fs"
import { brotliCompressSync } from "node:zlib"

const [allowed, ...files] = process.argv.slice(2)
let all = 0
for (const file of files) {
  const size = brotliCompressSync(readFileSync(file)).length
  console.log(`${String(size).padStart(8)}  ${file}`)
  all += size
}
console.log(`${String(all).padStart(8)}  bytes with brotli, ${allowed} allowed`)
process.exitCode = all <= Number(allowed) ? 0 : 1
