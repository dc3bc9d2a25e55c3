import type { DocumentContent } from '../../document/seed.ts'
import { singleId } from '../../document/plan-shape.ts'

/** An evaluation report as it stands in a practice group. */
export type PracticeEvaluation = Readonly<{
  title: string
  /** The day on which it was begun. */
  on: string
  from: string
  until: string
  content: DocumentContent<'evaluation'>
}>

const period = { from: '2026-01-01', until: '2026-12-31' } as const

/** A report that is half written: the group began with what it set out to do and what it saw together. */
export const practiceEvaluation: PracticeEvaluation = {
  title: 'Tussenevaluatie 2026',
  on: '2026-10-20',
  ...period,
  content: {
    period: [{ id: singleId, ...period }],
    chapters: [
      {
        id: 'opzet',
        text: 'In 2025 zagen we gezinnen met elf hulpverleners en geen plan. We spraken af: één plan per huishouden, het gezin schrijft mee, en wie aan tafel zit mag besluiten.\n\nWe zouden het zien aan minder mensen over de vloer, en aan afspraken die blijven staan.',
      },
      {
        id: 'samenwerking',
        text: 'Over de eerste stappen zijn we het eens. Over doorzettingsmacht nog niet: de gemeente ziet die als geregeld, de partners niet. Dat bespreken we met de wethouder voordat er een nieuwe ronde komt.',
      },
      {
        id: 'verhalen',
        text: 'Rust kwam niet door meer hulp, maar door minder mensen die op tijd belden.',
      },
      {
        id: 'vervolg',
        text: 'Voor de zomer leggen we de regels rond inkomen voor aan de wethouder. In het najaar volgt een tweede ronde met het toetsingskader.',
      },
    ],
  },
}
