import {
  toAcknowledgementLetter,
  toBackingLetter,
  toEscalationLetter,
} from '../../shared/output/letters.ts'
import { regisseurOnly } from '../../shared/records/record-type.ts'
import type { OutputKind, OutputReads, OutputSubject } from './output-kinds.ts'

const toHead = ({ language, caseRow }: OutputReads) => ({
  language,
  caseRef: caseRow.ref,
  regisseur: caseRow.regisseur,
})

/** Every question above the table, the newest first. */
const listEscalations = ({ authority }: OutputReads): readonly OutputSubject[] =>
  authority()
    .escalations.toReversed()
    .map(({ id, question }) => ({ id, label: `${id}: ${question}`.slice(0, 200) }))

/** Every partner that was asked about a mandate. */
const listAcknowledgements = ({ authority }: OutputReads): readonly OutputSubject[] =>
  authority()
    .mandates.toReversed()
    .flatMap(({ id, acknowledgements }) =>
      acknowledgements.map(({ partyId, party }) => ({
        id: `${id}.${partyId}`,
        label: `${id}: ${party}`,
      })),
    )

const readRequests = ({ authority }: OutputReads) => {
  const { mandates, decisions } = authority()
  return [
    ...mandates.flatMap((mandate) =>
      mandate.backing.asked.map((request) => ({ request, about: { mandate } })),
    ),
    ...decisions.flatMap((decision) =>
      decision.backing.asked.map((request) => ({ request, about: { decision } })),
    ),
  ]
}

/** Every request for backing. */
const listBackings = (reads: OutputReads): readonly OutputSubject[] =>
  readRequests(reads)
    .toReversed()
    .map(({ request: { id, toPerson } }) => ({ id, label: `${id}: ${toPerson}` }))

/** Letters that ask for an answer; for who leads, who sends them. */
export const letterKinds = {
  'escalation-letter': {
    roles: regisseurOnly,
    listSubjects: listEscalations,
    build: async (reads) => {
      const { escalations, decisions } = reads.authority()
      const wanted = reads.about ?? listEscalations(reads)[0]?.id
      const found = escalations.find(({ id }) => id === wanted)
      if (found === undefined) return Promise.resolve(null)
      const decision = decisions.find(({ id }) => id === found.decisionId) ?? null
      const rung = reads.rungs.find(({ level }) => level === found.level) ?? null
      return Promise.resolve(toEscalationLetter(toHead(reads), found, { rung, decision }))
    },
  },
  'acknowledgement-letter': {
    roles: regisseurOnly,
    listSubjects: listAcknowledgements,
    build: async (reads) => {
      const wanted = reads.about ?? listAcknowledgements(reads)[0]?.id
      const [letter = null] = reads
        .authority()
        .mandates.flatMap((mandate) =>
          mandate.acknowledgements
            .filter(({ partyId }) => `${mandate.id}.${partyId}` === wanted)
            .map(({ party }) => toAcknowledgementLetter(toHead(reads), mandate, party)),
        )
      return Promise.resolve(letter)
    },
  },
  'backing-letter': {
    roles: regisseurOnly,
    listSubjects: listBackings,
    build: async (reads) => {
      const wanted = reads.about ?? listBackings(reads)[0]?.id
      const found = readRequests(reads).find(({ request }) => request.id === wanted)
      if (found === undefined) return Promise.resolve(null)
      const { toPerson: person, toRole: role } = found.request
      return Promise.resolve(toBackingLetter(toHead(reads), found.about, { person, role }))
    },
  },
} as const satisfies Record<string, OutputKind>
