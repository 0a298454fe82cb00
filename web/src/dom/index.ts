// index.ts - shows findings in text fields and contenteditables
//
//     const watcher = watch(textarea, checker, { kind: "reply" })
//     panel(aside, [watcher])

export { attach, watch, type AnyChecker, type Watcher, type WatchOptions } from "./watch.js"
export { panel, type Panel } from "./panel.js"
export { localStore, memoryStore, type Choices, type IgnoredPlace, type Store } from "./store.js"
export type { Change, MakeSurface, Surface } from "./surface.js"
