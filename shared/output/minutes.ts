import { meetingFrameLabels, ratedThingLabels } from '../content/meeting/meeting-labels.ts'
import { ratedThings, type Ratings } from '../domain/meeting/meeting-vocabulary.ts'
import { type MeetingPaper, ofMeeting } from './meeting-paper.ts'
import { meetingTexts as texts } from './meeting-texts.ts'
import { toHeldDay, toWeekday, toWhenAndWhere } from './meeting-when.ts'
import type { OutputBlock } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { toPositionWords } from './position-words.ts'
import { keyValuesOf, listOf, paragraphs, section, tableOf } from './section.ts'

type Blocks = readonly OutputBlock[]

/** Title and pieces of the minutes: what was said at the table, what was agreed and by whom. */
export function toMinutes(paper: MeetingPaper): Readonly<{ title: string; blocks: Blocks }> {
  const words = toPaperWords(paper.language)
  const blocks: Blocks = [
    ...toBeforehand(paper, words),
    ...toDiscussed(paper, words),
    ...toAgreements(paper, words),
    ...toLeft(paper, words),
    ...toNext(paper, words),
    ...toRatings(paper.meeting.ratings, words),
    ...section(
      2,
      words.say(texts.about),
      paragraphs(words.say(texts.aboutText, { name: paper.regisseur })),
    ),
  ]
  return {
    title: words.say(texts.minutesTitle),
    blocks: [...toFacts(paper, words), ...toNumbered(blocks)],
  }
}

/** People refer to 'point 3': the parts have numbers on the paper itself. */
function toNumbered(blocks: Blocks): Blocks {
  let number = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return block
    number += 1
    return { ...block, text: `${number}. ${block.text}` }
  })
}

function toFacts({ meeting, content }: MeetingPaper, words: PaperWords): Blocks {
  const frame = content?.frame[0]
  const when = toWeekday(words.language, toHeldDay(meeting))
  const minutes = meeting.heldMinutes
  const named = (role: string) =>
    words.list(meeting.attendance.filter((one) => one.role === role).map(({ name }) => name))
  return keyValuesOf([
    [words.say(texts.when), minutes === null ? when : toHeld(when, minutes, words)],
    [
      words.say(texts.stoodStill),
      meeting.pausedMinutes === null || meeting.pausedMinutes === 0
        ? ''
        : toMinutesLong(meeting.pausedMinutes, words),
    ],
    [words.say(texts.where), meeting.place],
    [words.say(texts.purpose), frame?.purpose ?? ''],
    [
      words.say(texts.frame),
      frame === undefined || frame.frame === 'nietBesproken'
        ? ''
        : words.say(meetingFrameLabels[frame.frame]),
    ],
    [words.say(texts.expectations), frame?.expectations ?? ''],
    [words.say(texts.atTable), meeting.attendance.map((one) => toPerson(one, words)).join(', ')],
    [words.say(texts.chair), named('voorzitter')],
    [words.say(texts.writer), named('schrijver')],
    [words.say(texts.absent), listAbsent({ meeting, content }, words).join(', ')],
  ])
}

const toHeld = (when: string, minutes: number, words: PaperWords): string =>
  minutes === 1
    ? words.say(texts.whenHeldOne, { when })
    : words.say(texts.whenHeld, { when, minutes })

const toMinutesLong = (minutes: number, words: PaperWords): string =>
  minutes === 1 ? words.say(texts.minute) : words.say(texts.minutes, { minutes })

type Named = Readonly<{ name: string; organisation: string }>

const toPerson = ({ name, organisation }: Named, words: PaperWords): string =>
  organisation.trim() === ''
    ? name.trim()
    : words.say(texts.person, { name: name.trim(), organisation: organisation.trim() })

const listAbsent = (
  { meeting, content }: Pick<MeetingPaper, 'meeting' | 'content'>,
  words: PaperWords,
): readonly string[] => {
  const present = new Set(meeting.attendance.map(({ name }) => name.trim()))
  return (content?.invitees ?? [])
    .filter(({ name }) => name.trim() !== '' && !present.has(name.trim()))
    .map((invitee) => toPerson(invitee, words))
}

const toBeforehand = ({ content }: MeetingPaper, words: PaperWords): Blocks =>
  section(
    2,
    words.say(texts.beforehand),
    (content?.inputs ?? []).flatMap(({ name, does, sees, wants }) =>
      name.trim() === ''
        ? []
        : section(
            3,
            name.trim(),
            keyValuesOf([
              [words.say(texts.does), does],
              [words.say(texts.sees), sees],
              [words.say(texts.wants), wants],
            ]),
          ),
    ),
  )

const toDiscussed = ({ content, meeting }: MeetingPaper, words: PaperWords): Blocks =>
  section(
    2,
    words.say(texts.discussed),
    (content?.agenda ?? []).flatMap(({ id, title, notes }) => {
      const last = meeting.items.findLast(({ itemId }) => itemId === id)
      if (title.trim() === '') return paragraphs(notes)
      const skipped = last?.outcome === 'overgeslagen' ? words.say(texts.skipped) : ''
      return section(3, title.trim(), [...paragraphs(notes), ...paragraphs(skipped)])
    }),
  )

function toAgreements(paper: MeetingPaper, words: PaperWords): Blocks {
  const made = ofMeeting(paper.agreements, paper.meeting)
  const table = tableOf(
    words.say(texts.agreements),
    [
      { label: words.say(texts.number), namesRow: true, share: 1 },
      { label: words.say(texts.agreement), share: 4 },
      // Wide enough for the name of an organisation without breaking a word of it.
      { label: words.say(texts.owner), share: 3 },
      { label: words.say(texts.parties), share: 3 },
      { label: words.say(texts.until), share: 2 },
      // What eight people say of it: in a narrow column one agreement takes half a sheet.
      { label: words.say(texts.positions), share: 6 },
    ],
    made.map((agreement) => [
      agreement.id,
      agreement.text,
      agreement.owner,
      agreement.parties.join('; '),
      words.day(agreement.endsOn),
      toPositionWords(agreement, words),
    ]),
  )
  const said = table.length === 0 ? paragraphs(words.say(texts.noAgreements)) : table
  return section(2, words.say(texts.agreements), said)
}

function toLeft({ content }: MeetingPaper, words: PaperWords): Blocks {
  const drafts = (content?.drafts ?? []).filter(({ isOpenPoint }) => isOpenPoint)
  return [
    ...section(
      2,
      words.say(texts.parked),
      listOf((content?.parking ?? []).map(({ text }) => text)),
    ),
    ...section(2, words.say(texts.open), [
      ...paragraphs(content?.frame[0]?.stillOpen ?? ''),
      ...listOf(drafts.map(({ text }) => text)),
    ]),
  ]
}

const toNext = ({ meeting: { next } }: MeetingPaper, words: PaperWords): Blocks =>
  section(2, words.say(texts.next), next === null ? [] : paragraphs(toWhenAndWhere(words, next)))

/** In numbers only; a question that nobody answered is left out. */
function toRatings(ratings: Ratings | null, words: PaperWords): Blocks {
  const answered = ratedThings.filter(
    (thing) => ratings?.[thing].some((count) => count > 0) === true,
  )
  return section(
    2,
    words.say(texts.howWasIt),
    tableOf(
      words.say(texts.howWasIt),
      [
        { label: words.say(texts.question), namesRow: true, share: 5 },
        ...[1, 2, 3, 4, 5].map((grade) => ({ label: String(grade), share: 1 })),
      ],
      answered.map((thing) => [
        words.say(ratedThingLabels[thing]),
        ...(ratings?.[thing] ?? []).map(String),
      ]),
    ),
  )
}
