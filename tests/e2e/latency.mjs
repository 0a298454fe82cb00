// latency.mjs - nobody waits for the checker: a key in a long text is shown as soon as without it
//
// Two fields hold the same 3,000 words, one of them watched. 2,000 characters are typed into
// each at 30 keys a second, in turns, so that whatever else the machine does meets both. For
// every key the time from its press to the frame that shows it is taken; then the two
// distributions of each turn are compared, and the typical turn counts: single keys, and a
// turn that something else slowed down, tell more of the machine than of us.

import assert from "node:assert/strict"
import { after, before, describe, it } from "node:test"

import { openBrowser } from "./tools/browser.mjs"

const frame = 1000 / 60
const rate = 30 // keys a second
const turns = 8
const keys = Array.from("Tack för att du hör av dig. Vi beklagar att soffan kom sent och ordnar ett nytt armstöd. Du är en idiot! Kan du ta bort din recension? ")

let browser
let page
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo("lang=sv")
})
after(() => browser.close())

describe("typing at 30 keys a second into 3,000 words", () => {
  const editors = { "a text field": ["textarea", 2000], "formatted text": ["div", 400] }
  for (const [name, [tag, count]] of Object.entries(editors)) {
    it(`is never a frame slower with the checker, in ${name}`, async (test) => {
      await page.evaluate(prepare, tag)
      const pairs = []
      for (let turn = 0; turn < turns; turn++) {
        const times = {}
        for (const which of turn % 2 ? ["watched", "plain"] : ["plain", "watched"]) times[which] = await typeInto(which, turn, count / turns)
        pairs.push(times)
      }
      assert.equal(pairs.flatMap((one) => one.watched).length, count)
      assert.ok((await page.evaluate(() => window.found())) > 5, "it was checked meanwhile")
      for (const q of [0.5, 0.9, 0.95, 0.99]) {
        const [plain, watched] = ["plain", "watched"].map((which) => quantile(pairs.flatMap((one) => one[which]), q))
        const later = quantile(pairs.map((one) => quantile(one.watched, q) - quantile(one.plain, q)), 0.5)
        test.diagnostic(`${q * 100} % of the keys: ${plain.toFixed(1)} ms without, ${watched.toFixed(1)} with; in a turn typically ${later.toFixed(1)} later`)
        assert.ok(later <= frame, `${q * 100} % of the keys come ${later} ms later`)
      }
    })
  }
})

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
  return page.evaluate(() => window.times())
}

function keyFor(character) {
  return character === " " ? "Space" : /[a-zA-Z.!?]/.test(character) ? character : "x"
}

function quantile(times, q) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]
}

/** Runs in the page: a watched and an unwatched editor, and a clock for each key. */
async function prepare(tag) {
  const { load } = await import("/dist/index.js")
  const { watch, panel } = await import("/dist/dom/index.js")
  const checker = await load({ languages: ["sv", "en"], locale: "sv" })
  const paragraph =
    "Tack för ditt omdöme, vi är ledsna att soffan kom för sent och att kundtjänsten svarade först efter tre mejl. " +
    "Ett nytt armstöd är på väg hem till dig, och vi bjuder på frakten. Kan du ta bort din recension? "
  document.querySelector("main").hidden = true
  document.querySelector("#scene")?.remove()
  const scene = Object.assign(document.createElement("div"), { id: "scene" })
  document.body.prepend(scene)

  function make() {
    const editor = document.createElement(tag)
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
  const watcher = watch(watched, checker, { kind: "reply" })
  panel(list, [watcher])
  window.found = () => watcher.report.findings.length

  let times = []
  const shown = new MessageChannel()
  const waiting = []
  shown.port1.onmessage = () => times.push(performance.now() - waiting.shift())
  for (const editor of [plain, watched]) {
    editor.addEventListener("keydown", (event) => {
      waiting.push(event.timeStamp)
      requestAnimationFrame(() => shown.port2.postMessage(null)) // comes once the frame is drawn
    })
  }

  window.turnTo = (which) => {
    times = []
    const editor = which === "plain" ? plain : watched
    editor.focus()
    const middle = Math.floor((editor.value ?? editor.textContent).length / 2)
    if (tag === "textarea") return editor.setSelectionRange(middle, middle)
    getSelection().collapse(editor.children[editor.children.length >> 1].firstChild, 20)
  }
  window.times = () => new Promise((done) => setTimeout(() => done(times), 300))
}
