// spelling.js - the reply's check box for spelling: its dictionaries come when it is first ticked

import { words } from "./words.js"

const key = "omdome-demo-spelling"

/** `use` is given the speller once it is there, and null when it is no longer wanted. */
export function spellingSwitch(box, state, use) {
  let spelling = null
  let language = "sv"
  let turn = 0 // of the newest wish: what an older one has fetched is not used
  box.checked = remembered()

  function stop() {
    use(null)
    spelling?.close()
    spelling = null
  }

  async function follow() {
    const mine = ++turn
    stop()
    state.textContent = box.checked ? words[language].spellingComes : ""
    if (!box.checked) return
    try {
      const { loadSpelling } = await import("../dist/spelling.js")
      // From this folder, which is where the service worker's reach ends.
      const worker = new Worker(new URL("spelling-worker.js", import.meta.url), { type: "module" })
      const loaded = await loadSpelling({ languages: ["sv", "en-GB", "en-US"], locale: language, worker })
      if (mine !== turn) return loaded.close()
      spelling = loaded
      use(spelling)
      state.textContent = ""
    } catch (error) {
      if (mine === turn) state.textContent = words[language].spellingFailed
      console.info(`No spelling: ${error.message}`)
    }
  }

  box.addEventListener("change", () => {
    remember(box.checked)
    follow()
  })

  return {
    /** Messages in this language from here on. */
    speak(next) {
      language = next
      follow()
    },
  }
}

// Where the browser keeps nothing, the box is as it is until the page goes.
function remembered() {
  try {
    return localStorage.getItem(key) === "on"
  } catch {
    return false
  }
}

function remember(on) {
  try {
    if (on) localStorage.setItem(key, "on")
    else localStorage.removeItem(key)
  } catch {
    // it is only a convenience
  }
}
