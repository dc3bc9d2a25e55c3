import { type Questionnaire, questionnaire } from './questionnaire.ts'

/** Why a file is not a questionnaire; `path` is where in it, as it is written there. */
export type QuestionnaireFault =
  | Readonly<{ kind: 'notJson' | 'sameId' | 'tooMany' | 'wordsAndCounts' }>
  | Readonly<{ kind: 'place'; path: string }>

/** Reads a municipality's own questionnaire from a file. */
export function parseQuestionnaire(
  text: string,
): Readonly<{ value: Questionnaire } | { fault: QuestionnaireFault }> {
  const json = toJson(text)
  if (json === undefined) return { fault: { kind: 'notJson' } }
  const parsed = questionnaire.safeParse(json)
  if (parsed.success) return { value: parsed.data }
  const issue = parsed.error.issues[0]
  const message = issue?.message ?? ''
  if (message === 'sameId' || message === 'tooMany' || message === 'wordsAndCounts')
    return { fault: { kind: message } }
  return { fault: { kind: 'place', path: issue?.path.join(' › ') ?? '' } }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
