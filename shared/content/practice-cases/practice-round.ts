import type { ItemAnswer } from '../../domain/questionnaire/answer.ts'
import { questionnaireTypes } from '../../domain/questionnaire/fold-rounds.ts'
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts'
import { onDay, type PracticeRecord } from './practice-record.ts'

type PracticeVoice = Readonly<{
  /** Empty where people answer for themselves. */
  organisation?: string
  isWrittenDown?: boolean
  isFamily?: boolean
  answers: readonly ItemAnswer[]
}>

type PracticeRound = Readonly<{
  roundId: string
  title: string
  opened: string
  closed: string
  questionnaire: Questionnaire
  voices: readonly PracticeVoice[]
}>

/** A round from its beginning to its close. Every voice is another person, so that each counts once. */
export const toPracticeRound = (told: PracticeRound): readonly PracticeRecord[] => {
  const { roundId, title, opened, closed, questionnaire } = told
  return [
    onDay(opened, questionnaireTypes.opened, { roundId, title, on: opened, questionnaire }),
    ...told.voices.map(({ answers, ...voice }, index) => ({
      ...onDay(closed, questionnaireTypes.answered, {
        ...{ roundId, organisation: '', isWrittenDown: false, isFamily: false, ...voice },
        answers: [...answers],
      }),
      by: `voorbeeld-${index + 1}`,
    })),
    onDay(closed, questionnaireTypes.closed, { roundId }),
  ]
}

/** One answer per item, in the order of their ids. */
export const toPracticeAnswers = (
  itemIds: readonly string[],
  values: readonly ItemAnswer['value'][],
): readonly ItemAnswer[] =>
  itemIds.flatMap((itemId, index) => {
    const value = values[index]
    return value === undefined ? [] : [{ itemId, value, evidence: '' }]
  })
