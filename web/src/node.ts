// node.ts - omdome in Node: the same, with files read from disk

import { readFile } from "node:fs/promises"

import { OmdomeError } from "./error.js"
import { compileBytes, loader } from "./load.js"

export type * from "./types.js"
export { OmdomeError, type ErrorCode } from "./error.js"

export const load = loader({
  compile: async (url, hash) => compileBytes(await read(url, hash), url),
  read,
})

/** What lies on the disk is as trusted as this file itself; what comes from elsewhere has its hash checked. */
async function read(url: URL, hash = ""): Promise<Uint8Array> {
  try {
    if (url.protocol === "file:") return await readFile(url)
    const response = await fetch(url, { integrity: hash })
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new OmdomeError("network", `${url.href} could not be read: ${(error as Error).message}`, { cause: error })
  }
}
