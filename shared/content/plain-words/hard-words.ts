/**
 * Words that many readers stumble on. Source: plain words, sections 1, 2 and 4; the wording of what to
 * say instead is our own.
 */
import { toHardWordList } from '../../domain/plan-quality/hard-words.ts'
import { abbreviations } from './abbreviations.ts'
import { careWords } from './care-words.ts'
import { connectingWords } from './connecting-words.ts'
import { decisionWords } from './decision-words.ts'
import { englishWords } from './english-words.ts'
import { letterVerbs } from './letter-verbs.ts'
import { passivePhrases } from './passive-phrases.ts'
import { shortForms } from './short-forms.ts'

/** Words whose everyday meaning is at least as likely (plain words, section 4.9), so they are never marked unasked. */
const everyday = [
  'systeem',
  'netwerk',
  'partij',
  'partijen',
  'beroep',
  'aanbieder',
  'aanbieders',
  'termijn',
  'inzet',
  'daar',
  'betreft',
  'signaal',
  'signalen',
  'domein',
  'case',
  'beslag',
]

/** All hard words, ready for searching. */
export const hardWords = toHardWordList(
  [
    ...connectingWords,
    ...letterVerbs,
    ...decisionWords,
    ...careWords,
    ...englishWords,
    ...passivePhrases,
    ...shortForms,
    ...abbreviations,
  ],
  everyday,
)
