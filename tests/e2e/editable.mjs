// editable.mjs - formatted text is read as plain text, and every offset leads back to its place

import assert from "node:assert/strict"
import { after, before, describe, it } from "node:test"

import { openBrowser } from "./tools/browser.mjs"

const cases = {
  "bare text": ["Hej du", "Hej du"],
  "paragraphs": ["<p>One</p><p>Two</p>", "One\nTwo"],
  "an empty paragraph": ["<p>One</p><p><br></p><p>Two</p>", "One\n\nTwo"],
  "the blocks that typing makes": ["One<div>Two</div><div><br></div><div>Three</div>", "One\nTwo\n\nThree"],
  "line breaks": ["One<br>Two<br><br>Three<br>", "One\nTwo\n\nThree"],
  "bold within a word": ["<p>Lämna en <b>fem</b>stjärnig <i>recension</i>.</p>", "Lämna en femstjärnig recension."],
  "a list": ["<ul><li>One</li><li>Two <b>and</b></li></ul><p>Three</p>", "One\nTwo and\nThree"],
  "nested blocks": ["<div><div><p>One</p></div></div><blockquote><p>Two</p></blockquote>", "One\nTwo"],
  "a table": ["<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>", "One\nTwo"],
  "indented source": ["\n  <p>One\n two</p>\n  <p>Three</p>\n", "One  two\nThree"],
  "an image": ['<p>See <img src="icon.svg" alt=""> here</p>', "See \uFFFC here"],
  "what is not shown": ["<p>One</p><style>p{}</style><script>1</script><template>x</template><p>Two</p>", "One\nTwo"],
  "emoji and hard spaces": ["<p>👩‍👩‍👧&nbsp;å e\u0301</p>", "👩‍👩‍👧\u00A0å e\u0301"],
  "nothing": ["", ""],
  "an empty line": ["<p><br></p>", ""],
}

let browser
let page
before(async () => {
  browser = await openBrowser()
  page = await browser.openDemo()
})
after(() => browser.close())

describe("formatted text", () => {
  for (const [name, [html, text]] of Object.entries(cases)) {
    it(`is read: ${name}`, async () => {
      const { read, lost } = await page.evaluate(examine, html)
      assert.equal(read, text)
      assert.deepEqual(lost, [])
    })
  }
})

/** Runs in the page: what is read of some HTML, and which offsets do not lead back. */
async function examine(html) {
  const { RichText } = await import("/dist/dom/index.js") // no part of the API
  const element = document.createElement("div")
  element.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes)
  document.body.append(element)
  const rich = new RichText(element)
  const lost = []
  for (let at = 0; at < rich.text.length; at++) {
    if (rich.text[at] === "\n") continue
    const from = rich.place(at, "start")
    const to = rich.place(at + 1, "end")
    if (rich.offset(from.node, from.offset) !== at) lost.push(["start", at])
    if (rich.offset(to.node, to.offset) !== at + 1) lost.push(["end", at + 1])
    const range = document.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    const shown = range.toString().replace(/[\n\t]/g, " ")
    if (rich.text[at] !== "\uFFFC" && shown !== rich.text[at]) lost.push(["text", at, shown])
  }
  element.remove()
  return { read: rich.text, lost }
}
