import { z } from 'zod'

/** Whether help is free to refuse, as somebody sees it (domain reference 6.10). */
export const mirrorFrames = [
  'vrijwillig',
  'intensiefVrijwillig',
  'gedwongen',
  'weetIkNiet',
] as const
export const mirrorFrame = z.enum(mirrorFrames)
export type MirrorFrame = z.output<typeof mirrorFrame>

/** What the party that is described says of a picture. */
export const mirrorVerdicts = ['klopt', 'deels', 'kloptNiet'] as const
export const mirrorVerdict = z.enum(mirrorVerdicts)
export type MirrorVerdict = z.output<typeof mirrorVerdict>

const partyId = z.string().min(1).max(64)
const words = z.string().trim().max(1000)

/** One party's picture of another (domain reference 6.9). Nobody reads it before the other gave theirs. */
export const mirrorSaidBody = z.object({
  byPartyId: partyId,
  aboutPartyId: partyId,
  /** "Ik denk dat jij …" */
  thinks: words.min(1),
  /** "Ik verwacht van jou …" */
  expects: words,
  /** "Van mij mag je verwachten …": what the other is laid beside. */
  offers: words.min(1),
  /** "Dit kan of mag ik niet …" */
  cannot: words,
  frame: mirrorFrame,
})
export type MirrorSaid = Readonly<z.output<typeof mirrorSaidBody>>

/** What a party says to the picture that another has of it, once both lie beside each other. */
export const mirrorJudgedBody = z.object({
  byPartyId: partyId,
  /** Whose picture it is. */
  ofPartyId: partyId,
  verdict: mirrorVerdict,
  correction: words,
})
export type MirrorJudged = Readonly<z.output<typeof mirrorJudgedBody>>

/** A difference that goes to the next meeting. */
export const mirrorPointRaisedBody = z.object({
  pointId: z.uuid(),
  text: z.string().trim().min(1).max(300),
  partyIds: z.tuple([partyId, partyId]),
})
export type MirrorPoint = Readonly<z.output<typeof mirrorPointRaisedBody>>

/** A point was spoken of. */
export const mirrorPointSettledBody = z.object({ pointId: z.uuid() })
