// size.mjs - fails when files, compressed as servers do, come to more than a budget
//
//     node size.mjs 250000 web/dist/omdome.wasm web/dist/sv.pack
import { readFileSync } from "node:fs"
import { brotliCompressSync } from "node:zlib"

const [budget, ...files] = process.argv.slice(2)
let sum = 0
for (const file of files) {
  const size = brotliCompressSync(readFileSync(file)).length
  console.log(`${String(size).padStart(8)}  ${file}`)
  sum += size
}
console.log(`${String(sum).padStart(8)}  bytes with brotli, ${budget} allowed`)
process.exitCode = sum <= Number(budget) ? 0 : 1
