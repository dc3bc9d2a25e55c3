import type { DocumentContent } from '../../document/seed.ts'
import { inOrder } from '../practice-cases/in-order.ts'
import type { AgendaTemplate } from './agenda-templates.ts'

/** The lines of a template as the agenda of a new meeting, in one language. */
export const toAgendaContent = (
  { lines }: AgendaTemplate,
  language: 'nl' | 'en',
): NonNullable<DocumentContent<'meeting'>['agenda']> =>
  inOrder(
    lines.map(({ title, minutes, lead, screen }, index) => ({
      id: `i${index + 1}`,
      title: title[language],
      minutes,
      lead,
      screen,
    })),
  )
