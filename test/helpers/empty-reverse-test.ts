import type { AnswerOf } from '../../shared/content/reverse-test/answer-schemas.ts'
import type { ReverseTestAnswers } from '../../shared/content/reverse-test/reverse-test-answers.ts'

const text: AnswerOf<'longText'> = { text: '' }
const choice: AnswerOf<'choice'> = { choice: null, note: '' }
const choices: AnswerOf<'multiChoice'> = { choices: [], note: '' }
const checklist: AnswerOf<'checklist'> = { checked: [], by: '', on: null }
const dated: AnswerOf<'dateText'> = { text: '', on: null }
const items = { items: [] } as const
const list = { items: [], isNone: false } as const

/** The answers of a reverse test that nobody has filled in yet. */
export const emptyAnswers: ReverseTestAnswers = {
  'OT-0.1': text,
  'OT-0.2': items,
  'OT-0.3': items,
  'OT-0.4': choice,
  'OT-1.1': text,
  'OT-1.2': items,
  'OT-1.3': choice,
  'OT-1.4': list,
  'OT-1.5': items,
  'OT-1.6': text,
  'OT-2.1': choices,
  'OT-2.2': items,
  'OT-2.3': text,
  'OT-2.4': choice,
  'OT-2.5': choice,
  'OT-3.1': items,
  'OT-3.2': items,
  'OT-3.3': list,
  'OT-3.4': list,
  'OT-3.5': items,
  'OT-3.6': list,
  'OT-3.7': choice,
  'OT-3.8': dated,
  'OT-4.1': items,
  'OT-4.2': list,
  'OT-4.3': choices,
  'OT-4.4': { geschikt: null, noodzakelijk: null, evenwichtig: null, note: '' },
  'OT-4.5': text,
  'OT-4.6': { who: '', form: null, dueOn: null },
  'OT-4.7': checklist,
  'OT-5.1': text,
  'OT-5.2': text,
  'OT-5.3': dated,
  'OT-5.4': choice,
  'OT-5.5': checklist,
}
