// axe.mjs - what axe-core finds to mend on a page

import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

import { engine } from "./engines.mjs"

const fromWeb = createRequire(new URL("../../../web/package.json", import.meta.url))
const axe = readFileSync(fromWeb.resolve("axe-core/axe.min.js"), "utf8")

/** It judges the page, not the engine: one engine will do. */
export async function problems(page) {
  if (engine !== "chromium") return []
  await page.waitForTimeout(250) // for what fades in
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run())
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)
}
