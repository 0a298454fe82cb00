// node.ts - omdome in Node: the same, with files read from disk

import { compile, read } from "./disk.js"
import { loader } from "./load.js"

export type * from "./types.js"
export { OmdomeError, type ErrorCode } from "./error.js"

export const load = loader({ compile, read }, "first")
