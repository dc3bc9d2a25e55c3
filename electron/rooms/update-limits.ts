/**
 * One edit. The largest honest one is a pasted text of 20,000 characters, at most 80 KB; the rest is
 * room for many edits that were made in one step.
 */
export const maxUpdateBytes = 256 * 1024

/**
 * A step 2 carries the whole delete set of the document beside what was written offline, so it grows with
 * the document's age. Kept below the 1 MiB at which the socket itself refuses a frame.
 */
export const maxStep2Bytes = 1000 * 1024

/** Parts of one update. Honest typing makes a few; this many take milliseconds to judge. */
export const maxStructs = 20_000

/** Length of one run of deleted or collected text; nobody removes a million characters in one go. */
export const maxStructLength = 2 ** 20

/** Largest clock of one client id. Far below 2^53, where adding one stops working. */
export const maxClock = 2 ** 31 - 1

/** Size of a whole document: above the first the regisseur is warned, above the second it takes no more. */
export const warnDocumentBytes = 2 * 1024 * 1024
export const maxDocumentBytes = 8 * 1024 * 1024

/** What an update costs its writer's rate when judging it takes some milliseconds instead of microseconds. */
export const costlyFrames = 50
