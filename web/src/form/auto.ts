// auto.ts - for pages without a script of their own: <script type="module" src="…/form/auto.js">

import { watchForms } from "./index.js"

watchForms()
