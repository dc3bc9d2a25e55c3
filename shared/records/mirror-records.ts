import { mirrorTypes } from '../domain/mirror/fold-mirror.ts'
import {
  mirrorJudgedBody,
  mirrorPointRaisedBody,
  mirrorPointSettledBody,
  mirrorSaidBody,
} from '../domain/mirror/mirror-facts.ts'
import { defineRecordType, teamRoles } from './record-type.ts'

/** One party's picture of another. No reader: it is shown when the other gave theirs. */
export const mirrorSaid = defineRecordType({
  type: mirrorTypes.said,
  body: mirrorSaidBody,
  readers: [],
  writers: teamRoles,
  sentence: {
    nl: '{{by}} zei wat de ene partij van de andere verwacht.',
    en: '{{by}} said what one party expects of another.',
  },
  values: () => ({}),
})

/** A party said whether a picture of it is right. */
export const mirrorJudged = defineRecordType({
  type: mirrorTypes.judged,
  body: mirrorJudgedBody,
  readers: teamRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} zei of een beeld van een partij klopt.',
    en: '{{by}} said whether a picture of a party is right.',
  },
  values: () => ({}),
})

/** A difference goes to the next meeting. */
export const mirrorPointRaised = defineRecordType({
  type: mirrorTypes.pointRaised,
  body: mirrorPointRaisedBody,
  readers: teamRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} zette een punt klaar voor het volgende gesprek: {{text}}',
    en: '{{by}} put a point ready for the next meeting: {{text}}',
  },
  values: ({ text }) => ({ text }),
})

/** A point was spoken of. */
export const mirrorPointSettled = defineRecordType({
  type: mirrorTypes.pointSettled,
  body: mirrorPointSettledBody,
  readers: teamRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{by}} streepte een punt af dat besproken is.',
    en: '{{by}} ticked off a point that was spoken of.',
  },
  values: () => ({}),
})
