// measure.mjs - times the check, its floor and its peers on the same texts, in Node or a page
//
// A round times all of them in turn, so that what slows the machine slows all.

const sorted = (times) => times.toSorted((a, b) => a - b)
const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]

function summary(times) {
  const all = sorted(times)
  return { median: at(all, 0.5), p99: at(all, 0.99) }
}

/** Short works are done `times` over, as a browser's clock is coarse. */
async function timed(work, times) {
  const from = performance.now()
  for (let i = 0; i < times; i++) await work(i)
  return (performance.now() - from) / times
}

async function timesFor(work) {
  const once = await timed(work, 1)
  return Math.max(1, Math.min(200, Math.ceil(2 / Math.max(once, 0.005))))
}

/** The floor: { fold(text) }, in the same engine, over bytes as the check takes them. */
export async function makeFloor(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {})
  const { room, fold, memory } = instance.exports
  const encoder = new TextEncoder()
  let at = 0
  let size = 0
  instance.exports._initialize?.()
  return {
    put(text) {
      const encoded = encoder.encode(text)
      size = encoded.length
      at = room(size)
      new Uint8Array(memory.buffer, at, size).set(encoded)
    },
    fold: () => fold(at, size),
  }
}

/** Milliseconds for one text: { cold, floor, check, keystroke, ratio, peers: { name: … } }. */
export async function measureText({ checker, floor, peers, text, lang, rounds }) {
  const options = { kind: "reply", language: lang }
  const check = (i) => checker.check(text + " ".repeat(i & 1), options)
  const typed = (i) => checker.check(text.slice(0, text.length - 1 - (i & 1)), options)
  floor.put(text)
  const cold = await timed(check, 1)
  const works = { floor: floor.fold, check, keystroke: typed, ...Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, () => run(text, lang)])) }
  const times = {}
  const often = {}
  for (const name in works) {
    await works[name](0)
    often[name] = await timesFor(works[name])
    times[name] = []
  }
  const ratios = []
  for (let round = 0; round < rounds; round++) {
    for (const name in works) {
      if (round > 4 && times[name].reduce((a, b) => a + b) * often[name] > 3000) continue
      times[name].push(await timed(works[name], often[name]))
    }
    ratios.push(times.check.at(-1) / times.floor.at(-1))
  }
  const all = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summary(list)]))
  const { floor: least, check: full, keystroke, ...others } = all
  return { cold, floor: least, check: full, keystroke, ratio: at(sorted(ratios), 0.5), peers: others }
}
