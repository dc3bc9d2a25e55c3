import type { PlanPosition } from '../../../shared/domain/case-life.ts'
import type { PlanVoice } from '../../../shared/domain/plan-voices.ts'
import type { PlanAdoptionRequest } from '../../../shared/records/plan-adoption-request.ts'

/** What one voice is noted with while the plan is being adopted. */
export type Answer = Readonly<{ position: PlanPosition | null; remark: string; isPresent: boolean }>
export type Answers = Readonly<Record<string, Answer>>

/** Nothing is preselected: a position is never guessed. */
export const emptyAnswer: Answer = { position: null, remark: '', isPresent: false }

/** Ids of family and parties may be the same. */
export const toAnswerKey = ({ kind, id }: Pick<PlanVoice, 'kind' | 'id'>): string => `${kind}/${id}`

const readAnswer = (answers: Answers, voice: PlanVoice): Answer =>
  answers[toAnswerKey(voice)] ?? emptyAnswer

/** Whether a position asks for its reason. */
export const needsReason = (position: PlanPosition | null): boolean =>
  position === 'metVoorbehoud' || position === 'nietAkkoord'

/** What is still to be filled in for one voice; null when nothing is. */
export function findMissing({ position, remark }: Answer): 'position' | 'reason' | null {
  if (position === null) return 'position'
  return needsReason(position) && remark.trim() === '' ? 'reason' : null
}

/** The first voice for which something is missing. */
export const findFirstMissing = (
  voices: readonly PlanVoice[],
  answers: Answers,
): PlanVoice | null =>
  voices.find((voice) => findMissing(readAnswer(answers, voice)) !== null) ?? null

/** The command; null while something is missing. */
export function toRequest(
  voices: readonly PlanVoice[],
  answers: Answers,
): PlanAdoptionRequest | null {
  const positions = voices.flatMap((voice) => {
    const answer = readAnswer(answers, voice)
    const { position, remark } = answer
    if (position === null || findMissing(answer) !== null) return []
    return [{ kind: voice.kind, id: voice.id, position, remark: remark.trim() }]
  })
  if (positions.length < voices.length) return null
  const present = voices
    .filter((voice) => readAnswer(answers, voice).isPresent)
    .map(({ name }) => name)
  return { present, positions }
}
