// bundle.mjs - bundles the editors' example pages with their editors, into dist/demo
//
// The package itself stays as it was built: it finds its module and packs beside itself.

import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const folder = fileURLToPath(new URL("editors", import.meta.url))
const shared = ["page.js", "words.js"]
const built = { omdome: "../index.js", "omdome/dom": "../dom/index.js" }

await build({
  entryPoints: readdirSync(folder).filter((name) => !shared.includes(name)).map((name) => `${folder}/${name}`),
  outdir: fileURLToPath(new URL("../dist/demo", import.meta.url)),
  bundle: true,
  format: "esm",
  minify: true,
  conditions: ["production"],
  legalComments: "none",
  logLevel: "warning",
  plugins: [
    {
      name: "package",
      setup: ({ onResolve }) => onResolve({ filter: /^omdome(\/dom)?$/ }, ({ path }) => ({ path: built[path], external: true })),
    },
  ],
})
