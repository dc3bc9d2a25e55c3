import type { Agreement } from '../api/replies.ts'
import { isPosition, positionLabels } from '../content/vocabulary-labels.ts'
import { agreementsTexts as texts } from './agreements-texts.ts'
import type { PaperWords } from './paper-words.ts'

type Positions = Readonly<{
  parties: readonly string[]
  positions: readonly Agreement['positions'][number][]
}>

/** Who said what of an agreement. Who is part of it and said nothing is named too: silence is no yes. */
export function toPositionWords({ parties, positions }: Positions, words: PaperWords): string {
  const agrees = (party: string) =>
    positions.some((said) => speaksFor(said.name, party) && said.position === 'akkoord')
  if (parties.every(agrees) && positions.length === parties.length) return words.say(texts.allAgree)
  const silent = parties.filter((party) => !positions.some(({ name }) => speaksFor(name, party)))
  return [
    ...positions.map((position) => `${position.name}: ${toPosition(position, words)}`),
    ...silent.map((name) => `${name}: ${toLower(words.say(texts.notSaid))}`),
  ].join('; ')
}

/** Someone of an organisation is recorded as 'name, organisation', and speaks as either. */
export const speaksFor = (name: string, party: string): boolean =>
  name === party || name.startsWith(`${party}, `) || name.endsWith(`, ${party}`)

function toPosition(
  { position, remark }: Positions['positions'][number],
  words: PaperWords,
): string {
  const label = isPosition(position) ? words.say(positionLabels[position]) : position
  return remark === null || remark === '' ? toLower(label) : `${toLower(label)} (${remark})`
}

const toLower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
