import { invitationTexts as texts } from './invitation-texts.ts'
import type { MeetingPaper } from './meeting-paper.ts'
import { toClock, toWeekday } from './meeting-when.ts'
import type { OutputBlock } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import type { ReadContent } from './read-content.ts'
import { keyValuesOf, listOf, paragraphs, section } from './section.ts'

type Blocks = readonly OutputBlock[]
type Invitee = ReadContent<'meeting'>['invitees'][number]

type Invitation = Omit<MeetingPaper, 'content' | 'agreements'> &
  Readonly<{
    content: ReadContent<'meeting'>
    /** For whom; null for a letter that fits everybody. */
    invitee: Invitee | null
    caseRef: string
  }>

/**
 * The letter that asks someone to come. It leaves the table: the household is named by its number, and the
 * family is 'the family'; why another person comes is not in it.
 */
export function toInvitation(paper: Invitation): Readonly<{
  title: string
  subtitle: string
  blocks: Blocks
}> {
  const { language, content, invitee, regisseur, caseRef } = paper
  const words = toPaperWords(language)
  const frame = content.frame[0]
  return {
    title:
      invitee === null
        ? words.say(texts.title)
        : words.say(texts.titleFor, { name: invitee.name.trim() }),
    subtitle: caseRef,
    blocks: [
      ...toFacts(paper, words),
      ...section(2, words.say(texts.purpose), paragraphs(frame?.purpose ?? '')),
      ...section(2, words.say(texts.you), paragraphs(invitee?.why ?? '')),
      ...section(2, words.say(texts.who), toWho(content, words)),
      ...section(2, words.say(texts.agenda), toAgenda(content, words)),
      ...section(2, words.say(texts.prepare), toPrepare(invitee, words)),
      ...section(2, words.say(texts.frame), toFrame(frame, invitee, words)),
      ...section(2, words.say(texts.shared), [
        ...paragraphs(words.say(texts.sharedText)),
        ...paragraphs(
          invitee === null || invitee.ground.trim() === ''
            ? ''
            : words.say(texts.ground, { ground: invitee.ground.trim() }),
        ),
      ]),
      ...section(
        2,
        words.say(texts.contact),
        paragraphs(words.say(texts.questions, { name: regisseur })),
      ),
    ],
  }
}

const toFacts = ({ meeting, invitee, content, language }: Invitation, words: PaperWords): Blocks =>
  keyValuesOf([
    [
      words.say(texts.to),
      invitee === null ? '' : [invitee.name, invitee.organisation].filter(Boolean).join(', '),
    ],
    [
      words.say(texts.when),
      [
        toWeekday(language, meeting.on),
        ...(meeting.from === null ? [] : [toClock(words, meeting.from)]),
      ].join(', '),
    ],
    [words.say(texts.howLong), words.say(texts.minutes, { minutes: meeting.minutes })],
    [words.say(texts.where), meeting.place],
    [words.say(texts.language), meeting.language],
    [words.say(texts.interpreter), meeting.interpreter],
    // Childcare and travel of the family are nobody else's business.
    [
      words.say(texts.practical),
      invitee === null || !isFamily(invitee) ? '' : (content.frame[0]?.practical ?? ''),
    ],
  ])

const toWho = ({ invitees }: ReadContent<'meeting'>, words: PaperWords): Blocks => {
  const outside = invitees.filter(({ organisation }) => organisation.trim() !== '')
  const hasFamily = invitees.some(({ organisation }) => organisation.trim() === '')
  return listOf([
    ...(hasFamily ? [words.say(texts.family)] : []),
    ...outside.map(({ name, organisation }) =>
      [name.trim(), organisation.trim()].filter((part) => part !== '').join(', '),
    ),
  ])
}

const toAgenda = ({ agenda }: ReadContent<'meeting'>, words: PaperWords): Blocks =>
  listOf(
    agenda.map(({ title, minutes }) =>
      title.trim() === '' || minutes === null
        ? title
        : words.say(texts.item, { title: title.trim(), minutes }),
    ),
    true,
  )

const isFamily = ({ organisation }: Invitee): boolean => organisation.trim() === ''

const toPrepare = (invitee: Invitee | null, words: PaperWords): Blocks => [
  ...(invitee === null || isFamily(invitee) ? paragraphs(words.say(texts.prepareFamily)) : []),
  ...(invitee === null || !isFamily(invitee) ? paragraphs(words.say(texts.prepareTeam)) : []),
]

/** Only for the family: what it may refuse is nobody else's to read (domain reference 6.10). */
function toFrame(
  frame: ReadContent<'meeting'>['frame'][number] | undefined,
  invitee: Invitee | null,
  words: PaperWords,
): Blocks {
  if (frame === undefined || invitee === null || !isFamily(invitee)) return []
  if (frame.frame === 'nietBesproken') return []
  if (frame.frame === 'gedwongen') return paragraphs(words.say(texts.imposed))
  const ifNo = frame.ifNo.trim()
  return [
    ...paragraphs(words.say(texts.mayRefuse)),
    ...paragraphs(ifNo === '' ? '' : words.say(texts.ifNo, { text: ifNo })),
  ]
}
