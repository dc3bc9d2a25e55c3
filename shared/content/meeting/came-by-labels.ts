/** How the answer of somebody who was absent came in, in the words of who wrote it down. */
import type { CameBy, LateWay } from '../../domain/meeting/consent-vocabulary.ts'
import type { Labels } from '../vocabulary-labels.ts'

export const cameByLabels: Labels<CameBy> = {
  telefoon: { nl: 'Telefoon', en: 'Phone' },
  mail: { nl: 'Mail', en: 'Mail' },
  brief: { nl: 'Brief', en: 'Letter' },
  gesprek: { nl: 'Gesprek', en: 'Talk' },
}

/** By whose hand a later answer is there; stands in brackets after it. */
export const lateWayLabels: Labels<LateWay> = {
  eigenApparaat: { nl: 'later, zelf geantwoord', en: 'later, answered themselves' },
  opgeschreven: { nl: 'later, opgeschreven voor hen', en: 'later, written down for them' },
  link: { nl: 'later, met een link', en: 'later, with a link' },
}
