// display.mjs - an X display that nobody sees, for what a browser does only in a real window
//
// It takes a free number, and ends by itself when the last program on it has ended.

import { execFile, spawn } from "node:child_process"
import { promisify } from "node:util"

const run = promisify(execFile)

/** Opens a display. `env` is for the browser that is to be on it. */
export async function openDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-terminate", "-nolisten", "tcp", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  })
  process.once("exit", () => server.kill())
  const number = await numberOf(server)
  for (const one of [server, server.stderr, server.stdio[3]]) one.unref() // a test that fails need not wait for it
  // Windows' titles hold a dash, which is no letter of the locale "C".
  const env = { ...process.env, LC_ALL: "C.UTF-8", DISPLAY: `:${number}`, GDK_BACKEND: "x11", MOZ_ENABLE_WAYLAND: "0" }
  const xdotool = (...words) => run("xdotool", words, { env, timeout: 10_000 })
  return {
    env,
    /** Gives the keyboard to a window; there is no window manager that would. */
    focus: (title) => xdotool("search", "--sync", "--onlyvisible", "--name", `^${title}\\b`, "windowfocus", "--sync"),
    press: (...keys) => xdotool("key", ...keys),
    close: () => server.kill(),
  }
}

function numberOf(server) {
  let said = ""
  server.stderr.on("data", (text) => (said += text))
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`Xvfb, which make setup installs, does not start: ${why}`))
    server.once("error", (error) => fail(error.message))
    server.once("close", (status) => fail(said.trim() || `it ends with status ${status}`))
    server.stdio[3].once("data", (number) => resolve(String(number).trim()))
  })
}
