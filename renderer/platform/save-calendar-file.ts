import type { CalendarItem } from '../components/calendar-file.ts'
import { saveFile } from './save-file.ts'

/** Gives items to save as a calendar file. What makes it is fetched when first asked for. */
export async function saveCalendarFile(
  name: string,
  items: readonly CalendarItem[],
): Promise<void> {
  const { toCalendarFile } = await import('../components/calendar-file.ts')
  const content = toCalendarFile(items, new Date())
  saveFile(name, new Blob([content], { type: 'text/calendar;charset=utf-8' }))
}
