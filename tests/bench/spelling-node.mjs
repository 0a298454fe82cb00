// spelling-node.mjs - measures tools for spelling in Node, each in a process of its own
//
//     node --expose-gc spelling-node.mjs DIST DICTIONARIES TOOL LANGUAGE < LISTS.json      prints JSON
//
// The words come ready: had the process looked for them itself, a tool would take its memory
// from what that left, and seem to need none.

import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

import { measure } from "./spelling-measure.mjs"
import { tools } from "./spelling-tools.mjs"

const self = fileURLToPath(import.meta.url)

export function openNode(dist, dictionaries, patience) {
  const options = { timeout: patience, stdio: ["pipe", "pipe", "ignore"], encoding: "utf8" }
  return {
    platform: "node",
    async run(tool, code, lists) {
      const printed = execFileSync(process.execPath, ["--expose-gc", self, dist, dictionaries, tool, code], { ...options, input: JSON.stringify(lists) })
      return JSON.parse(printed.trim().split("\n").at(-1))
    },
    close() {},
  }
}

function memory() {
  gc()
  return process.memoryUsage().rss / 1e6
}

if (process.argv[1] === self) {
  const [dist, dictionaries, tool, code] = process.argv.slice(2)
  const read = (name) => readFileSync(join(dictionaries, name), "utf8")
  const entry = pathToFileURL(join(resolve(dist), "spelling-node.js")).href
  const lists = JSON.parse(readFileSync(0, "utf8"))
  console.log(JSON.stringify(await measure(() => tools[tool](code, { entry, read }), lists, memory)))
}
