// size.mjs - fails when the module and the packs, compressed as servers do, exceed their budgets
//
//     node size.mjs 250000 300000 web/dist/omdome.wasm web/dist/sv.pack -- build/scores/sv.scores
//
// The first budget is for all without the scorers (named after "--") that the packs end
// with, the second for all as it ships.
import { readFileSync } from "node:fs"
import { brotliCompressSync } from "node:zlib"

const [withoutScores, withScores, ...names] = process.argv.slice(2)
const border = names.indexOf("--")
const scorers = names.slice(border + 1).map((file) => readFileSync(file))

/** A file without the scorer that it ends with, up to seven bytes before its end. */
function withoutScorer(bytes) {
  for (const scorer of scorers) {
    const at = bytes.lastIndexOf(scorer.subarray(0, 64))
    if (at >= 0 && bytes.subarray(at, at + scorer.length).equals(scorer)) return bytes.subarray(0, at)
  }
  return bytes
}

let [all, bare] = [0, 0]
for (const file of names.slice(0, border)) {
  const bytes = readFileSync(file)
  const [size, own] = [bytes, withoutScorer(bytes)].map((one) => brotliCompressSync(one).length)
  console.log(`${String(own).padStart(8)} ${String(size).padStart(8)}  ${file}`)
  all += size
  bare += own
}
console.log(`${String(bare).padStart(8)}  bytes with brotli without the scorers, ${withoutScores} allowed`)
console.log(`${String(all).padStart(8)}  bytes with brotli in all, ${withScores} allowed`)
process.exitCode = bare <= Number(withoutScores) && all <= Number(withScores) ? 0 : 1
