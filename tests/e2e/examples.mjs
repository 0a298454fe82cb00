// examples.mjs - every example page can be used by all: axe finds nothing to mend, light or dark, wide or narrow

import assert from "node:assert/strict"
import { after, before, describe, it } from "node:test"

import { problems } from "./tools/axe.mjs"
import { card, engine, only, openBrowser } from "./tools/browser.mjs"

/** Each page, and the editor in it that has findings. */
const pages = {
  element: "omdome-editor",
  form: "#reply",
  template: "#body",
  textarea: "#editor",
  contenteditable: "#editor",
  codemirror: "#editor .cm-content",
  prosemirror: "#editor .ProseMirror",
  tiptap: "#editor .ProseMirror",
  quill: "#editor .ql-editor",
  lexical: "#editor",
}

let browser
let page
before(async () => (browser = await openBrowser()))
after(() => browser.close())

for (const [name, editor] of Object.entries(pages)) {
  describe(`the example ${name}`, () => {
    for (const [language, scheme, width] of [["sv", "light", 1280], ["en", "dark", 360]]) {
      it(`is sound in ${language}, ${scheme}, ${width} wide`, scheme === "dark" ? only("chromium", "WebDriver BiDi does not emulate media features") : {}, async () => {
        page = await browser.openPage(`demo/${name}.html?lang=${language}`, page)
        if (engine === "chromium") await page.emulateMedia({ colorScheme: scheme })
        await page.setViewportSize({ width, height: 800 })
        assert.deepEqual(await problems(page), [])
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out to the side")
        await page.focus(editor)
        await page.keyboard.press("F8")
        await page.waitForSelector(card)
        assert.deepEqual(await problems(page), [])
        assert.deepEqual(page.troubles, [])
      })
    }

    it("shows its lines of code", async () => {
      page = await browser.openPage(`demo/${name}.html?lang=en`, page)
      assert.match(await page.textContent(".code"), /omdome\//)
    })
  })
}
