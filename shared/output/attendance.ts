import { attendWayLabels } from '../content/meeting/meeting-labels.ts'
import { roleLabels } from '../content/vocabulary-labels.ts'
import type { Attendance } from '../domain/meeting/fold-attendance.ts'
import type { MeetingPaper } from './meeting-paper.ts'
import { meetingTexts as texts } from './meeting-texts.ts'
import { toClockOf, toHeldDay, toWeekday } from './meeting-when.ts'
import type { OutputBlock } from './output-document.ts'
import { type PaperWords, toPaperWords } from './paper-words.ts'
import { keyValuesOf, paragraphs, tableOf } from './section.ts'

/** Title and pieces of the attendance list: who was there, for whom, from when to when. */
export function toAttendanceList({
  language,
  meeting,
}: Pick<MeetingPaper, 'language' | 'meeting'>): Readonly<{
  title: string
  blocks: readonly OutputBlock[]
}> {
  const words = toPaperWords(language)
  const title = words.say(texts.attendanceTitle)
  const table = tableOf(
    words.say(texts.whoWasThere),
    [
      { label: words.say(texts.name), namesRow: true, share: 4 },
      { label: words.say(texts.organisation), share: 4 },
      { label: words.say(texts.role), share: 3 },
      { label: words.say(texts.way), share: 3 },
      { label: words.say(texts.stay), share: 4 },
    ],
    meeting.attendance.map((person) => [
      person.name,
      person.organisation,
      words.say(roleLabels[person.role]),
      // Of a meeting without the app it is not known who had a device.
      person.stays.length === 0 ? '' : words.say(attendWayLabels[person.way]),
      toStays(person, words),
    ]),
  )
  return {
    title,
    blocks: [
      ...keyValuesOf([
        [words.say(texts.when), toWeekday(language, toHeldDay(meeting))],
        [words.say(texts.where), meeting.place],
      ]),
      ...(table.length === 0 ? paragraphs(words.say(texts.nobody)) : table),
    ],
  }
}

const toStays = ({ stays }: Attendance, words: PaperWords): string =>
  stays
    .map(({ from, to }) =>
      to === null
        ? toClockOf(words, from)
        : words.say(texts.until1, { from: toClockOf(words, from), to: toClockOf(words, to) }),
    )
    .join('; ')
