// fetch.ts - how the browser reads the module and what belongs to it

import { OmdomeError } from "./error.js"
import { compileBytes, compileError, mustBeBinary } from "./load.js"

export async function compile(url: URL, hash?: string): Promise<WebAssembly.Module> {
  const response = await get(url, hash)
  // Streaming wants the right type; servers that do not know .wasm get the slower way.
  const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase()
  if (type !== "application/wasm" || !WebAssembly.compileStreaming) {
    return compileBytes(await body(response, url), url)
  }
  try {
    return await WebAssembly.compileStreaming(response)
  } catch (error) {
    throw compileError(error, url)
  }
}

export async function read(url: URL, hash?: string): Promise<Uint8Array> {
  const bytes = await body(await get(url, hash), url)
  mustBeBinary(bytes, url)
  return bytes
}

async function get(url: URL, hash = ""): Promise<Response> {
  let response
  try {
    response = await fetch(url, { integrity: hash })
  } catch (error) {
    throw await reason(url, hash, error)
  }
  if (!response.ok) throw new OmdomeError("network", `${url.href} answered ${response.status}.`)
  return response
}

/** Browsers do not tell a file that did not come from one that is not the right one: asks again. */
async function reason(url: URL, hash: string, error: unknown): Promise<OmdomeError> {
  try {
    if (hash) mustBeBinary(await body(await get(url), url), url)
    else return new OmdomeError("network", `${url.href} could not be fetched.`, { cause: error })
  } catch (found) {
    return found as OmdomeError
  }
  return new OmdomeError("altered", `${url.href} is not the file that belongs to this version of omdome.`, { cause: error })
}

async function body(response: Response, url: URL): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new OmdomeError("network", `${url.href} broke off.`, { cause: error })
  }
}
