// composer.mjs - an input method, as each engine lets tests have one
//
//     const { browser, composer, close } = await openComposing()
//     const method = await composer(page)
//     await method.compose("ba")   // shown in the text as what is being composed
//     await method.commit("bad")   // now it is text
//
// Chromium composes by its DevTools protocol. WebDriver BiDi has no command for it, so
// Firefox gets a window and GTK's own input method, to which real keys are sent. What it
// makes of them says a Compose file: after b, a and d a space ends the word. GTK empties a
// composition before it inserts the final text, where Chromium lets the last one stand.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openBrowser } from "./browser.mjs"
import { connectOn, engine } from "./engines.mjs"
import { openDisplay } from "./display.mjs"

const words = ["bad", "idiot."]

/** Opens a browser that has an input method. It knows `words`. */
export const openComposing = engine === "firefox" ? openWithKeys : openWithProtocol

async function openWithProtocol() {
  const browser = await openBrowser()
  return { browser, composer: byProtocol, close: () => browser.close() }
}

async function byProtocol(page) {
  const client = await page.context().newCDPSession(page)
  const compose = (text) => client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length })
  return { compose, cancel: () => compose(""), commit: (text) => client.send("Input.insertText", { text }) }
}

async function openWithKeys() {
  const display = await openDisplay()
  const home = homeOf(words)
  const env = { ...display.env, GTK_IM_MODULE: "gtk-im-context-simple", XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home }
  const browser = await openBrowser({}, connectOn(env))
  return { browser, composer: (page) => byKeys(page, display), close: () => browser.close().finally(display.close) }
}

/** A folder with the Compose file. It goes when this process goes. */
function homeOf(words) {
  const home = mkdtempSync(join(tmpdir(), "omdome-compose-"))
  process.once("exit", () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }))
  mkdirSync(join(home, "gtk-3.0"))
  writeFileSync(join(home, "gtk-3.0", "Compose"), words.map(sequence).join(""))
  return home
}

const keysOf = (text) => [...text].map((letter) => (letter === "." ? "period" : letter))

const sequence = (word) => `${[...keysOf(word), "space"].map((key) => `<${key}>`).join(" ")} : "${word}"\n`

let windows = 0

async function byKeys(page, display) {
  const title = `Composing ${++windows}`
  await page.evaluate((title) => (document.title = title), title)
  await display.focus(title)
  await display.press("Escape") // whatever a failed test has left
  let composed = ""
  return {
    async compose(text) {
      await display.press(...keysOf(text.slice(composed.length)))
      composed = text
    },
    async cancel() {
      await display.press("Escape")
      composed = ""
    },
    async commit() {
      await display.press("space")
      composed = ""
    },
  }
}
