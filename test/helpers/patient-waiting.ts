import { vi } from 'vitest'

/** A page on a busy machine; not a measure of speed. What never comes still fails, only later. */
const patienceMs = 15_000

// In one place, because the runner has no setting for it and its own second is short when another suite
// works beside this one.
const { waitFor } = vi
vi.waitFor = async (callback, options = patienceMs) => waitFor(callback, options)
