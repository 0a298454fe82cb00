// editors.mjs - what holds in every editor that has a binding, seen with a checker made for it

import assert from "node:assert/strict"
import { after, before, beforeEach, describe, it } from "node:test"

import { card, countPauses, openBrowser, until } from "./tools/browser.mjs"
import { openScene } from "./tools/scene.mjs"

const editors = ["codemirror", "prosemirror", "tiptap", "quill", "lexical"]
const structure = "One\nTwo bold bad 👩‍👩‍👧\nThree\nFour very bad\n\nDear \uFFFC bad\nbad å"

let browser
let scene
let page
before(async () => {
  browser = await openBrowser()
  scene = await openScene(browser)
  page = scene.page
})
after(async () => {
  await browser.close()
  scene.close()
})

const editable = "#place [contenteditable=true]"
const key = (name) => page.keyboard.press(name)
const type = (text) => page.keyboard.type(text)
const text = () => page.evaluate(() => window.scene.text())
const saved = () => page.evaluate(() => window.scene.saved())
const marks = () => page.evaluate(() => window.marks())
const quotes = () => page.evaluate(() => window.quotes())
const checks = () => page.evaluate(() => window.checks)
const put = (...lines) => page.evaluate((all) => window.scene.put(all), lines)
const isOpen = () => page.evaluate(() => document.querySelector("[data-omdome=card]")?.matches(":popover-open") ?? false)
const start = (name, options) => page.evaluate(([name, options]) => window.start(name, options), [name, options])

/** Editors put and read the selection a moment later. */
async function focus() {
  await page.focus(editable)
  await page.waitForTimeout(50)
}

/** What is marked, and that nothing else is. Where formats meet, one mark is in two pieces. */
async function marked(wanted, what = "marked") {
  await until(marks, (all) => all.join("") === wanted.join(""), what)
  assert.deepEqual(await quotes(), wanted)
}

/** Where some text of the editor stands on the screen. */
const middleOf = (words) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector("#place"), NodeFilter.SHOW_TEXT)
    while (walker.nextNode() && !walker.currentNode.data.includes(words));
    const range = document.createRange()
    const at = walker.currentNode.data.indexOf(words)
    range.setStart(walker.currentNode, at)
    range.setEnd(walker.currentNode, at + words.length)
    const { x, y, width, height } = range.getClientRects()[0]
    return { x: x + width / 2, y: y + height / 2 }
  }, words)

for (const name of editors) {
  describe(name, () => {
    beforeEach(() => start(name))

    it("is marked while one types, but not the word that is being written", async () => {
      await focus()
      await type("a bad one, ba")
      await marked(["bad"])
      await type("d")
      await marked(["bad"], "the word is not finished")
      await type(" ")
      await marked(["bad", "bad"], "now it is")
      assert.equal(await text(), "a bad one, bad ")
      assert.equal(await page.evaluate(() => window.scene.watcher().text), "a bad one, bad ")
    })

    it("is marked after a pause at the end of a word", async () => {
      await focus()
      await type("bad")
      assert.deepEqual(await marks(), [])
      await marked(["bad"])
    })

    it("is marked anew when the scores have come, without a key", async () => {
      await start(name, { scores: true })
      await focus()
      await type("a very bad one ")
      await marked(["bad"])
      await page.evaluate(() => window.bringScores())
      await marked(["very bad"])
      assert.equal(await text(), "a very bad one ")
    })

    it("is marked when a text is cut and pasted", async () => {
      await focus()
      await type("so bad it is ")
      await key("Control+A")
      await key("Control+X")
      await marked([], "nothing is left")
      await key("Control+V")
      await marked(["bad"], "it is back")
      assert.equal((await text()).trim(), "so bad it is")
    })

    it("has the same text as the editor, and marks at the same places", { skip: name === "codemirror" }, async () => {
      await page.evaluate(() => window.scene.structure())
      await marked(["bad", "very bad", "bad", "bad"])
      assert.equal(await page.evaluate(() => window.scene.watcher().text), structure)
    })

    it("saves the same document with marks as without", async () => {
      await start(name, { bare: true })
      await put("a bad one", "very bad, too")
      const bare = await saved()
      await start(name)
      await put("a bad one", "very bad, too")
      await marked(["bad", "very bad"])
      assert.equal(await saved(), bare)
    })

    it("keeps what is selected", async () => {
      await put("a bad day")
      await focus()
      const selected = () => page.evaluate(() => window.scene.selection())
      await key("Control+Home")
      await key("ArrowRight")
      for (let i = 0; i < 6; i++) await key("Shift+ArrowRight")
      await until(selected, (words) => words === " bad d", "it is selected")
      await page.evaluate(() => window.scene.watcher().refresh())
      await page.evaluate(() => window.scene.watcher().update({ rules: {} }))
      await page.waitForTimeout(100)
      assert.equal(await selected(), " bad d")
      assert.equal(await page.evaluate(() => document.getSelection().toString()), " bad d")
    })

    it("is undone and redone as without the checker", async () => {
      const steps = []
      for (const bare of [true, false]) {
        await start(name, { bare })
        await focus()
        await type("one bad line ")
        await key("Enter")
        await type("and a very bad one. ")
        await page.waitForTimeout(2700) // what is typed within 2.5 seconds is joined
        await type("bad")
        await key("Backspace")
        await key("Backspace")
        const seen = []
        for (let i = 0; i < 5; i++) {
          await key("Control+z")
          seen.push(await text())
        }
        for (let i = 0; i < 5; i++) await key("Control+Shift+Z")
        steps.push([...seen, await text()])
      }
      assert.deepEqual(steps[1], steps[0])
    })

    it("is fixed as one step, apart from what was typed before and after", async () => {
      await focus()
      await type("a bad ")
      await marked(["bad"])
      await page.evaluate(() => {
        const watcher = window.scene.watcher()
        watcher.fix(watcher.findings[0], watcher.findings[0].replacements[0])
      })
      await type("day")
      assert.equal(await text(), "a good day", "the caret is where it was")
      await key("Control+z")
      assert.equal(await text(), "a good ")
      await key("Control+z")
      assert.equal(await text(), "a bad ")
      await marked(["bad"])
      await key("Control+Shift+Z")
      assert.equal(await text(), "a good ")
    })

    it("is fixed in many places as one step", async () => {
      await put("bad and bad", "more bad")
      await focus()
      await marked(["bad", "bad", "bad"])
      await page.evaluate(() => {
        const watcher = window.scene.watcher()
        watcher.fixAll(watcher.findings[0])
      })
      assert.equal(await text(), "good and good\nmore good")
      await key("Control+z")
      assert.equal(await text(), "bad and bad\nmore bad")
    })

    it("keeps merge tags whole when a sentence around them is fixed", { skip: name === "codemirror" }, async () => {
      await put("Hi [name]", "Say it to [shop], dear [name], no. Bye")
      await marked(["no"])
      const before = await saved()
      await page.evaluate(() => {
        const watcher = window.scene.watcher()
        watcher.fix(watcher.findings[0], watcher.findings[0].replacements[0])
      })
      assert.equal(await text(), "Hi \uFFFC\nWrite it to \uFFFC, dear \uFFFC, yes. Bye")
      const names = (doc) => doc.match(/"(tag|id|name)":"(shop|name)"/g)
      assert.deepEqual(names(await saved()), names(before))
    })

    it("reads a merge tag as the page says", { skip: name === "codemirror" }, async () => {
      await start(name, { tagged: true })
      await put("Hi [name], bad day", "bad [shop]")
      await marked(["bad", "bad"])
      assert.equal(await page.evaluate(() => window.scene.watcher().text), "Hi {{name}}, bad day\nbad {{shop}}")
      await page.evaluate(() => {
        const watcher = window.scene.watcher()
        watcher.fixAll(watcher.findings[0])
      })
      assert.equal(await text(), "Hi \uFFFC, good day\ngood \uFFFC")
    })

    it("carries its marks along where checking is slow", async () => {
      await start(name, { cost: 12 })
      await put("bad ")
      await focus()
      await key("Control+Home")
      await type("x")
      await until(checks, (n) => n > 1, "the slow check is noticed")
      await page.waitForTimeout(300)
      const before = await checks()
      const pauses = await countPauses(page)
      await type("abcdefghij ")
      assert.deepEqual(await marks(), ["bad"], "the mark is on its word")
      const made = (await checks()) - before
      assert.ok(made <= 3 + (await pauses()), `${made} checks: not every key is checked`)
    })

    it("can be used by keyboard alone", async () => {
      await put("a bad day", "a bad night")
      await focus()
      await key("Control+Home")
      await key("F8")
      await until(isOpen, Boolean, "F8 opens the card")
      await key("Escape")
      await until(isOpen, (open) => !open, "Escape closes it")
      await type("!")
      assert.equal(await text(), "a bad! day\na bad night", "the caret is behind the finding")
      await key("F8")
      await until(isOpen, Boolean, "F8 opens the next")
      await key("Enter")
      await until(() => page.evaluate(() => document.activeElement.dataset.omdome), (what) => what === "card", "Enter goes into the card")
      await key("Escape")
      await until(() => page.$eval(editable, (it) => it.matches(":focus")), Boolean, "Escape leads back")
      await key("Shift+F8")
      await key("Shift+F8")
      await key("Enter")
      await key("Enter")
      await until(text, (now) => now === "a good! day\na bad night", "Enter applies the fix")
      await key("Enter")
      await until(text, (now) => now.split("\n").length === 3, "and without a card it makes a new line")
    })

    it("opens a card by click, on the right word also after the window has changed", async () => {
      await put("many words before something bad, and then some more that is very bad indeed")
      for (const width of [1280, 420]) {
        await marked(["bad", "very bad"])
        await page.setViewportSize({ width, height: 700 })
        const { x, y } = await middleOf("very bad")
        await page.mouse.click(x, y)
        await page.waitForSelector(card)
        assert.match(await page.$eval(card, (one) => one.textContent), /Found very bad/)
        await type("x")
        await until(isOpen, (open) => !open, "typing closes it")
        await key("Backspace")
      }
      await page.setViewportSize({ width: 1280, height: 900 })
      assert.equal(await text(), "many words before something bad, and then some more that is very bad indeed")
    })

    it("takes what others write, and keeps the card at its words", async () => {
      await put("a bad day")
      await focus()
      await key("F8")
      await until(isOpen, Boolean, "the card is open")
      await page.evaluate(() => window.scene.remote("Oh, "))
      await marked(["bad"])
      assert.equal(await isOpen(), true)
      await key("Enter")
      await key("Enter")
      await until(text, (now) => now === "Oh, a good day", "the fix is where the word is now")
    })

    it("offers no fix where the text cannot be changed", async () => {
      await put("a bad day")
      await page.evaluate(() => window.scene.lock())
      await page.evaluate(() => window.scene.watcher().go(1))
      await page.waitForSelector(`${card} .ignore`)
      assert.equal(await page.$(`${card} .fix`), null)
    })

    it("is as it was when the watcher is gone", async () => {
      await put("a bad day")
      await marked(["bad"])
      await page.evaluate(() => window.scene.stop())
      assert.deepEqual(await marks(), [])
      assert.equal(await page.$("[data-omdome]"), null)
    })
  })
}

describe("prosemirror with plugins that come later", () => {
  it("keeps its watcher", async () => {
    await start("prosemirror")
    await put("a bad day")
    const kept = await page.evaluate(async () => {
      const watcher = window.scene.watcher()
      window.scene.addPlugin()
      await new Promise((resolve) => setTimeout(resolve, 20))
      return window.scene.watcher() === watcher
    })
    assert.equal(kept, true)
    await focus()
    await key("Control+End")
    await type(" and a bad night")
    await marked(["bad", "bad"])
  })
})

describe("codemirror in a shadow root", () => {
  it("is marked there, too", async () => {
    await start("codemirror", { inShadow: true })
    await put("a bad day")
    await until(marks, (all) => all.join() === "bad", "it is marked")
    const line = await page.evaluate(() => getComputedStyle(document.querySelector("#place").shadowRoot.querySelector(".omdome-mark")).textDecorationLine)
    assert.equal(line, "underline")
  })
})

describe("@codemirror/lint", () => {
  it("has the findings as diagnostics and the fixes as actions", async () => {
    const seen = await page.evaluate(async () => {
      window.lint("a bad day. Say it, no.")
      const before = await window.linted.diagnostics()
      const { view } = window.linted
      view.dispatch({ changes: { from: 0, insert: "Oh, " } })
      const moved = await window.linted.diagnostics()
      for (const { diagnostic, from, to } of moved.reverse()) diagnostic.actions[0].apply(view, from, to)
      const fixed = view.state.doc.toString()
      before[0].diagnostic.actions[0].apply(view, 6, 9) // by now something else is there
      const after = view.state.doc.toString()
      view.destroy()
      const plain = before.map(({ diagnostic, from, to }) => [from, to, diagnostic.severity, diagnostic.message, diagnostic.actions[0].name])
      return { plain, fixed, after }
    })
    assert.deepEqual(seen.plain, [
      [2, 5, "error", "Found bad. For the test.", "Better"],
      [19, 21, "error", "Found no. For the test.", "Better"],
    ])
    assert.equal(seen.fixed, "Oh, a good day. Write it, yes.")
    assert.equal(seen.after, seen.fixed)
  })
})
