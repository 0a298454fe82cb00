// marks.ts - the class names of marks in editors that draw them as decorations, and their look

import { adopt } from "../dom/build.js"
import type { Segment } from "../dom/segments.js"
import { decorationCss } from "../dom/style.js"

export function classOf({ look, active }: Segment): string {
  return `omdome-mark omdome-${look}${active ? " omdome-active" : ""}`
}

/** Gives the marks their look, in the page or in the shadow root that the editor stands in. */
export function dress(root: Document | ShadowRoot): void {
  adopt(root, decorationCss)
}
