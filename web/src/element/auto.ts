// auto.ts - for pages without a script of their own: <script type="module" src="…/element/auto.js">

import { define } from "./index.js"

define()
