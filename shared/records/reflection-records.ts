import { z } from 'zod'
import {
  actionBody,
  actionSettledBody,
  phaseBody,
  startedBody,
} from '../domain/reflection/reflection-facts.ts'
import { storyBody } from '../domain/reflection/story.ts'
import { defineRecordType, regisseurOnly, teamRoles } from './record-type.ts'

const team = { readers: teamRoles, writers: teamRoles }

/** A reflection session of a pilot group began. */
export const reflectionStarted = defineRecordType({
  ...team,
  type: 'reflection.started',
  body: startedBody,
  sentence: {
    nl: '{{by}} begon de reflectiesessie ‘{{title}}’.',
    en: '{{by}} began the reflection session ‘{{title}}’.',
  },
  values: ({ title }) => ({ title }),
})

/** A reflection session went on to its next part. */
export const reflectionPhaseEntered = defineRecordType({
  ...team,
  type: 'reflection.phaseEntered',
  body: phaseBody,
  sentence: {
    nl: '{{by}} ging in de reflectiesessie verder met het volgende deel.',
    en: '{{by}} moved the reflection session on to its next part.',
  },
  values: () => ({}),
})

/** Somebody in the group takes something up. */
export const reflectionActionAgreed = defineRecordType({
  ...team,
  type: 'reflection.actionAgreed',
  body: actionBody,
  sentence: {
    nl: '{{owner}} pakt op: {{text}}',
    en: '{{owner}} takes up: {{text}}',
  },
  values: ({ owner, text }) => ({ owner, text }),
})

/** What became of an action. */
export const reflectionActionSettled = defineRecordType({
  ...team,
  type: 'reflection.actionSettled',
  body: actionSettledBody,
  sentence: {
    nl: '{{by}} zei hoe het met een actie staat.',
    en: '{{by}} said how an action is going.',
  },
  values: () => ({}),
})

/** A story without names came into the group's library; made by the host, which looked for names in it. */
export const storyPublished = defineRecordType({
  type: 'story.published',
  body: storyBody,
  readers: teamRoles,
  writers: [],
  sentence: {
    nl: '{{by}} zette het verhaal ‘{{title}}’ in de bibliotheek.',
    en: '{{by}} put the story ‘{{title}}’ into the library.',
  },
  values: ({ title }) => ({ title }),
})

/**
 * A story was taken out of the library, for instance because a family took its yes back. The host sends the
 * story to nobody any more; why it went is for who leads the group.
 */
export const storyWithdrawn = defineRecordType({
  type: 'story.withdrawn',
  body: z.object({ storyId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  readers: regisseurOnly,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} haalde een verhaal uit de bibliotheek: {{reason}}',
    en: '{{by}} took a story out of the library: {{reason}}',
  },
  values: ({ reason }) => ({ reason }),
})

type Kept = Readonly<{ type: string; body: unknown }>

/** Facts without the stories that were withdrawn since: those are told to nobody. */
export function withoutWithdrawn<T extends Kept>(records: readonly T[]): readonly T[] {
  const gone = new Set(
    records.flatMap(({ type, body }) =>
      type === storyWithdrawn.type ? (storyWithdrawn.body.safeParse(body).data?.storyId ?? []) : [],
    ),
  )
  if (gone.size === 0) return records
  return records.filter(({ type, body }) => {
    const story =
      type === storyPublished.type ? storyPublished.body.safeParse(body).data : undefined
    return story === undefined || !gone.has(story.storyId)
  })
}
