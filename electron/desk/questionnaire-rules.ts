import { z } from 'zod'
import { questionnaires } from '../../shared/content/questionnaires/questionnaires.ts'
import { areFitting, itemAnswer } from '../../shared/domain/questionnaire/answer.ts'
import {
  foldRounds,
  isSameOrganisation,
  type Round,
  type Voice,
} from '../../shared/domain/questionnaire/fold-rounds.ts'
import type { Questionnaire } from '../../shared/domain/questionnaire/questionnaire.ts'
import { roundOpenedBody } from '../../shared/domain/questionnaire/questionnaire-facts.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import {
  questionnaireAdded,
  questionnaireAnswered,
  questionnaireClosed,
  questionnaireOpened,
} from '../../shared/records/questionnaire-records.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import { type CaseFacts, defineCommandRule, refuse } from './command-rule.ts'

/** Own questions come into a group; the names of those of the app are taken. */
const addRule = defineCommandRule({
  recordType: questionnaireAdded,
  decide(body, facts) {
    const { questionnaire } = body
    if (facts.caseRow.kind !== questionnaire.place) refuse('questionnairePlace')
    if (findQuestionnaire(facts, questionnaire.id) !== null) refuse('questionnaireKnown')
    return { body }
  },
})

/** What a page asks; the host keeps the questions themselves with the round. */
const openInput = roundOpenedBody
  .omit({ questionnaire: true })
  .extend({ questionnaireId: z.string().max(40) })

const openRule = defineCommandRule({
  recordType: questionnaireOpened,
  input: openInput,
  decide({ questionnaireId, ...body }, facts) {
    const { caseRow, me, records } = facts
    if (caseRow.kind === 'huishouden' && me.role !== 'regisseur')
      throw new AppError('access/forbidden')
    const questionnaire = findQuestionnaire(facts, questionnaireId)
    if (questionnaire === null) refuse('questionnaireUnknown')
    if (questionnaire.place !== caseRow.kind) refuse('questionnairePlace')
    const { rounds } = foldRounds(records)
    if (rounds.some(({ roundId }) => roundId === body.roundId)) refuse('questionnaireKnown')
    const isRunning = rounds.some(
      (round) => !round.isClosed && round.questionnaire.id === questionnaireId,
    )
    if (isRunning) refuse('questionRoundRunning')
    return { body: { ...body, questionnaire } }
  },
})

/** What a page sends; for whom it speaks follows from who is there. */
const answerInput = z.object({
  roundId: z.uuid(),
  organisation: z.string().trim().max(120),
  /** The owner writes down what another organisation said. */
  isWrittenDown: z.boolean(),
  answers: z.array(itemAnswer).min(1).max(80),
})

/** One answer per organisation, or per person; a later one corrects the one before. */
const answerRule = defineCommandRule({
  recordType: questionnaireAnswered,
  input: answerInput,
  decide(given, facts) {
    const { me } = facts
    const round = requireOpenRound(facts, given.roundId)
    const { questionnaire } = round
    const isFamily = me.role === 'gezinslid'
    if (!areFitting(questionnaire, given.answers, isFamily)) throw new AppError('request/bad-input')
    const isNamed = questionnaire.voice === 'organisatie'
    const isWrittenDown = isNamed && given.isWrittenDown && isOwner(me)
    const organisation = isNamed ? toOrganisation(me, given.organisation) : ''
    const before = findBefore(round, me, organisation)
    if (before !== undefined && isNamed) checkCorrection(before, me, isWrittenDown)
    const { roundId, answers } = given
    const body = { roundId, organisation, isWrittenDown, isFamily, answers }
    return before === undefined ? { body } : { body, corrects: before.n }
  },
})

const closeRule = defineCommandRule({
  recordType: questionnaireClosed,
  decide(body, facts) {
    const { openedById } = requireOpenRound(facts, body.roundId)
    if (openedById !== facts.me.id && !isOwner(facts.me)) refuse('notYourRound')
    return { body }
  },
})

/** The rules of questionnaire rounds. */
export const questionnaireRules = [addRule, openRule, answerRule, closeRule] as const

const isOwner = ({ caseId }: Pick<ParticipantRow, 'caseId'>): boolean => caseId === null

function findQuestionnaire({ records }: CaseFacts, id: string): Questionnaire | null {
  const all = [...questionnaires, ...foldRounds(records).own]
  return all.find((one) => one.id === id) ?? null
}

function requireOpenRound({ records }: CaseFacts, id: string): Round {
  const round = foldRounds(records).rounds.find(({ roundId }) => roundId === id)
  if (round === undefined) refuse('questionRoundUnknown')
  if (round.isClosed) refuse('questionRoundClosed')
  return round
}

/** A guest speaks for the organisation of the invite; who has none says for which. */
function toOrganisation(me: ParticipantRow, given: string): string {
  const own = isOwner(me) ? '' : (me.organisation?.trim() ?? '')
  const organisation = own === '' ? given : own
  if (organisation === '') refuse('organisationMissing')
  return organisation
}

const findBefore = ({ voices }: Round, me: ParticipantRow, organisation: string) =>
  voices.find((voice) =>
    organisation === ''
      ? voice.byId === me.id
      : isSameOrganisation(voice.organisation, organisation),
  )

/** Nobody speaks over an organisation that spoke for itself; its own people may correct what it said. */
function checkCorrection(before: Voice, me: ParticipantRow, isWrittenDown: boolean): void {
  if (before.byId === me.id && before.isWrittenDown === isWrittenDown) return
  const isItsOwn =
    me.organisation !== null && isSameOrganisation(me.organisation, before.organisation)
  if (!isItsOwn || isOwner(me)) refuse('organisationAnswered')
}
