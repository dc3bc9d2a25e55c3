/**
 * How Node is told to run the host. What a request makes is small and soon gone; left to itself Node keeps
 * some 40 MB ready for it, on a laptop that has other things to do.
 */
export const hostNodeArguments: readonly string[] = ['--max-semi-space-size=4']
