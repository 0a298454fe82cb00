// measure.mjs - times the check, its floor and its peers on the same texts, in Node or a page
//
// A round times the check and its floor in turn, so that what slows the machine slows both.

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

/** Engines compile what is run often anew, and in another thread. */
async function warmUp(work) {
  for (const until = performance.now() + 300; performance.now() < until; ) await work(0)
}

/** Each work in turn, round after round: { name: [milliseconds, …] }. */
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
  floor.put(text)
  const cold = await timed(check, 1)
  const times = await inTurns({ floor: floor.fold, check, keystroke: typed }, rounds)
  const ratios = times.check.map((time, i) => time / times.floor[i])
  const again = await inTurns(Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, () => run(text, lang)])), rounds)
  const works = { check: (one) => checker.check(one, options), ...Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, (one) => run(one, lang)])) }
  const unseen = Object.keys(peers).length ? await onNewTexts(works, newLists) : {}
  const [least, full, keystroke] = [times.floor, times.check, times.keystroke].map(summary)
  const others = Object.fromEntries(Object.entries(again).map(([name, list]) => [name, summary(list)]))
  return { cold, floor: least, check: full, keystroke, ratio: at(sorted(ratios), 0.5), peers: others, unseen }
}
