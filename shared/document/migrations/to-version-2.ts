import * as Y from 'yjs'
import { planShape } from '../plan-shape.ts'
import { rootMap } from '../entities.ts'

/** The words under which an old yes or no is kept; answers of a party are records since version 2. */
const oldAnswers = {
  true: 'Werkt volgens dit plan: ja (ingevuld in een eerdere versie).',
  false: 'Werkt volgens dit plan: nee (ingevuld in een eerdere versie).',
} as const

/** "Is this plan leading for you" was a field that anyone could set; it becomes a remark, and the party is asked. */
export function keepOldAnswers(doc: Y.Doc): void {
  for (const party of rootMap(doc, planShape.parties).values()) {
    if (!(party instanceof Y.Map)) continue
    const answer: unknown = party.get('conformsToPlan')
    const note: unknown = party.get('note')
    if (typeof answer === 'boolean' && note instanceof Y.Text) {
      const words = oldAnswers[answer ? 'true' : 'false']
      note.insert(note.length, note.length === 0 ? words : `\n${words}`)
    }
    if (party.has('conformsToPlan')) party.delete('conformsToPlan')
  }
}
