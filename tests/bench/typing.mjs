// typing.mjs - nobody waits for the checker: a key in a long text is shown as soon as without it
//
//     OMDOME_ENGINE=chromium|firefox node tests/bench/typing.mjs
//
// Two editors hold the same 3,000 words, one of them watched. Keys are typed into each at 30
// a second, in turns, so that whatever else the machine does meets both. For every key the
// time from its press to the frame that shows it is taken, and the distributions of each turn
// are compared: the typical turn counts, for single keys tell more of the machine than of us.
// In Chromium the tasks that hold up the page for more than 50 ms are counted, too.

import { engine, openBrowser } from "../e2e/tools/browser.mjs"

const frame = 1000 / 60
const rate = 30 // keys a second
const turns = 8
const quantiles = [0.5, 0.9, 0.95, 0.99]
const keys = Array.from("Tack för att du hör av dig. Vi beklagar att soffan kom sent och ordnar ett nytt armstöd. Du är en idiot! Kan du ta bort din recension? ")
const editors = {
  "text field": { tag: "textarea", count: 2000 },
  "text field with spelling": { tag: "textarea", count: 2000, spelling: true },
  "formatted text": { tag: "div", count: 800 },
}

const browser = await openBrowser()
const page = await browser.openDemo("lang=sv")
console.log(`In ${engine}, later than without the checker in the typical turn, in milliseconds (a frame is ${frame.toFixed(1)}):\n`)
console.log(`| 3,000 words in a | keys |${quantiles.map((q) => ` ${q * 100} % of the keys |`).join("")} long tasks without / with |`)
console.log(`|---|---|${quantiles.map(() => "---|").join("")}---|`)
for (const [name, { tag, count, spelling = false }] of Object.entries(editors)) {
  await page.evaluate(prepare, { tag, spelling })
  const pairs = []
  for (let turn = 0; turn < turns; turn++) {
    const pair = {}
    for (const which of turn % 2 ? ["watched", "plain"] : ["plain", "watched"]) pair[which] = await typeInto(which, turn, count / turns)
    pairs.push(pair)
  }
  const later = quantiles.map((q) => {
    const typical = quantile(pairs.map(({ watched, plain }) => quantile(watched.times, q) - quantile(plain.times, q)), 0.5)
    return ` ${typical.toFixed(1)} (${["plain", "watched"].map((which) => quantile(pairs.flatMap((one) => one[which].times), q).toFixed(1)).join(" → ")}) |`
  })
  const long = ["plain", "watched"].map((which) => pairs.reduce((sum, one) => sum + one[which].longTasks, 0))
  console.log(`| ${name} | ${count} |${later.join("")} ${engine === "chromium" ? long.join(" / ") : "not told"} |`)
}
await browser.close()

/** Types a turn's keys at the rate, into the middle, and returns what each took. */
async function typeInto(which, turn, count) {
  await page.evaluate((which) => window.turnTo(which), which)
  const start = performance.now()
  for (let i = 0; i < count; i++) {
    const due = start + (i * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    await page.keyboard.press(keyFor(keys[(turn * count + i) % keys.length]))
  }
  return page.evaluate(() => window.taken())
}

function keyFor(character) {
  return character === " " ? "Space" : /[a-zA-Z.!?]/.test(character) ? character : "x"
}

function quantile(times, q) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]
}

/** Runs in the page: a watched and an unwatched editor, and a clock for each key. */
async function prepare({ tag, spelling }) {
  const { load } = await import("/dist/index.js")
  const { watch, panel } = await import("/dist/dom/index.js")
  const checker = await load({ languages: ["sv", "en"], locale: "sv", scores: "first" })
  const words = spelling && (await (await import("/dist/spelling.js")).loadSpelling({ languages: ["sv"] }))
  const paragraph =
    "Tack för ditt omdöme, vi är ledsna att soffan kom för sent och att kundtjänsten svarade först efter tre mejl. " +
    "Ett nytt armstöd är på väg hem till dig, och vi bjuder på frakten. Kan du ta bort din recension? "
  document.querySelector("main").hidden = true
  document.querySelector("#scene")?.remove()
  const scene = Object.assign(document.createElement("div"), { id: "scene" })
  document.body.prepend(scene)

  function make() {
    const editor = document.createElement(tag)
    editor.spellcheck = false // the browser's own, which would cost both the same
    editor.style.cssText = "display: block; width: 600px; height: 200px; overflow: auto; white-space: pre-wrap"
    const paragraphs = Array.from({ length: Math.ceil(3000 / paragraph.split(" ").length) }, () => paragraph)
    if (tag === "textarea") editor.value = paragraphs.join("\n\n")
    else {
      editor.contentEditable = "true"
      for (const text of paragraphs) editor.append(Object.assign(document.createElement("p"), { textContent: text }))
    }
    scene.append(editor)
    return editor
  }

  const plain = make()
  const watched = make()
  const list = document.createElement("div")
  scene.append(list)
  const watcher = watch(watched, checker, { kind: "reply", ...(words && { spelling: words }) })
  panel(list, [watcher])

  let times = []
  let longTasks = 0
  if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
    new PerformanceObserver((all) => (longTasks += all.getEntries().length)).observe({ type: "longtask" })
  }
  const shown = new MessageChannel()
  const waiting = []
  shown.port1.onmessage = () => times.push(performance.now() - waiting.shift())
  for (const editor of [plain, watched]) {
    editor.addEventListener("keydown", (event) => {
      waiting.push(event.timeStamp)
      requestAnimationFrame(() => shown.port2.postMessage(null)) // comes once the frame is drawn
    })
  }

  window.turnTo = async (which) => {
    const editor = which === "plain" ? plain : watched
    editor.focus()
    const middle = Math.floor((editor.value ?? editor.textContent).length / 2)
    if (tag === "textarea") editor.setSelectionRange(middle, middle)
    else getSelection().collapse(editor.children[editor.children.length >> 1].firstChild, 20)
    await new Promise((done) => setTimeout(done, 500)) // what the turn before left to do
    times = []
    longTasks = 0
  }
  window.taken = () => new Promise((done) => setTimeout(() => done({ times, longTasks }), 300))
}
