// spelling-chromium.mjs - measures tools for spelling in Chromium, each in a page of its own
//
// Nothing is kept of a page before. The files come from this machine's disk, not compressed.
// Memory is what the page's process holds beyond the files that it maps, its workers included:
// Chromium's performance.measureUserAgentSpecificMemory() leaves WebAssembly's memory out.

import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

import { openChromium } from "./chromium.mjs"

const SETTLED = 500 // milliseconds: a new tab starts processes and caches

const fileHere = (name) => fileURLToPath(new URL(name, import.meta.url))

/** How esbuild makes packages ready for a page. As ES modules hunspell-asm works with webpack alone. */
export const forPages = { platform: "browser", mainFields: ["browser", "main"], external: ["fs", "fs/promises", "module", "path", "url"] }

/** The folder with the page's script. It is split, so that a page fetches the code of its tool alone, and when that is asked for. */
async function bundledPage() {
  const outdir = mkdtempSync(join(tmpdir(), "spelling-"))
  await build({ ...forPages, entryPoints: [fileHere("spelling-page.mjs")], outdir, bundle: true, splitting: true, format: "esm", minify: true, logLevel: "error" })
  return outdir
}

export async function openPages(dist, dictionaries, patience) {
  const bundle = await bundledPage()
  const wasm = fileHere("node_modules/hunspell-wasm/wasm/hunspell.wasm")
  const served = { "/dist/": dist, "/dictionaries/": dictionaries, "/page/hunspell.wasm": wasm, "/page/": bundle }
  const { browser, address, close } = await openChromium(served, ["--js-flags=--expose-gc"])
  return {
    platform: "browser",
    async run(tool, code, lists) {
      const context = await browser.newContext()
      try {
        const page = await openPage(browser, context, `${address}spelling.html`)
        const measured = page.evaluate((given) => window.measure(...given), [tool, code, lists])
        return await Promise.race([measured, wait(patience, null, { ref: false })])
      } finally {
        await context.close()
      }
    },
    async close() {
      await close()
      rmSync(bundle, { recursive: true })
    },
  }
}

/** A page that can ask for the memory that it takes. */
async function openPage(browser, context, address) {
  const page = await context.newPage()
  await page.goto(address)
  await wait(SETTLED)
  const renderer = await processOf(browser, page)
  await page.exposeFunction("memory", async () => {
    for (const thread of [page, ...page.workers()]) await thread.evaluate(() => gc())
    return memoryOf(renderer)
  })
  return page
}

/** A trace begins with the page's process. */
async function processOf(browser, page) {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] })
  const { traceEvents } = JSON.parse(await browser.stopTracing())
  return traceEvents.find(({ name }) => name === "TracingStartedInBrowser").args.data.frames[0].processId
}

function memoryOf(id) {
  const [, kilobytes] = readFileSync(`/proc/${id}/status`, "utf8").match(/^RssAnon:\s*(\d+) kB$/m)
  return (kilobytes * 1024) / 1e6
}
