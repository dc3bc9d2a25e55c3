import { z } from 'zod'

/**
 * What a household's case becomes for the group: a case to think about, a success, or something that was
 * tried and did not work (begeleid falen).
 */
export const storyKinds = ['casus', 'succes', 'begeleidFalen', 'twijfel'] as const
export const storyKind = z.enum(storyKinds)
export type StoryKind = z.output<typeof storyKind>

/** One answered question of a story's template. */
const storyPart = z.object({ id: z.string().max(40), text: z.string().trim().max(2000) })

/** What goes to the group's library. */
export const storyDraft = z.object({
  kind: storyKind,
  title: z.string().trim().min(1).max(120),
  parts: z.array(storyPart).min(1).max(12),
})
export type StoryDraft = Readonly<z.output<typeof storyDraft>>

/** A story in the library: pseudonymised, and read over by the regisseur who published it. */
export const storyBody = storyDraft.extend({ storyId: z.uuid(), state: z.literal('gecontroleerd') })
export type StoryBody = Readonly<z.output<typeof storyBody>>
