import {
  partyPositionLabels,
  viewKindLabels,
  waySaidLabels,
} from '../content/authority/decision-labels.ts'
import type { DecisionState } from '../domain/authority/decision-state.ts'
import type { PositionState } from '../domain/authority/position-state.ts'
import { decisionTexts as texts } from './decision-texts.ts'
import type { OutputBlock } from './output-document.ts'
import type { PaperWords } from './paper-words.ts'
import { section, tableOf } from './section.ts'

/** So many digits of a fingerprint name one text among all that a case will ever hold. */
const shownDigits = 16

/** What every affected party said, who gave it, when, and which text was shown to whoever gave it. */
export const toDecisionPositions = (
  { positions, unanswered }: DecisionState,
  words: PaperWords,
): readonly OutputBlock[] =>
  section(
    2,
    words.say(texts.positions),
    tableOf(
      words.say(texts.positions),
      [
        { label: words.say(texts.party), namesRow: true, share: 2 },
        { label: words.say(texts.says), share: 2 },
        { label: words.say(texts.view), share: 4 },
        { label: words.say(texts.needs), share: 3 },
        { label: words.say(texts.reply), share: 3 },
        { label: words.say(texts.signed), share: 3 },
      ],
      [
        ...positions.map((position) => [
          position.party,
          words.say(partyPositionLabels[position.position]),
          toView(position, words),
          position.needs,
          position.reply?.reply ?? '',
          toSigned(position, words),
        ]),
        ...unanswered.map(({ party }) => [party, words.say(texts.silent), '', '', '', '']),
      ],
    ),
  )

const toView = ({ kind, view }: PositionState, words: PaperWords): string =>
  kind === null ? view : `${words.say(viewKindLabels[kind])}: ${view}`

function toSigned(position: PositionState, words: PaperWords): string {
  const { person, on, how, shownRecord, shownHash } = position
  const said = { person, day: words.day(on), how: words.say(waySaidLabels[how]) }
  return shownRecord === null || shownHash === ''
    ? words.say(texts.signedUnshown, said)
    : words.say(texts.signedBy, { ...said, n: shownRecord, hash: shownHash.slice(0, shownDigits) })
}
