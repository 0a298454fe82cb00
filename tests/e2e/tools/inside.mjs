// inside.mjs - a module of web/src that is no entry point of the package, for tests of its own

import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const web = new URL("../../../web/", import.meta.url)
const { build } = createRequire(new URL("package.json", web))("esbuild")

/** What a module exports: inside("bindings/changes"). */
export async function inside(name) {
  const file = fileURLToPath(new URL(`src/${name}.ts`, web))
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: "esm" })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`)
}
