// compose.mjs - an input method composes in the midst of a text with findings, in every binding

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"

import { empty, highlightsIn, until } from "./tools/browser.mjs"
import { openComposing } from "./tools/composer.mjs"
import { openScene } from "./tools/scene.mjs"

const bindings = ["textarea", "input", "contenteditable", "element", "codemirror", "prosemirror", "tiptap", "quill", "lexical"]

let composing
let scene
let page
let method
before(async () => {
  composing = await openComposing()
  scene = await openScene(composing.browser)
  page = scene.page
  await page.evaluate(prepare)
})
after(async () => {
  scene?.close()
  await composing?.close()
})

const key = (name) => page.keyboard.press(name)
const checks = () => page.evaluate(() => window.checks)
const text = () => page.evaluate(() => window.scene.text())
const shown = () => page.evaluate(() => window.shown())
const plain = async () => (await shown()).replace(/[[\]]/g, "")
const shows = (wanted, what) => until(shown, (now) => now === wanted, `${what}: "${wanted}"`)

/** What is put off until the page has drawn has then been done. */
const settled = (of = page) => of.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))

/** Puts the caret behind the first word of a text. */
async function begin(name, options = {}, text = "bad so bad.") {
  await page.evaluate(([name, options]) => window.start(name, options), [name, options])
  await page.evaluate((text) => window.scene.put([text]), text)
  const { x, y } = await page.evaluate(() => window.rightEdge())
  await page.mouse.click(x, y)
  await key("Home")
  for (let i = 0; i < 4; i++) await key("ArrowRight")
  await until(() => page.evaluate(() => window.caret()), (at) => at === 4, "the caret is behind the first word")
}

for (const name of bindings) {
  describe(`an input method in ${name}`, () => {
    beforeEach(async () => (method = await composing.composer(page)))

    it("is left alone until it is done, and old marks stay in their place", async () => {
      await begin(name)
      await shows("[bad] so [bad].", "both are marked")
      const before = await checks()
      await method.compose("ba")
      await shows("[bad] baso [bad].", "the old marks move along")
      await method.compose("bad")
      await shows("[bad] badso [bad].", "what is composed is not marked")
      await settled()
      assert.equal(await shown(), "[bad] badso [bad].", "nor is it a moment later")
      assert.equal(await checks(), before, "nothing is checked")
      await method.commit("bad")
      await until(plain, (now) => now === "bad badso bad.", "the word arrives whole")
      await key("Space")
      await shows("[bad] [bad] so [bad].", "then it is marked, too")
      assert.equal(await text(), "bad bad so bad.")
      assert.equal(await page.evaluate(() => window.scene.watcher().text), "bad bad so bad.")
    })

    it("can be given up", async () => {
      await begin(name)
      await shows("[bad] so [bad].", "both are marked")
      await method.compose("ba")
      await shows("[bad] baso [bad].", "the old marks move along")
      await method.cancel()
      await shows("[bad] so [bad].", "all is as it was")
      await page.keyboard.type("bad ")
      await shows("[bad] [bad] so [bad].", "and typing goes on")
      assert.equal(await text(), "bad bad so bad.")
    })

    it("causes the same events as without the checker", async () => {
      const seen = []
      for (const bare of [true, false]) {
        await begin(name, { bare })
        await page.evaluate(() => window.record())
        await method.compose("ba")
        await until(plain, (now) => now === "bad baso bad.", "it is composed")
        await method.compose("bad")
        await until(plain, (now) => now === "bad badso bad.", "it grows")
        await method.commit("bad")
        await until(() => page.evaluate(() => window.isComposing), (now) => !now, "it is done")
        await until(text, (now) => now === "bad badso bad.", "the word arrives whole")
        seen.push(await page.evaluate(() => window.recorded))
      }
      assert.ok(seen[0].some((event) => event.startsWith("compositionend")))
      assert.deepEqual(seen[1], seen[0])
    })
  })
}

describe("an input method", () => {
  it("is left alone when the scores come, and what they find is shown when it is done", async () => {
    method = await composing.composer(page)
    await begin("textarea", { scores: true }, "bad so very bad.")
    await shows("[bad] so very [bad].", "the rules find both")
    const before = await checks()
    await method.compose("ba")
    await shows("[bad] baso very [bad].", "the old marks move along")
    await page.evaluate(() => window.bringScores())
    await settled()
    assert.equal(await checks(), before, "nothing is checked")
    await method.cancel()
    await shows("[bad] so [very bad].", "the scores are heard")
  })
})

describe("an input method in an invitation", () => {
  const body = "#mail-body"
  const marks = () => highlightsIn(demo, body)
  const written = () => demo.$eval(body, (one) => one.innerText.replace(/\u00A0/g, " ").trim())
  let demo

  it("is left alone until it is done", async () => {
    demo = await composing.browser.openDemo("lang=en")
    await demo.click("#tab-invitation")
    await empty(demo, body)
    await demo.keyboard.type("You are an idiot. You ")
    await until(marks, (all) => all.length === 1, "it is marked")
    const method = await composing.composer(demo)
    await method.compose("idiot.")
    await until(written, (now) => now === "You are an idiot. You idiot.", "it is composed")
    await settled(demo)
    assert.equal((await marks()).length, 1, "the old mark stays, no new one comes")
    await method.commit("idiot.")
    await until(marks, (all) => all.length === 2, "the composed text is checked")
    assert.equal(await written(), "You are an idiot. You idiot.")
    assert.deepEqual(demo.troubles, [])
  })
})

/** Runs in the page. */
function prepare() {
  const field = () => window.scene.field ?? document.querySelector("#place [contenteditable=true]")
  const isPlain = () => "value" in field()

  /** The text with its marks, as they are painted: "a [bad] day". */
  window.shown = () => {
    const painted = isPlain() ? field().nextElementSibling?.shadowRoot?.querySelector(".page") : field()
    const all = isPlain() ? field().value : painted.textContent.replaceAll("\u00A0", " ").replace(/[\u200B\uFEFF]/g, "")
    const marks = (painted ? rangesIn(painted) : []).map((range) => {
      const before = document.createRange()
      before.setStart(painted, 0)
      before.setEnd(range.startContainer, range.startOffset)
      const start = before.toString().length
      return [start, start + range.toString().length]
    })
    marks.sort((a, b) => b[0] - a[0])
    return marks.reduce((text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, all)
  }

  function rangesIn(painted) {
    const spans = [...painted.querySelectorAll(".mark, .omdome-mark")].map((span) => {
      const range = document.createRange()
      range.selectNodeContents(span)
      return range
    })
    const highlights = ["omdome-error", "omdome-warning"].flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    return [...spans, ...highlights.filter((range) => painted.contains(range.startContainer)).map(live)]
  }

  function live({ startContainer, startOffset, endContainer, endOffset }) {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  }

  window.caret = () => {
    if (isPlain()) return field().selectionStart
    const selection = document.getSelection()
    if (!field().contains(selection.anchorNode)) return null
    const before = document.createRange()
    before.setStart(field(), 0)
    before.setEnd(selection.anchorNode, selection.anchorOffset)
    return before.toString().length
  }

  window.rightEdge = () => {
    const { right, top } = field().getBoundingClientRect()
    return { x: right - 12, y: top + 14 }
  }

  /** Keeps what comes of an input method, and what becomes of it. */
  window.record = () => {
    window.recorded = []
    for (const type of ["keydown", "compositionstart", "compositionupdate", "compositionend", "beforeinput", "input"]) {
      addEventListener(type, note)
    }
  }

  function note(event) {
    window.isComposing = event.type !== "compositionend" && event.isComposing !== false
    const { type, key, data, inputType, isComposing, defaultPrevented } = event
    window.recorded.push([type, key ?? data, inputType, isComposing, defaultPrevented].join(" "))
  }
}
