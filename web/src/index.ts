// index.ts - omdome in the browser and in workers
//
//     const checker = await load({ languages: ["sv", "en"], locale: "sv" })
//     const report = checker.check(text, { kind: "reply" })
//     for (const finding of report.findings) console.log(finding.message)
//     checker.close()

import { compile, read } from "./fetch.js"
import { loader } from "./load.js"

export type * from "./types.js"
export { OmdomeError, type ErrorCode } from "./error.js"

export const load = loader({ compile, read }, "later")
