// disk.ts - how Node reads the module and what belongs to it

import { readFile } from "node:fs/promises"

import { OmdomeError } from "./error.js"
import { compileBytes } from "./load.js"

export async function compile(url: URL, hash?: string): Promise<WebAssembly.Module> {
  return compileBytes(await read(url, hash), url)
}

/** What lies on the disk is as trusted as this file itself; what comes from elsewhere has its hash checked. */
export async function read(url: URL, hash = ""): Promise<Uint8Array> {
  try {
    if (url.protocol === "file:") return await readFile(url)
    const response = await fetch(url, { integrity: hash })
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new OmdomeError("network", `${url.href} could not be read: ${(error as Error).message}`, { cause: error })
  }
}
