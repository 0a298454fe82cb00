// fields.mjs - underlines lie on the words of a text field, whatever its style
//
// The browser itself is asked which letter stands at a point of the field
// (caretPositionFromPoint); the answer turns over in the middle of a letter.

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { after, before, describe, it } from "node:test"

import { openBrowser } from "./tools/browser.mjs"

const words = "Some words stand here and mark another word in a long line, then mark again.\n\n\tÅäö 😀 and a mark after a tab.\n"
const long = words.repeat(12)

const styles = {
  "as the browser has it": {},
  "with border, padding and a serif": { style: "width: 333.37px; height: 150px; padding: 7px 13.5px 9px 21px; border: 5px solid; font: 19.3px/1.7 serif" },
  "as a content box": { style: "box-sizing: content-box; width: 280px; padding: 10px; font: 15px sans-serif" },
  "centred, with spaced letters": { style: "width: 300px; text-align: center; letter-spacing: 1.3px; word-spacing: 5px" },
  "indented, in capitals": { style: "width: 300px; text-indent: 40px; text-transform: uppercase; font: 16px sans-serif" },
  "from right to left": { style: "width: 300px; direction: rtl; font: 16px sans-serif" },
  "with the direction of its text": { attributes: { dir: "auto" }, style: "width: 300px; font: 16px sans-serif" },
  "scrolled": { text: long, style: "width: 260px; height: 120px; font: 16px/1.4 sans-serif", scrollTop: 137 },
  "without wrapping, scrolled sideways": { attributes: { wrap: "off" }, style: "width: 200px; height: 120px", scrollLeft: 61 },
  "scaled": { style: "width: 300px; font: 16px sans-serif", parent: "transform: scale(1.35); transform-origin: 0 0; width: 400px" },
  "zoomed": { style: "width: 300px; font: 16px sans-serif", parent: "zoom: 1.5" },
  "inside a scrolled box": { style: "width: 260px; margin-top: 60px; height: 150px", parent: "overflow: auto; height: 180px; width: 320px", parentScroll: 40 },
  "inside a flex row": { style: "flex: 1", parent: "display: flex; gap: 13px; width: 420px; padding: 11px" },
  "with small tabs and narrow breaks": { style: "width: 120px; tab-size: 3; overflow-wrap: anywhere; font: 17px serif" },
  "rotated with its parent": { style: "width: 300px; font: 16px sans-serif", parent: "rotate: 2deg; width: 400px; margin: 40px" },
  "rotated itself": { style: "width: 300px; font: 16px sans-serif; transform: rotate(-1.5deg); margin: 30px" },
  "scaled itself": { style: "width: 300px; font: 16px sans-serif; transform: scale(1.2); transform-origin: 0 0; padding: 6px 9px; border: 4px solid" },
  "scaled in one direction": { style: "width: 300px; font: 16px sans-serif", parent: "transform: scale(1.3, 1); transform-origin: 0 0; width: 400px" },
  "between fixed and sticky": { style: "width: 300px; font: 15px/1.35 sans-serif", parent: "position: fixed; inset: 20px auto auto 30px; padding: 10px; border: 3px solid" },
  "in a column of text": { style: "width: 100%; font: 16px sans-serif", parent: "columns: 1; width: 320px; padding: 0.3em" },
  "in a grid, with a margin and a thick dotted border": { style: "margin: 7.5px 12.25px; border: 6px dotted; padding: 3px 8px; font: 14px monospace", parent: "display: grid; width: 366px" },
  "with borders of four widths": { style: "width: 310px; border-style: solid; border-width: 1px 9px 3px 14px; padding: 2px 5px 8px 11px; font: 16px serif" },
  "with fractions of pixels everywhere": { style: "width: 287.6px; margin: 3.3px 0 0 7.7px; border: 1.5px solid; padding: 5.4px 6.6px; font: 15.4px/1.55 sans-serif" },
  "in a fixed-width type with figures": { style: "width: 340px; font: 15px monospace; font-variant-numeric: tabular-nums" },
  "in small capitals, condensed and kerned": { style: "width: 300px; font: small-caps 17px sans-serif; font-stretch: condensed; font-kerning: none; font-feature-settings: 'liga' 0" },
  "in bold italics": { style: "width: 300px; font: italic bold 18px/1.2 serif" },
  "in Arabic, from right to left": { text: "هذا نص طويل mark يلتف حول السطر مرة أخرى ثم mark مرة.\n\nسطر آخر mark هنا.", attributes: { dir: "rtl" }, style: "width: 260px; font: 17px sans-serif" },
  "in Hebrew, with the direction of its text": { text: "זה טקסט ארוך mark שנשבר לשורה הבאה ואז mark.\nan English line, mark.", attributes: { dir: "auto" }, style: "width: 240px; font: 16px sans-serif" },
  "in Chinese, broken anywhere": { text: "这是一段很长的文字mark需要换行然后再来一次mark结束了。".repeat(3), style: "width: 250px; font: 16px sans-serif" },
  "with a long word that is broken": { text: `${"abcdefghij".repeat(6)} mark ${"klmno".repeat(12)} mark`, style: "width: 200px; font: 16px sans-serif" },
  "justified": { style: "width: 260px; text-align: justify; font: 16px serif" },
  "with its scroll bar always there": { style: "width: 260px; height: 120px; overflow-y: scroll; font: 16px sans-serif", text: long, scrollTop: 55 },
  "without a scroll bar": { style: "width: 260px; height: 120px; overflow: hidden; font: 16px sans-serif", text: long, scrollTop: 90 },
  "in one line": { tag: "input", text: "one mark and another mark", style: "width: 300px; padding: 5px 12px; font: 17px sans-serif; border: 3px solid" },
  "in one line, scrolled": { tag: "input", text: `${"some words ".repeat(9)}mark here, at last`, style: "width: 180px; font: 17px sans-serif", scrollLeft: 9999 },
  "in one line, tall and to the right": { tag: "input", text: "one mark", style: "width: 300px; height: 70px; text-align: right; font: 17px sans-serif" },
}

let browser
let page
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo()
  await page.evaluate(prepare)
})
after(() => browser.close())

describe("underlines in a text field", () => {
  for (const [name, style] of Object.entries(styles)) {
    it(`lie on the words, ${name}`, async () => {
      const misses = await page.evaluate((style) => window.measure(style), { text: words, ...style })
      assert.ok(misses.length > 0, "some marks can be seen")
      for (const { x, y, word } of misses) {
        assert.ok(Math.abs(x) <= 1, `"${word}" is off by ${x} px across`)
        assert.ok(Math.abs(y) <= 1, `"${word}" is off by ${y} px down`)
      }
    })
  }

  it("follow when the field is resized, restyled and moved", async () => {
    const misses = await page.evaluate(async (text) => {
      const scene = await window.stage({ text, style: "width: 300px; font: 16px sans-serif" })
      scene.field.style.width = "217px"
      scene.field.style.font = "18px serif"
      scene.field.style.padding = "20px"
      scene.parent.insertBefore(Object.assign(document.createElement("p"), { textContent: "Something new above." }), scene.field)
      return window.missesOf(scene)
    }, words)
    assert.ok(misses.length > 0)
    for (const { x, y } of misses) assert.ok(Math.abs(x) <= 1 && Math.abs(y) <= 1, `off by ${x}, ${y}`)
  })

  it("follow when a font comes late", async () => {
    const font = readFileSync("/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf").toString("base64")
    const misses = await page.evaluate(async ([text, font]) => {
      const scene = await window.stage({ text, style: "width: 300px; font: 16px Late, sans-serif" })
      await window.missesOf(scene)
      const before = window.marksOf(scene)
      const face = new FontFace("Late", Uint8Array.from(atob(font), (one) => one.charCodeAt(0)))
      document.fonts.add(await face.load())
      const misses = await window.missesOf(scene)
      if (window.marksOf(scene) === before) throw new Error("the font changes nothing")
      return misses
    }, [words, font])
    assert.ok(misses.length > 0)
    for (const { x, y } of misses) assert.ok(Math.abs(x) <= 1 && Math.abs(y) <= 1, `off by ${x}, ${y}`)
  })

  it("follow when the page is zoomed and its window narrowed", async () => {
    const far = async () => {
      const misses = await page.evaluate(() => window.missesOf(window.scene))
      assert.ok(misses.length > 0)
      for (const { x, y } of misses) assert.ok(Math.abs(x) <= 1 && Math.abs(y) <= 1, `off by ${x}, ${y}`)
    }
    await page.evaluate((text) => window.stage({ text, style: "width: 60%; font: 1rem/1.5 sans-serif; padding: 0.5em 5%" }), words)
    await far()
    await page.evaluate(() => (document.documentElement.style.zoom = "1.4"))
    await far()
    await page.setViewportSize({ width: 700, height: 700 })
    await far()
    await page.evaluate(() => (document.documentElement.style.zoom = ""))
    await page.evaluate(() => (document.documentElement.style.fontSize = "22px")) // as larger text does
    await far()
    await page.evaluate(() => (document.documentElement.style.fontSize = ""))
    await page.setViewportSize({ width: 1280, height: 900 })
    await far()
  })

  it("vanish with the watcher, and leave nothing behind", async () => {
    const left = await page.evaluate(async (text) => {
      const scene = await window.stage({ text, style: "" })
      await window.missesOf(scene)
      const before = scene.parent.childElementCount
      scene.watcher.close()
      return [before, scene.parent.childElementCount, document.querySelectorAll("[data-omdome=card]").length]
    }, words)
    assert.deepEqual(left, [2, 1, 0])
  })

  it("are shown in a shadow tree and in a modal dialog", async () => {
    const misses = await page.evaluate(async (text) => {
      const dialog = document.createElement("dialog")
      document.body.append(dialog)
      const inside = document.createElement("div")
      dialog.append(inside)
      const shadow = inside.attachShadow({ mode: "open" })
      dialog.showModal()
      const scene = await window.stage({ text, style: "width: 300px; font: 16px sans-serif" }, shadow)
      const found = await window.missesOf(scene)
      scene.watcher.show(scene.watcher.findings[0])
      const card = dialog.querySelector("[data-omdome=card]") ?? shadow.querySelector("[data-omdome=card]")
      const open = card?.matches(":popover-open")
      dialog.remove()
      return { found, open }
    }, words)
    assert.ok(misses.open, "the card opens within the dialog")
    for (const { x, y } of misses.found) assert.ok(Math.abs(x) <= 1 && Math.abs(y) <= 1, `off by ${x}, ${y}`)
  })
})

/** Runs in the page: builds a field in a style, and measures how far its marks are off. */
async function prepare() {
  const { watch } = await import("/dist/dom/index.js")
  document.querySelector("main").hidden = true

  const checker = {
    languages: ["en"],
    locale: "en",
    check(text) {
      const findings = [...text.matchAll(/mark/g)].map(({ index }) => ({
        start: index,
        end: index + 4,
        rule: "test.mark",
        category: "test",
        severity: "error",
        message: "A mark.",
        reason: "For the test.",
        source: { title: "Test", url: "https://example.org/" },
        replacements: [],
      }))
      return { language: "en", findings, advice: [] }
    },
    close() {},
  }

  window.stage = async ({ tag = "textarea", text, style, attributes = {}, parent = "", ...scroll }, home = document.body) => {
    window.scene?.watcher.close()
    window.scene?.parent.remove()
    const box = document.createElement("div")
    box.style.cssText = parent
    const field = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value)
    field.style.cssText = `height: ${tag === "input" ? "auto" : "170px"}; ${style}`
    field.value = text
    box.append(field)
    home.prepend(box)
    const watcher = watch(field, checker, { kind: "reply" })
    field.scrollTop = scroll.scrollTop ?? 0
    field.scrollLeft = scroll.scrollLeft ?? 0
    box.scrollTop = scroll.parentScroll ?? 0
    window.scrollTo(0, 0)
    window.scene = { field, parent: box, watcher }
    return window.scene
  }

  /** How far marks are off once they have come to their places, or after seconds without that. */
  window.missesOf = async (scene) => {
    const end = performance.now() + 5000
    for (;;) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))
      const misses = measured(scene)
      if (misses.length > 0 && misses.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1)) return misses
      if (performance.now() > end) return misses
    }
  }

  window.measure = async (style) => window.missesOf(await window.stage(style))

  window.marksOf = ({ field }) => {
    const marks = [...field.nextElementSibling.shadowRoot.querySelectorAll(".mark")]
    return JSON.stringify(marks.map((mark) => mark.getBoundingClientRect()))
  }

  function measured({ field, watcher }) {
    const outer = field.getBoundingClientRect()
    const marks = [...field.nextElementSibling.shadowRoot.querySelectorAll(".mark")]
    return marks.flatMap((mark, i) => {
      const start = watcher.findings[i].start + 1
      const letter = document.createRange()
      letter.setStart(mark.firstChild, 1) // the second: the first may stand at a wrap
      letter.setEnd(mark.firstChild, 2)
      const box = letter.getBoundingClientRect()
      const x = (box.left + box.right) / 2
      const y = (box.top + box.bottom) / 2
      const across = box.left > outer.left + 4 && box.right < outer.right - (field.tagName === "INPUT" ? 3 : 22)
      const down = field.tagName === "INPUT" || (box.top > outer.top + 4 && box.bottom < outer.bottom - 4)
      if (!across || !down || box.bottom > innerHeight) return []
      return [{ word: mark.textContent, x: turn(field, start, x, y) - x, y: line(field, start, x, y, box.height) - y }]
    })
  }

  const root = (field) => field.getRootNode()
  const offsetAt = (field, x, y) => {
    const options = root(field) instanceof ShadowRoot ? { shadowRoots: [root(field)] } : {}
    const place = document.caretPositionFromPoint(x, y, options)
    return place?.offsetNode === field ? place.offset : -1
  }

  /** Where, going right, the browser begins to answer the letter's other side. */
  function turn(field, start, x, y) {
    for (let by = -12; by <= 12; by += 0.25) {
      const [a, b] = [offsetAt(field, x + by, y), offsetAt(field, x + by + 0.25, y)]
      const pair = [Math.min(a, b), Math.max(a, b)]
      if (pair[0] === start && pair[1] === start + 1) return x + by + 0.125
    }
    return Infinity
  }

  /** The middle of the line that the letter stands in. */
  function line(field, start, x, y, height) {
    const hit = (at) => [start, start + 1].includes(offsetAt(field, x, at))
    let top = y
    let bottom = y
    if (!hit(y)) return Infinity
    if (field.tagName === "INPUT") return y
    while (top > y - 3 * height && hit(top)) top -= 0.25
    while (bottom < y + 3 * height && hit(bottom)) bottom += 0.25
    return (top + bottom) / 2
  }
}
