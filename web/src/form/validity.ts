// validity.ts - what findings mean for a form: errors stop it, warnings ask once

import { stringsFor } from "../dom/strings.js"
import type { Finding } from "../types.js"

/** Why a form may not be sent, in words for the user; "" where it may. */
export function reasonToStop(findings: readonly Finding[], locale: string): string {
  const errors = findings.filter((one) => one.severity === "error")
  return errors.length > 0 ? stringsFor(locale).stop(errors.length, errors[0]!.message) : ""
}
