// size.mjs - fails when the module and the packs, compressed as servers do, exceed their budgets
//
//     node size.mjs 250000 300000 web/dist/omdome.wasm web/dist/sv.pack -- build/scores/sv.scores
//
// The first budget is for all without the scorers that lie inside the packs (named after
// "--"), the second for all as it ships.
import { readFileSync } from "node:fs"
import { brotliCompressSync } from "node:zlib"

const [withoutScores, withScores, ...names] = process.argv.slice(2)
const border = names.indexOf("--")
const weigh = (files) =>
  files.reduce((sum, file) => {
    const size = brotliCompressSync(readFileSync(file)).length
    console.log(`${String(size).padStart(8)}  ${file}`)
    return sum + size
  }, 0)
const all = weigh(names.slice(0, border))
const bare = all - weigh(names.slice(border + 1))
console.log(`${String(bare).padStart(8)}  bytes with brotli without the scorers, ${withoutScores} allowed`)
console.log(`${String(all).padStart(8)}  bytes with brotli in all, ${withScores} allowed`)
process.exitCode = bare <= Number(withoutScores) && all <= Number(withScores) ? 0 : 1
