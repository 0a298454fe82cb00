// scene.js - runs in the browser: an editor with a binding, and a checker made for tests
//
// window.start(name, options) puts an editor on the page and window.scene is what tests
// ask of it: see the editors' own files.

import * as codemirror from "./codemirror.js"
import { contenteditable, element, input, textarea } from "./field.js"
import * as lexical from "./lexical.js"
import * as prosemirror from "./prosemirror.js"
import * as quill from "./quill.js"
import * as tiptap from "./tiptap.js"

codemirror.lintWith(checkerOf(0))

const editors = { codemirror, contenteditable, element, input, lexical, prosemirror, quill, textarea, tiptap }

window.start = (name, { bare = false, cost = 0, scores = false, inShadow = false, tagged = false } = {}) => {
  window.scene?.stop()
  const place = document.createElement("div")
  place.id = "place"
  document.querySelector("#place").replaceWith(place)
  const parent = document.createElement("div")
  parent.className = "editor"
  ;(inShadow ? place.attachShadow({ mode: "open" }) : place).append(parent)
  window.checks = 0
  window.scene = editors[name].make(parent, bare ? null : checkerOf(cost, scores), { kind: "reply", locale: "en", ...(tagged ? { textOf } : {}) })
  window.scene.name = name
}

/** What a tag stands for, whatever its editor makes of it. */
function textOf(tag) {
  return `{{${tag.attrs?.name ?? tag.attrs?.id ?? tag.tag ?? tag.name}}}`
}

/**
 * Finds "bad" and "very bad", and sentences that end in "no"; with scores, "bad" alone
 * until window.bringScores() is called.
 */
function checkerOf(cost, scores) {
  let known = scores ? /bad/g : /very bad|bad/g
  const come = () => (known = /very bad|bad/g)
  const complete = scores && new Promise((resolve) => (window.bringScores = resolve)).then(come)
  return {
    languages: ["en"],
    locale: "en",
    ...(complete && { complete }),
    check(text) {
      window.checks++
      for (const end = performance.now() + cost; performance.now() < end; );
      const words = [...text.matchAll(known)].map(({ index, 0: word }) => finding(word, index, index, word, "good"))
      const sentences = [...text.matchAll(/Say [^.]* no\./g)].map(({ index, 0: all }) =>
        finding("no", index + all.length - 3, index, all, all.replace("Say", "Write").replace(/no\.$/, "yes.")),
      )
      return { language: "en", advice: [], findings: [...words, ...sentences].sort((a, b) => a.start - b.start) }
    },
    close() {},
  }
}

function finding(word, at, start, before, text) {
  return {
    start: at,
    end: at + word.length,
    rule: `test.${word.replace(" ", "-")}`,
    category: "test",
    severity: "error",
    message: `Found ${word}.`,
    reason: "For the test.",
    source: { title: "Test", url: "https://example.org/" },
    replacements: [{ label: "Better", text, start, end: start + before.length }],
  }
}

/** The texts that are marked, whichever way the editor marks them. */
window.marks = () => {
  const root = document.querySelector("#place").shadowRoot ?? document
  const spans = [...root.querySelectorAll(".omdome-mark")].map((span) => span.textContent)
  if (spans.length > 0) return spans
  const ranges = ["omdome-error", "omdome-warning", "omdome-hint", "omdome-spelling"].flatMap((name) => [...(CSS.highlights?.get(name) ?? [])])
  return ranges.map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })
}

/** The quotes of what is shown, by the watcher's own offsets. */
window.quotes = () => {
  const { text, findings } = window.scene.watcher()
  return findings.map(({ start, end }) => text.slice(start, end))
}

document.documentElement.dataset.ready = "yes"
