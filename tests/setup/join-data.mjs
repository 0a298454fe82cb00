// join-data.mjs - joins the pieces that a WebAssembly module's data lies in
//
//     node join-data.mjs build/wasm/linked.wasm build/wasm/omdome.wasm
//
// Binaryen cuts the data wherever some bytes are zero. Compressed, the zeros are smaller than
// the heads of some hundred pieces: where few lie between two pieces, they become one.
import { readFileSync, writeFileSync } from "node:fs"

const FEW = 32
const DATA = 11
const DATA_COUNT = 12

const [from, to] = process.argv.slice(2)
const bytes = readFileSync(from)
let at = 8 // behind magic number and version

/** A number in sevens of bits (LEB128); whole numbers below zero go as the 32 bits that they are. */
function read({ signed = false } = {}) {
  let number = 0, shift = 0, byte
  do {
    byte = bytes[at++]
    number |= (byte & 0x7f) << shift
    shift += 7
  } while (byte & 0x80)
  return signed && shift < 32 && byte & 0x40 ? number | (-1 << shift) : number >>> 0
}

function write(number, { signed = false } = {}) {
  const out = []
  for (;;) {
    const seven = number & 0x7f
    number = signed ? number >> 7 : number >>> 7
    if (signed ? number === -(seven >> 6) : number === 0) return Buffer.from([...out, seven])
    out.push(seven | 0x80)
  }
}

/** What is put at a fixed place: [{ place, data }]. */
function readPieces() {
  const pieces = []
  for (let left = read(); left > 0; left--) {
    if (read() !== 0 || bytes[at++] !== 0x41) throw new Error(`${from}: a piece of data has no fixed place`)
    const place = read({ signed: true })
    at++ // the end of the place
    const size = read()
    pieces.push({ place, data: bytes.subarray(at, at + size) })
    at += size
  }
  return pieces
}

function join(pieces) {
  const joined = []
  for (const { place, data } of pieces) {
    const last = joined.at(-1)
    const gap = last ? place - last.place - last.data.length : -1
    if (gap >= 0 && gap <= FEW) last.data = Buffer.concat([last.data, Buffer.alloc(gap), data])
    else joined.push({ place, data })
  }
  return joined
}

const section = (id, content) => Buffer.concat([Buffer.from([id]), write(content.length), content])
const piece = ({ place, data }) => Buffer.concat([Buffer.from([0, 0x41]), write(place, { signed: true }), Buffer.from([0x0b]), write(data.length), data])

const sections = []
while (at < bytes.length) {
  const begin = at, id = bytes[at++], end = read() + at
  sections.push({ id, whole: bytes.subarray(begin, end), pieces: id === DATA ? join(readPieces()) : null })
  at = end
}
const count = write(sections.find(({ id }) => id === DATA)?.pieces.length ?? 0)
const out = sections.map(({ id, whole, pieces }) => {
  if (id === DATA_COUNT) return section(id, count)
  return pieces ? section(id, Buffer.concat([count, ...pieces.map(piece)])) : whole
})
writeFileSync(to, Buffer.concat([bytes.subarray(0, 8), ...out]))
