import ical from 'node-ical'
import { expect, test } from 'vitest'
import { type CalendarItem, toCalendarFile } from '../../../../renderer/components/calendar-file.ts'

const meeting: CalendarItem = {
  id: 'VB-2026-001-RT3@rondetafel',
  title: 'Rondetafelgesprek VB-2026-001; om half vier, in het buurthuis',
  on: '2026-12-14',
  from: '15:30',
  minutes: 60,
  place: 'buurthuis, 10 minuten lopen',
  text: '',
}
const now = new Date('2026-11-23T10:00:00Z')

/** Read by another library than the one that wrote it. */
const read = (items: readonly CalendarItem[]) =>
  Object.values(ical.sync.parseICS(toCalendarFile(items, now))).filter(
    (one) => one?.type === 'VEVENT',
  )

test('another reader finds the meeting at its own time, with commas and semicolons whole', () => {
  const [event] = read([meeting])
  expect(event).toMatchObject({
    uid: meeting.id,
    summary: meeting.title,
    location: meeting.place,
    start: new Date(2026, 11, 14, 15, 30),
    end: new Date(2026, 11, 14, 16, 30),
  })
})

test('a time is floating: no zone, on every laptop the same', () => {
  expect(toCalendarFile([meeting], now)).toContain('DTSTART:20261214T153000\r\n')
})

test('a day without a time is a whole day', () => {
  const day = { ...meeting, from: null, minutes: 0, text: 'De tekst staat op je lijst.' }
  expect(toCalendarFile([day], now)).toContain('DTSTART;VALUE=DATE:20261214\r\n')
  expect(read([day])[0]).toMatchObject({ datetype: 'date', description: day.text })
})

test('several items keep their own ids', () => {
  const items = [meeting, { ...meeting, id: 'A4@rondetafel' }]
  expect(read(items).map((event) => event?.type === 'VEVENT' && event.uid)).toEqual([
    meeting.id,
    'A4@rondetafel',
  ])
})
