import { toetsingskader } from '../../content/questionnaires/toetsingskader.ts'
import { type Picture, readValues, toPicture } from '../questionnaire/agreement.ts'
import type { ItemAnswer } from '../questionnaire/answer.ts'
import type { Round } from '../questionnaire/fold-rounds.ts'
import type { QuestionnairePart } from '../questionnaire/questionnaire.ts'
import type { RoundFigure } from './round-figure.ts'

/** No figure is about fewer organisations than this: of two, each knows the other. */
const leastOrganisations = 3

type Answering = Readonly<{ answers: readonly ItemAnswer[] }>

/**
 * The closed rounds of the toetsingskader, oldest first. An indicator to which fewer than three
 * organisations had an answer counts as 'onvoldoende', whatever those said.
 */
export const toRoundFigures = (rounds: readonly Round[]): readonly RoundFigure[] =>
  rounds
    .filter(({ isClosed, questionnaire }) => isClosed && questionnaire.id === toetsingskader.id)
    .map(({ roundId, title, on, questionnaire, voices }) => ({
      roundId,
      title,
      on,
      themes: voices.length < leastOrganisations ? null : toThemes(questionnaire.parts, voices),
    }))

const toThemes = (parts: readonly QuestionnairePart[], voices: readonly Answering[]) =>
  parts.map(({ id, title, groups }) => {
    const counts: Record<Picture, number> = { tegenspraak: 0, verschil: 0, eens: 0, onvoldoende: 0 }
    for (const item of groups.flatMap(({ items }) => items)) counts[toSafe(voices, item.id)] += 1
    return { id, title, counts }
  })

function toSafe(voices: readonly Answering[], itemId: string): Picture {
  const values = readValues(voices, itemId)
  const known = values.filter((value) => value !== 'onbekend')
  return known.length < leastOrganisations ? 'onvoldoende' : toPicture(values)
}
