import {
  actionBody,
  actionSettledBody,
  phaseBody,
  startedBody,
} from '../domain/reflection/reflection-facts.ts'
import { storyBody } from '../domain/reflection/story.ts'
import { defineRecordType, teamRoles } from './record-type.ts'

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
