import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts'
import { backingQuestionnaire, pulseQuestionnaire } from './short-questionnaires.ts'
import { toetsingskader } from './toetsingskader.ts'
import { wraparoundQuestionnaire } from './wraparound.ts'

/** The questionnaires of the app; a municipality's own are kept in its groups. */
export const questionnaires: readonly Questionnaire[] = [
  toetsingskader,
  backingQuestionnaire,
  pulseQuestionnaire,
  wraparoundQuestionnaire,
]
