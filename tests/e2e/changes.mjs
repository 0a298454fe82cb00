// changes.mjs - a fix is cut down to what really changes, and no merge tag is ever cut

import assert from "node:assert/strict"
import { describe, it } from "node:test"

import { inside } from "./tools/inside.mjs"

const { smallest } = await inside("bindings/changes")
const { Pieces } = await inside("bindings/pieces")
const { offsetOf, positionsOf } = await inside("bindings/positions")

/** "Hi {name}|Bye" is two lines, with a whole piece in the first. */
function documentOf(source) {
  const pieces = new Pieces()
  let at = 0
  for (const line of source.split("|")) {
    pieces.newLine()
    at++ // a block begins
    pieces.add({ at, size: 0 }, "")
    for (const part of line.split(/(\{\w*\})/).filter(Boolean)) {
      const whole = part[0] === "{"
      const size = whole ? 1 : part.length
      pieces.add({ at, size }, whole ? (part === "{}" ? "\uFFFC" : part) : part, whole)
      at += size
    }
    at++ // and ends
  }
  return pieces
}

function applied(text, changes) {
  return [...changes].reverse().reduce((now, one) => now.slice(0, one.start) + one.text + now.slice(one.end), text)
}

/** How the pieces' text is changed by a fix of all of it. */
function fix(source, text) {
  const pieces = documentOf(source)
  return smallest({ start: 0, end: pieces.text.length, text }, pieces)
}

describe("a fix", () => {
  it("leaves alone what stays", () => {
    assert.deepEqual(fix("Say it to me, no.", "Say it to me, yes."), [{ start: 14, end: 16, text: "yes" }])
    assert.deepEqual(fix("Same.", "Same."), [])
  })

  it("goes around merge tags", () => {
    assert.deepEqual(fix("Old {a} old {b} end", "New {a} new {b} end"), [
      { start: 0, end: 3, text: "New" },
      { start: 8, end: 11, text: "new" },
    ])
    assert.deepEqual(fix("Dear {} and {}, go", "Dear \uFFFC or \uFFFC, go"), [{ start: 7, end: 10, text: "or" }])
  })

  it("takes a merge tag away whole, never a part of it", () => {
    assert.deepEqual(fix("Dear {abc}, hi", "Dear {abd}, hi"), [{ start: 5, end: 10, text: "{abd}" }])
    const pieces = documentOf("Dear {anna}, hi")
    assert.deepEqual(smallest({ start: 6, end: 10, text: "you" }, pieces), [{ start: 5, end: 11, text: "you" }])
  })

  it("goes around line breaks", () => {
    assert.deepEqual(fix("One|two|three", "Uno\ntwo\ntres"), [
      { start: 0, end: 3, text: "Uno" },
      { start: 9, end: 13, text: "res" },
    ])
  })

  it("never cuts a character in two", () => {
    assert.deepEqual(fix("a 😀 b", "a 😁 b"), [{ start: 2, end: 4, text: "😁" }])
  })

  it("has in the end what it should have, whatever the texts", () => {
    let seed = 7
    const random = (n) => (seed = (seed * 48271) % 2147483647) % n
    const parts = ["ab", "a", " ", "b", "{x}", "{xy}", "{}", "|", "😀", "å", "bad "]
    const some = () => Array.from({ length: random(9) }, () => parts[random(parts.length)]).join("")
    for (let i = 0; i < 5000; i++) {
      const pieces = documentOf(some())
      const { text, all } = pieces
      const wanted = documentOf(some()).text
      const changes = smallest({ start: 0, end: text.length, text: wanted }, pieces)
      assert.equal(applied(text, changes), wanted)
      for (const { start, end } of changes) {
        const isCut = (at) => all.some((one) => one.whole && one.start < at && at < one.start + one.length)
        assert.ok(!isCut(start) && !isCut(end), JSON.stringify([text, wanted, changes]))
      }
    }
  })
})

describe("positions", () => {
  it("lead from each offset to its place and back", () => {
    const pieces = documentOf("Hi {name}x||{}b")
    assert.equal(pieces.text, "Hi {name}x\n\n\uFFFCb")
    const there = (offset) => positionsOf(pieces, offset, offset)[0]
    const whole = [4, 5, 6, 7, 8] // within {name}
    for (let offset = 0; offset <= pieces.text.length; offset++) {
      if (!whole.includes(offset)) assert.equal(offsetOf(pieces, there(offset)), offset, `offset ${offset}`)
    }
    assert.deepEqual(positionsOf(pieces, 0, 2), [1, 3])
    assert.deepEqual(positionsOf(pieces, 4, 6), [4, 5], "a part of a tag is all of it")
    assert.deepEqual(positionsOf(pieces, 11, 11), [8, 8], "the empty line")
    assert.deepEqual(positionsOf(pieces, 12, 14), [10, 12])
  })
})
