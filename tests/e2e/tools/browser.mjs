// browser.mjs - a fresh profile on a freshly served demo, and what tests ask of it

import { serve } from "../../../web/demo/serve.mjs"
import { connect } from "./engines.mjs"

export { engine, inLanguages, only } from "./engines.mjs"

/** Opens the engine's browser with nothing kept from before. Call close() when done. */
export async function openBrowser(options = {}, connected = connect()) {
  const browser = await connected
  const { server, address } = await serve()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options })
  context.setDefaultTimeout(30_000)
  return {
    context,
    address,
    // Loading into a page that is open takes a third of the time that a new one takes.
    openDemo: (query = "lang=sv", page = undefined) => openPage(context, `${address}demo/?${query}`, page),
    openPage: (path, page = undefined) => openPage(context, address + path, page),
    async close() {
      await context.close()
      await browser.close()
      server.close()
    },
  }
}

/** Loads a page of the demo and waits for its checker. What it complains of is kept in `troubles`. */
async function openPage(context, address, open) {
  const page = open ? await emptied(open) : await newPage(context)
  await page.goto(address)
  await page.waitForFunction(() => document.documentElement.dataset.ready || document.getElementById("trouble")?.hidden === false)
  if (!(await page.evaluate(() => document.documentElement.dataset.ready))) throw new Error(page.troubles.join("\n"))
  await complete(page)
  return page
}

/** Waits until the scores of every pack that the page has loaded have come. */
export function complete(page) {
  return page.waitForFunction(() => {
    const come = (end) => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(end)).length
    return come(".scores") >= come(".pack")
  })
}

async function newPage(context) {
  const page = await context.newPage()
  await page.addInitScript(holdTimers)
  page.troubles = []
  page.on("pageerror", (error) => page.troubles.push(error.message))
  page.on("console", (message) => message.type() === "error" && page.troubles.push(message.text()))
  return page
}

/** Runs in the page: timers as long as window.held never come. */
function holdTimers() {
  const { setTimeout } = window
  window.setTimeout = (then, ms, ...all) => (ms >= window.held ? 0 : setTimeout(then, ms, ...all))
}

/**
 * Holds back a rest in the typing, after which a word counts as written, until the page is
 * loaded again: on a busy machine it may come between a key and the question for the marks.
 */
export function holdRests(page, patience = 1000) {
  return page.evaluate((patience) => void (window.held = patience), patience)
}

/** Returns what tells how many pauses a busy machine has made between keys since. */
export async function countPauses(page, pause = 150) {
  await page.evaluate((pause) => {
    let last = performance.now()
    window.pauses = 0
    addEventListener("keydown", () => {
      const now = performance.now()
      if (now - last >= pause) window.pauses++
      last = now
    }, true)
  }, pause)
  return () => page.evaluate(() => window.pauses)
}

/** Takes away what a test has left behind. */
async function emptied(page) {
  await page.mouse.move(0, 0)
  await page.evaluate(() => localStorage.clear())
  page.troubles.length = 0
  return page
}

/** Empties an editor as a user would. */
export async function empty(page, selector) {
  await page.click(selector, { position: { x: 30, y: 12 } })
  await page.keyboard.press("Control+A")
  await page.keyboard.press("Delete")
}

/** What one Ctrl+Z leaves of a typed text in a copy of the editor that nobody watches. */
export async function undoneUnwatched(page, selector, text) {
  await page.$eval(selector, (editor) => {
    const twin = editor.cloneNode(true)
    twin.id = "twin"
    document.body.append(twin)
  })
  await empty(page, "#twin")
  // What the watched one tidies away when it is left would end the twin's step, too.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.keyboard.type(text)
  await page.keyboard.press("Control+Z")
  return page.$eval("#twin", (twin) => twin.value ?? twin.innerText.trim())
}

/** The texts that are underlined in a text field. */
export function marksIn(page, selector) {
  return page.$eval(selector, (field) => {
    const host = field.nextElementSibling
    return [...host.shadowRoot.querySelectorAll(".mark")].map((mark) => mark.textContent)
  })
}

/** The texts that are underlined in a contenteditable. */
export function highlightsIn(page, selector) {
  return page.$eval(selector, (element) => {
    const names = ["omdome-error", "omdome-warning", "omdome-hint", "omdome-spelling"]
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    return ranges.filter((range) => element.contains(range.startContainer)).map(textOf)

    function textOf(range) {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    }
  })
}

/** Waits until `read` gives what `wanted` accepts, and returns it. */
export async function until(read, wanted, what, within = 15_000) {
  const end = performance.now() + within
  let last
  do {
    last = await read()
    if (wanted(last)) return last
    await new Promise((resolve) => setTimeout(resolve, 25))
  } while (performance.now() < end)
  throw new Error(`${what}; last seen: ${JSON.stringify(last)}`)
}

export const card = "[data-omdome=card] .card"

/** The place of a mark in a text field. */
export function boxOfMark(page, selector, text) {
  return page.$eval(
    selector,
    (field, text) => {
      const marks = [...field.nextElementSibling.shadowRoot.querySelectorAll(".mark")]
      return marks.find((mark) => mark.textContent.includes(text)).getClientRects()[0].toJSON()
    },
    text,
  )
}

/** The middle of a mark, for the mouse. */
export async function middleOf(page, selector, text) {
  const { x, y, width, height } = await boxOfMark(page, selector, text)
  return { x: x + width / 2, y: y + height / 2 }
}
