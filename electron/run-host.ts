import { buildOrEnd } from './build-if-needed.ts'
import { stopSignals } from './launcher/child-run.ts'
import { endWithParent } from './launcher/end-with-parent.ts'

// `npm run host`: the host in this very process, so that a signal to it reaches the host, and so that
// nothing but the host writes to stdout.
endWithParent()
await buildOrEnd()
const host = new URL('../out/main/host.js', import.meta.url)
await import(host.href)
// A terminal and npm both pass Ctrl-C on. A listener that stays keeps the second one from cutting short the
// host's own clean end, which takes at most 3 s.
for (const signal of stopSignals) process.on(signal, () => undefined)
