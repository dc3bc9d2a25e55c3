/** For `vi.waitFor`: it ends as soon as it can, but a busy machine with 2 cores may need longer than a second. */
export const patiently = { timeout: 20_000, interval: 20 } as const
