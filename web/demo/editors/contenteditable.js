import { load } from "omdome"
import { panel, watch } from "omdome/dom"
import { language } from "./page.js"

const checker = await load({ languages: ["sv", "en"], locale: language })
const watcher = watch(document.querySelector("#editor"), checker, { kind: "invitation" })
panel(document.querySelector("#findings"), [watcher])
