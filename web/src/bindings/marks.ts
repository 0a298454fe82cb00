// marks.ts - the class names of marks in editors that draw them as decorations, and their look

import { adopt } from "../dom/build.js"
import { decorationCss } from "../dom/style.js"
import type { Finding } from "../types.js"

export function classOf(finding: Finding, active: Finding | null): string {
  return `omdome-mark omdome-${finding.severity}${finding === active ? " omdome-active" : ""}`
}

/** Gives the marks their look, in the page or in the shadow root that the editor stands in. */
export function dress(root: Document | ShadowRoot): void {
  adopt(root, decorationCss)
}
