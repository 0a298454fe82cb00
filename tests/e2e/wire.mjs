// wire.mjs - what goes over the wire until the first underline, from the demo's server with brotli

import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, describe, it } from "node:test"

import { marksIn, openBrowser, until } from "./tools/browser.mjs"
import { openGate } from "./tools/gate.mjs"
import { newcomer, web } from "./tools/package.mjs"

// One language is what a page needs for its first underline.
const budgets = [
  { languages: ["sv"], budget: 220_000 },
  { languages: ["en"], budget: 225_000 },
  { languages: ["sv", "en"], budget: 300_000 },
]
const { html, script } = newcomer()
const texts = { sv: "Hej. Du är en idiot. ", en: "Hi. You are an idiot. " }

let browser
let folder
before(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), "omdome-wire-"))
  mkdirSync(join(folder, "demo"))
  symlinkSync(join(web, "dist"), join(folder, "dist"))
  writeFileSync(join(folder, "demo/sw.js"), "")
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/**
 * The README's page for some languages; returns the bytes of each file until a word is underlined.
 * Scores come later: none is answered before that.
 */
async function weigh(languages) {
  const site = await openGate(/\.scores$/, { root: folder, compress: true })
  const addressed = script.replace('"omdome"', '"../dist/index.js"').replace('"omdome/dom"', '"../dist/dom/index.js"')
  writeFileSync(join(folder, "demo/index.html"), html)
  writeFileSync(join(folder, "demo/app.js"), addressed.replace(/languages: \[.*\], locale: "\w+"/, `languages: ${JSON.stringify(languages)}`))
  const page = await browser.context.newPage()
  await page.goto(`${site.address}demo/`)
  await page.waitForFunction(() => document.querySelector("#findings").shadowRoot)
  await page.focus("#reply")
  await page.keyboard.type(texts[languages[0]])
  await until(() => marksIn(page, "#reply"), (all) => all.includes("idiot"), "the word is underlined")
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .concat(performance.getEntriesByType("navigation"))
      .map(({ name, encodedBodySize, decodedBodySize }) => [name.replace(/.*\//, "") || "index.html", encodedBodySize, decodedBodySize]),
  )
  await page.close()
  site.server.close()
  site.server.closeAllConnections()
  assert.equal(site.waiting, languages.length, "the scores are asked for, too")
  return sizes
}

describe("until the first underline", () => {
  for (const { languages, budget } of budgets) {
    it(`${languages.join(" and ")} takes at most ${budget} bytes`, async (t) => {
      const sizes = await weigh(languages)
      const sum = (names) => sizes.filter(([name]) => names(name)).reduce((all, [, size]) => all + size, 0)
      const scripts = sizes.filter(([name]) => !/\.(wasm|pack)$/.test(name)).map(([name]) => name)
      assert.deepEqual(scripts.sort(), ["app.js", "index.html", "index.js", "index.js"], "omdome and omdome/dom are a file each")
      const [binary, rest] = [sum((name) => /\.(wasm|pack)$/.test(name)), sum((name) => !/\.(wasm|pack)$/.test(name))]
      t.diagnostic(`${binary} bytes of module and packs, ${rest} of the page and its scripts`)
      assert.ok(sizes.some(([name, encoded, decoded]) => name === "omdome.wasm" && encoded > 0 && encoded < decoded / 1.5), "it comes with brotli")
      assert.ok(binary + rest <= budget, `${binary + rest} bytes: ${sizes.map(([name, size]) => `${name} ${size}`).join(", ")}`)
    })
  }
})
