import type { Agreement } from '../api/replies.ts'
import { agreementsTexts as texts } from './agreements-texts.ts'
import type { OutputBlock, PaperLanguage } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { toPositionWords } from './position-words.ts'
import { listOf, section, tableOf } from './section.ts'

/** What the paper of the agreements is made from. */
export type AgreementsPaper = Readonly<{
  language: PaperLanguage
  /** All that stand, in the order in which they were recorded: an agreement keeps its number on every paper. */
  agreements: readonly Agreement[]
  /** Only those that this person or organisation is part of; null: all. */
  party: string | null
  regisseur: string
}>

type Numbered = Agreement & Readonly<{ number: number }>

/** Everyone who is part of an agreement, in the order in which they first appear. */
export const toAgreementParties = (agreements: readonly Agreement[]): string[] => [
  ...new Set(agreements.flatMap(({ parties }) => parties)),
]

/** Title and pieces of the agreement list, with what each one said about it. */
export function toAgreementsPaper({ language, agreements, party, regisseur }: AgreementsPaper) {
  const words = toPaperWords(language)
  const numbered = agreements.map((agreement, at) => ({ ...agreement, number: at + 1 }))
  const shown = numbered.filter(({ parties }) => party === null || parties.includes(party))
  const title = party === null ? words.say(texts.title) : words.say(texts.titleOf, { party })
  const blocks: readonly OutputBlock[] =
    shown.length === 0
      ? [{ kind: 'paragraph', text: words.say(texts.none) }]
      : [
          ...toTable(shown, words, party === null ? words.say(texts.caption) : title),
          ...(party === null ? toParts(shown, words) : []),
          ...section(2, words.say(texts.meaning), [
            { kind: 'paragraph', text: words.say(texts.explained) },
            { kind: 'paragraph', text: words.say(texts.wrong, { name: regisseur }) },
          ]),
        ]
  return { title, blocks }
}

const toTable = (agreements: readonly Numbered[], words: PaperWords, caption: string) =>
  tableOf(
    caption,
    [
      { label: words.say(texts.number), namesRow: true, share: 1 },
      { label: words.say(texts.agreement), share: 5 },
      { label: words.say(texts.parties), share: 3 },
      { label: words.say(texts.endsOn), share: 2 },
      { label: words.say(texts.positions), share: 4 },
    ],
    agreements.map((agreement) => [
      String(agreement.number),
      agreement.text,
      agreement.parties.join('; '),
      words.day(agreement.endsOn),
      toPositionWords(agreement, words),
    ]),
  )

/** The same agreements once more by who is part of them, so that everyone finds the own ones. */
const toParts = (agreements: readonly Numbered[], words: PaperWords): readonly OutputBlock[] =>
  section(
    2,
    words.say(texts.perParty),
    toAgreementParties(agreements).flatMap((party) =>
      section(
        3,
        party,
        listOf(
          agreements
            .filter(({ parties }) => parties.includes(party))
            .map((agreement) => toOwnLine(agreement, words)),
        ),
      ),
    ),
  )

function toOwnLine({ number, text, endsOn }: Numbered, words: PaperWords): string {
  const line = words.say(texts.ownLine, { number, text })
  return endsOn === null ? line : `${line} ${words.say(texts.until, { day: words.day(endsOn) })}`
}
