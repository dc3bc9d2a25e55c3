import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { KinTie } from '../../../../shared/domain/genogram/ties.ts'
import { readAgeYears } from '../../../../shared/domain/kinship/kinship.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useKinship } from '../use-kinship.ts'
import { useSpeech } from '../use-speech.ts'

/** A child younger than this is not asked about ties without its own words or drawing beside it. */
const ownVoiceFromYears = 12

/** The ties that may be drawn: complete, and those of a young child only with the child's own words. */
export function useShownTies(): readonly KinTie[] {
  const { persons } = useKinship()
  const { today } = useSpeech()
  return useEntities(planShape.ties).flatMap((tie) => {
    const { oneId, otherId, seenById } = tie
    if (oneId === null || otherId === null || seenById === null) return []
    const viewer = persons.find(({ id }) => id === seenById)
    if (viewer === undefined) return []
    const isYoung = (readAgeYears(viewer, today) ?? ownVoiceFromYears) < ownVoiceFromYears
    return isYoung && tie.words.trim() === '' ? [] : [{ ...tie, oneId, otherId, seenById }]
  })
}
