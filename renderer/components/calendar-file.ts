import ical from 'ical-generator'

/** Something for a calendar. Its title names no household: calendars are often read by others. */
export type CalendarItem = Readonly<{
  /** The same item keeps its id, so that a file that is made again moves it in place of doubling it. */
  id: string
  title: string
  /** 'YYYY-MM-DD'. */
  on: string
  /** 'HH:MM' where it is held; null for a whole day. */
  from: string | null
  minutes: number
  place: string
  text: string
}>

/**
 * A calendar file (.ics). Times are floating: half past three is half past three where the meeting is. Not
 * chosen: a time zone; each calendar program reads those in its own way, and the table is at one place.
 */
export function toCalendarFile(items: readonly CalendarItem[], now: Date): string {
  const calendar = ical({ prodId: { company: 'Rondetafel', product: 'Rondetafel' } })
  for (const { id, title, on, from, minutes, place, text } of items) {
    // The generator writes the UTC parts of a date; a floating time is exactly those.
    const start = new Date(`${on}T${from ?? '00:00'}:00Z`)
    calendar.createEvent({
      id,
      stamp: now,
      start,
      summary: title,
      location: place === '' ? null : place,
      description: text === '' ? null : text,
      ...(from === null
        ? { allDay: true }
        : { floating: true, end: new Date(start.getTime() + minutes * 60_000) }),
    })
  }
  return calendar.toString()
}
