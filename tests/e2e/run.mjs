// run.mjs - runs the end-to-end tests in Chromium and, side by side with it, in Firefox
//
//     node run.mjs [--engine chromium|firefox] [file …]
//
// Each engine has a process of its own, and a browser that its files share one after the
// other: pages of one browser would take each other's focus. After some files a new browser
// is started, for Firefox grows slow. Files that open no browser run once, beside Chromium.

import { spawn } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { run } from "node:test"
import { spec } from "node:test/reporters"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

import { engines, startBrowser } from "./tools/engines.mjs"

const folder = fileURLToPath(new URL(".", import.meta.url))
const { values, positionals } = parseArgs({ options: { engine: { type: "string", multiple: true }, lane: { type: "string" } }, allowPositionals: true })
const minutes = 60_000
const filesABrowser = 5

function filesFor(engine) {
  const all = readdirSync(folder).filter((name) => name.endsWith(".mjs") && name !== "run.mjs").sort()
  const wanted = positionals.map((name) => name.replace(/^.*\//, "").replace(/(\.mjs)?$/, ".mjs"))
  const unknown = wanted.find((name) => !all.includes(name))
  if (unknown) throw new Error(`there is no ${unknown} in ${folder}`)
  const opensBrowser = (name) => readFileSync(join(folder, name), "utf8").includes("/browser.mjs")
  return (wanted.length > 0 ? wanted : all).filter((name) => engine === "chromium" || opensBrowser(name))
}

/** Runs an engine's files in this process. */
async function runLane(engine) {
  process.env.OMDOME_ENGINE = engine
  const files = filesFor(engine).map((name) => join(folder, name))
  for (let i = 0; i < files.length; i += filesABrowser) await runFiles(engine, files.slice(i, i + filesABrowser))
}

async function runFiles(engine, files) {
  const browser = await startBrowser(engine)
  process.env.OMDOME_BROWSER = browser.wsEndpoint()
  const tests = run({ files, concurrency: 1, timeout: 10 * minutes })
  tests.on("test:fail", () => (process.exitCode = 1))
  tests.compose(new spec()).pipe(process.stdout, { end: false })
  await once(tests, "end")
  await browser.close()
}

/** Runs an engine in a process of its own, and puts its name before what it prints. */
function startLane(engine) {
  const lane = spawn(process.execPath, [fileURLToPath(import.meta.url), "--lane", engine, ...positionals], { detached: true })
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.kill(-lane.pid, signal)) // with all that it started
  for (const stream of [lane.stdout, lane.stderr]) {
    createInterface({ input: stream }).on("line", (line) => console.log(`${engine.padEnd(8)} ${line}`))
  }
  return new Promise((resolve) => lane.on("close", (status) => resolve(status === 0)))
}

if (values.lane) {
  await runLane(values.lane)
} else {
  const passed = await Promise.all((values.engine ?? engines).map(startLane))
  process.exitCode = passed.every(Boolean) ? 0 : 1
}
