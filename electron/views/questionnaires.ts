import type { QuestionnaireRound } from '../../shared/api/questionnaire-routes.ts'
import { toCounts } from '../../shared/domain/questionnaire/counts.ts'
import {
  foldRounds,
  type Round,
  type Voice,
} from '../../shared/domain/questionnaire/fold-rounds.ts'
import { readItems, type Questionnaire } from '../../shared/domain/questionnaire/questionnaire.ts'
import { teamRoles } from '../../shared/records/record-type.ts'
import type { ParticipantRow, RecordRow } from '../vault/vault-operations.ts'

type Reader = Pick<ParticipantRow, 'id' | 'caseId' | 'role' | 'organisation'>

/**
 * The rounds of a case for one reader. Of an open round nobody gets another's answer, in any form but how
 * many there are; of a closed one answers per organisation, or counts of at least four professionals.
 */
export function toQuestionnaires(
  records: readonly RecordRow[],
  me: Reader,
): Readonly<{ own: Questionnaire[]; rounds: QuestionnaireRound[] }> {
  const { rounds, own } = foldRounds(records)
  const isTeam = teamRoles.includes(me.role)
  return {
    own: isTeam ? [...own] : [],
    rounds: rounds
      .filter((round) => isTeam || isForFamily(round))
      .map((round) => toShown(round, me)),
  }
}

const isForFamily = ({ questionnaire }: Round): boolean =>
  readItems(questionnaire).some((item) => item.isForFamily)

function toShown(round: Round, me: Reader): QuestionnaireRound {
  const { roundId, title, on, questionnaire, isClosed, voices } = round
  const isTeam = teamRoles.includes(me.role)
  const isNamed = questionnaire.voice === 'organisatie'
  const mine = voices.find((voice) => isMine(voice, me))
  const counts = isNamed || !isClosed ? null : toCounts(questionnaire, voices)
  return {
    roundId,
    title,
    on,
    questionnaire,
    isClosed,
    mayClose: !isClosed && mayClose(round, me),
    mayAnswer: !isClosed && (isTeam || me.role === 'gezinslid'),
    answered: voices.length,
    organisations: isNamed ? voices.map(({ organisation }) => organisation) : [],
    mine: mine === undefined ? null : [...mine.answers],
    voices: isNamed && isClosed && isTeam ? voices.map(toNamed) : null,
    counts:
      counts === null
        ? null
        : counts.map((one) => ({ ...one, counts: one.counts && [...one.counts] })),
  }
}

const toNamed = ({ organisation, isWrittenDown, answers }: Voice) => ({
  organisation,
  isWrittenDown,
  answers: [...answers],
})

/** Own: what this person gave, for whichever organisation. */
const isMine = ({ byId, isWrittenDown }: Voice, { id }: Reader): boolean =>
  byId === id && !isWrittenDown

/** Who began a round ends it; the owner of the laptop can too. */
export const mayClose = (
  { openedById }: Pick<Round, 'openedById'>,
  { id, caseId }: Pick<Reader, 'id' | 'caseId'>,
): boolean => openedById === id || caseId === null
