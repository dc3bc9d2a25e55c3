import type {
  QuestionnaireItem,
  QuestionnairePart,
} from '../../domain/questionnaire/questionnaire.ts'
import type { Bilingual } from '../bilingual.ts'

type Group = QuestionnairePart['groups'][number]

/** A question that only professionals answer. */
export const toItem = (id: string, nl: string, en: string): QuestionnaireItem => ({
  id,
  text: { nl, en },
  isForFamily: false,
})

/** Questions under one heading. */
export const toGroup = (id: string, nl: string, en: string, items: QuestionnaireItem[]): Group => ({
  id,
  title: { nl, en },
  items,
})

/** Groups under one theme. */
export const toPart = (
  id: string,
  title: Bilingual,
  text: Bilingual | null,
  groups: Group[],
): QuestionnairePart => ({ id, title, text, groups })
