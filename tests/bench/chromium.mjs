// chromium.mjs - the installed Chromium, and a server for its pages
import { fork } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

/** `served` is what serve.mjs takes: { path: file or folder }. */
export async function openChromium(served, more = []) {
  const { chromium } = createRequire(new URL("../../web/package.json", import.meta.url))("playwright-core")
  const server = fork(fileURLToPath(new URL("serve.mjs", import.meta.url)), Object.entries(served).flat())
  const [port] = await once(server, "message")
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...flags, ...more] })
  const close = async () => {
    await browser.close()
    server.kill()
  }
  return { browser, address: `http://127.0.0.1:${port}/`, close }
}
