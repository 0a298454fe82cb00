// measure.mjs - times the check, its floor and its peers on the same texts, in Node or a page
//
// A round times the check and its floor in turn, so that what slows the machine slows both.

const sorted = (times) => times.toSorted((a, b) => a - b)
const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]

function summary(times) {
  const all = sorted(times)
  return { median: at(all, 0.5), p99: at(all, 0.99) }
}

const ENOUGH = 10 // milliseconds: a browser's clock steps by a tenth of one

/** Short works are done `times` over, as a browser's clock is coarse. */
async function timed(work, times) {
  const from = performance.now()
  for (let i = 0; i < times; i++) await work(i)
  return (performance.now() - from) / times
}

async function timesFor(work) {
  const once = await timed(work, 3)
  return Math.max(1, Math.min(1000, Math.ceil(ENOUGH / Math.max(once, 0.005))))
}

/** The floor, in the same engine: takes a text, and returns what folds its bytes. */
export async function makeFloor(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {})
  const { room, fold, memory } = instance.exports
  const encoder = new TextEncoder()
  instance.exports._initialize?.()
  return (text) => {
    const encoded = encoder.encode(text)
    const at = room(encoded.length)
    new Uint8Array(memory.buffer, at, encoded.length).set(encoded)
    return () => fold(at, encoded.length)
  }
}

/** Engines compile what is run often anew, and in another thread. */
async function warmUp(work) {
  for (const until = performance.now() + 300; performance.now() < until; ) await work(0)
}

/** Each work in turn, round after round: { name: [milliseconds, …] }. It is run a few times
 *  before it is timed, else it pays for what the one before has left in the processor. */
async function inTurns(works, rounds) {
  const times = {}
  const often = {}
  for (const name in works) {
    await warmUp(works[name])
    often[name] = await timesFor(works[name])
    times[name] = []
  }
  for (let round = 0; round < rounds; round++) {
    for (const name in works) {
      if (round > 4 && times[name].reduce((a, b) => a + b) * often[name] > 3000) continue
      await timed(works[name], Math.ceil(often[name] / 4))
      times[name].push(await timed(works[name], often[name]))
    }
  }
  return times
}

/** Texts that none has seen before: { name: median of the lists' milliseconds a text }. */
async function onNewTexts(works, lists) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (const list of lists) for (const name in works) times[name].push(await timed((i) => works[name](list[i]), list.length))
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, at(sorted(all), 0.5)]))
}

/** Milliseconds for one text: { cold, floor, check, keystroke, ratio, peers: { name: … }, unseen: { check, name: … } }.
 *  The peers have rounds of their own: with theirs in between, the check would always begin
 *  with the processor's caches full of others' data, which its floor hardly feels. */
export async function measureText({ checker, floor, peers, text, newLists, lang, rounds }) {
  const options = { kind: "reply", language: lang }
  const check = (i) => checker.check(text + " ".repeat(i & 1), options)
  const typed = (i) => checker.check(text.slice(0, text.length - 1 - (i & 1)), options)
  const cold = await timed(check, 1)
  const times = await inTurns({ floor: floor(text), check, keystroke: typed }, rounds)
  const ratios = times.check.map((time, i) => time / times.floor[i])
  const again = await inTurns(Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, () => run(text, lang)])), rounds)
  const folds = new Map(newLists.flat().map((one) => [one, floor(one)]))
  const works = { check: (one) => checker.check(one, options), floor: (one) => folds.get(one)(), ...Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, (one) => run(one, lang)])) }
  const unseen = newLists.length ? await onNewTexts(works, newLists) : {}
  const [least, full, keystroke] = [times.floor, times.check, times.keystroke].map(summary)
  const others = Object.fromEntries(Object.entries(again).map(([name, list]) => [name, summary(list)]))
  return { cold, floor: least, check: full, keystroke, ratio: at(sorted(ratios), 0.5), peers: others, unseen }
}
