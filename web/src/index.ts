// index.ts - omdome in the browser and in workers
//
//     const checker = await load({ languages: ["sv", "en"], locale: "sv" })
//     const report = checker.check(text, { kind: "reply" })
//     for (const finding of report.findings) console.log(finding.message)
//     checker.close()

import { OmdomeError } from "./error.js"
import { compileBytes, compileError, loader, mustBeBinary } from "./load.js"

export type * from "./types.js"
export { OmdomeError, type ErrorCode } from "./error.js"

export const load = loader({ compile, read })

async function compile(url: URL): Promise<WebAssembly.Module> {
  const response = await get(url)
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

async function read(url: URL): Promise<Uint8Array> {
  const bytes = await body(await get(url), url)
  mustBeBinary(bytes, url)
  return bytes
}

async function get(url: URL): Promise<Response> {
  let response
  try {
    response = await fetch(url)
  } catch (error) {
    throw new OmdomeError("network", `${url.href} could not be fetched.`, { cause: error })
  }
  if (!response.ok) throw new OmdomeError("network", `${url.href} answered ${response.status}.`)
  return response
}

async function body(response: Response, url: URL): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new OmdomeError("network", `${url.href} broke off.`, { cause: error })
  }
}
