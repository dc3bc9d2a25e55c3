/** The ground rules of the table (spelregels), in the order in which they are read aloud. Source: domain reference 6.5. */
import type { Bilingual } from '../bilingual.ts'

export const groundRules: readonly Bilingual[] = [
  {
    nl: 'We praten mét elkaar, niet over elkaar.',
    en: 'We talk with each other, not about each other.',
  },
  {
    nl: 'Gewone taal. Wie een moeilijk woord gebruikt, legt het uit.',
    en: 'Plain language. Whoever uses a hard word explains it.',
  },
  {
    nl: 'Eén tegelijk. We laten elkaar uitpraten.',
    en: 'One at a time. We let each other finish.',
  },
  {
    nl: 'Feiten en meningen houden we uit elkaar.',
    en: 'We keep facts and opinions apart.',
  },
  {
    nl: 'Iedereen mag zeggen: “Dit wil ik niet delen” of “Even stoppen”.',
    en: 'Everyone may say: “I don’t want to share this” or “Stop for a moment”.',
  },
  {
    nl: 'Wat op het scherm staat, heeft iedereen gezien.',
    en: 'What is on the screen, everyone has seen.',
  },
  {
    nl: 'Wat hier gezegd wordt, blijft hier, behalve als iemand gevaar loopt. Dan zeggen we dat eerst.',
    en: 'What is said here stays here, unless someone is in danger. Then we say so first.',
  },
  { nl: 'Telefoons weg.', en: 'Phones away.' },
  {
    nl: 'Niemand gaat weg zonder te weten wat er nu gebeurt.',
    en: 'Nobody leaves without knowing what happens now.',
  },
]
