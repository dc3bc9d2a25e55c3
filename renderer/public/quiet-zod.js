// zod tries `new Function` once to see if it may compile; under our security policy that is a reported
// violation. A plain script, because bundled modules may make schemas before a module of ours runs.
// oxlint-disable-next-line no-underscore-dangle -- zod's own name
globalThis.__zod_globalConfig = { jitless: true }
