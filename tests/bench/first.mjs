// first.mjs - how long it takes in Chromium until there is a first finding
//
// Cold: each time a new profile, with nothing kept of a time before. The browser itself has
// started, its tab has been open for half a second; the files come from this machine's disk,
// not compressed. The scores come later, as in every page.

const TIMES = 15
const SETTLED = 500 // milliseconds: a new tab starts processes and caches

const wait = (time) => new Promise((done) => setTimeout(done, time))
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

/** In a page that is open: the script, the module and both packs are fetched, and a text is checked. */
async function fromImport() {
  const from = performance.now()
  const { load } = await import("/dist/index.js")
  const checker = await load({ languages: ["sv", "en"] })
  const { findings } = checker.check("Ta bort omdömet, din idiot.", { kind: "reply", language: "sv" })
  if (!findings.length) throw new Error("nothing was found")
  return performance.now() - from
}

async function inNewTab(browser, measure) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await wait(SETTLED)
  const time = await measure(page)
  await context.close()
  return time
}

/** From the start of the navigation until the page says that it is ready. */
const fromNavigation = (address) => async (page) => {
  await page.goto(address)
  return (await page.waitForFunction(() => window.ready)).jsonValue()
}

/** Milliseconds until the first finding, of an open page, and of one with a watched editor; and what an empty page takes. */
export async function timesToFirst(browser, server) {
  const ways = {
    imported: async (page) => {
      await page.goto(`${server}empty.html`)
      await wait(SETTLED)
      return page.evaluate(fromImport)
    },
    editor: fromNavigation(`${server}editor.html`),
    empty: fromNavigation(`${server}empty.html`),
  }
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let i = 0; i < TIMES; i++) for (const name in ways) times[name].push(await inNewTab(browser, ways[name]))
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}
