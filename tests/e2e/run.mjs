// run.mjs - runs the end-to-end tests: node tests/e2e/run.mjs [file …]

import { readdirSync } from "node:fs"
import { join } from "node:path"
import { run } from "node:test"
import { spec } from "node:test/reporters"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL(".", import.meta.url))
const all = readdirSync(folder).filter((name) => name.endsWith(".mjs") && name !== "run.mjs").sort()
const wanted = process.argv.slice(2).map((name) => name.replace(/^.*\//, ""))
const files = (wanted.length > 0 ? wanted : all).map((name) => join(folder, name))

run({ files, concurrency: 1 })
  .on("test:fail", () => (process.exitCode = 1))
  .compose(new spec())
  .pipe(process.stdout)
