// engines.mjs - the browsers that the tests run in, and what only one of them can do
//
// Both are Debian's own and are driven through Playwright's interface: Chromium by its
// DevTools protocol, Firefox by WebDriver BiDi, as every Firefox from 129 on speaks it.

import { createRequire } from "node:module"

const fromWeb = createRequire(new URL("../../../web/package.json", import.meta.url))
const { chromium, firefox } = fromWeb("playwright-core")

const quiet = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"

const launchers = {
  chromium: {
    type: chromium,
    options: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: quiet.split(" ") },
  },
  firefox: {
    type: firefox,
    options: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", channel: "moz-firefox" },
  },
}

export const engines = Object.keys(launchers)

/** The engine that this test file runs in. */
export const engine = process.env.OMDOME_ENGINE ?? "chromium"

function launcher(name) {
  if (!launchers[name]) throw new Error(`"${name}" is no engine; there are ${engines.join(" and ")}`)
  return launchers[name]
}

/** Starts a browser that test files connect to by its wsEndpoint(). */
export function startBrowser(name) {
  const { type, options } = launcher(name)
  return type.launchServer({ ...options, headless: true })
}

/** The run's browser, or one of its own for a file that is run by itself. */
export function connect() {
  const { type, options } = launcher(engine)
  const address = process.env.OMDOME_BROWSER
  return address ? type.connect(address) : type.launch({ ...options, headless: true })
}

/** A Firefox in a window, on the display that `env` names. In its test mode no window has the keyboard. */
export function connectOn(env) {
  const { type, options } = launcher("firefox")
  // Playwright would close the browser and let the process go on, waiting for it.
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1))
  const ours = { handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false }
  return type.launch({ ...options, ...ours, headless: false, env, firefoxUserPrefs: { "focusmanager.testmode": false } })
}

/** Options of a test that one engine cannot run: it("…", only("chromium", "reason"), …). */
export function only(name, reason) {
  return { skip: engine === name ? false : `only in ${name}: ${reason}` }
}

/** The interface's languages to test in. Where engines differ is not in words, so one will do in the second. */
export function inLanguages(all) {
  return Object.entries(all).slice(0, engine === "chromium" ? undefined : 1)
}
