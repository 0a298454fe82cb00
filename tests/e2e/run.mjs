// run.mjs - runs the end-to-end tests in Chromium and, side by side with it, in Firefox
//
//     node run.mjs [--engine chromium|firefox] [file …]
//
// Each engine has a process of its own, and a browser that its files share one after the
// other: pages of one browser would take each other's focus. After some files a new browser
// is started, for Firefox grows slow. Files that open no browser run once, beside Chromium.
// Where few files fail they are run once more in a browser of their own, for a browser may stall
// or die on a busy machine; the last lines name the tests that needed it, and those that failed.

import { spawn } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
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
const few = 3
const mostLines = 20

function filesFor(engine) {
  const all = readdirSync(folder).filter((name) => name.endsWith(".mjs") && name !== "run.mjs").sort()
  const wanted = positionals.map((name) => name.replace(/^.*\//, "").replace(/(\.mjs)?$/, ".mjs"))
  const unknown = wanted.find((name) => !all.includes(name))
  if (unknown) throw new Error(`there is no ${unknown} in ${folder}`)
  const opensBrowser = (name) => readFileSync(join(folder, name), "utf8").includes("/browser.mjs")
  return (wanted.length > 0 ? wanted : all).filter((name) => engine === "chromium" || opensBrowser(name))
}

/** Runs an engine's files in this process. Prints what failed at the end, where a reader looks. */
async function runLane(engine) {
  process.env.OMDOME_ENGINE = engine
  const files = filesFor(engine).map((name) => join(folder, name))
  const doubtful = []
  for (let i = 0; i < files.length; i += filesABrowser) doubtful.push(...(await failuresIn(engine, files.slice(i, i + filesABrowser))))
  const again = [...new Set(doubtful.map(({ file }) => file))]
  const failed = again.length > few ? doubtful : []
  for (const file of again.length > few ? [] : again) failed.push(...(await failuresIn(engine, [file])))
  tell("failed at first", doubtful)
  tell("FAILED", failed)
  if (failed.length > 0) process.exitCode = 1
}

function tell(what, failures) {
  for (const { file, test, message } of failures.slice(0, mostLines)) console.log(`${what}: ${basename(file)}: ${test}: ${message}`)
}

/** Runs files in a new browser, and returns the tests that failed. */
async function failuresIn(engine, files) {
  const browser = await startBrowser(engine)
  process.env.OMDOME_BROWSER = browser.wsEndpoint()
  const failures = []
  const tests = run({ files, concurrency: 1, timeout: 10 * minutes })
  tests.on("test:fail", ({ file, name, details }) => {
    const { failureType, cause } = details.error
    if (failureType !== "subtestsFailed") failures.push({ file, test: name, message: String(cause?.message ?? cause ?? failureType).split("\n")[0] })
  })
  tests.compose(new spec()).pipe(process.stdout, { end: false })
  await once(tests, "end")
  await browser.close()
  return failures
}

/** Runs an engine in a process of its own, and puts its name before what it prints. */
function startLane(engine) {
  const lane = spawn(process.execPath, [fileURLToPath(import.meta.url), "--lane", engine, ...positionals], { detached: true })
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.kill(-lane.pid, signal)) // with all that it started
  const last = []
  for (const stream of [lane.stdout, lane.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      console.log(`${engine.padEnd(8)} ${line}`)
      if (/^failed at first:|^FAILED:/.test(line)) last.push(`${engine}: ${line}`)
    })
  }
  return new Promise((resolve) => lane.on("close", (status) => resolve({ passed: status === 0, last })))
}

if (values.lane) {
  await runLane(values.lane)
} else {
  const lanes = await Promise.all((values.engine ?? engines).map(startLane))
  for (const { last } of lanes) for (const line of last) console.log(line)
  process.exitCode = lanes.every(({ passed }) => passed) ? 0 : 1
}
