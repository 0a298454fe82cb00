// spelling-worker.js - the package's worker, in the demo's folder, so that it has its files without network too

import "../dist/spelling-worker.js"
