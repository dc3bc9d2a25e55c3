import { z } from 'zod'
import { lifeDomainId } from '../domain/vocabulary.ts'
import { choice, day, order, reference, root, scalar, text, whole } from './shape.ts'

/** The family's own words and grades: only the family writes here (shared/access). Person ids are those of the plan. */
export const familyShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),

  /** Eigen woorden: literal, with speaker and date. */
  ownWords: root('ownWords', { order: order(), personId: reference(), text: text(), on: day() }),

  /** What the family says per life domain: now, and what is good enough, 1 to 10. */
  grades: root('grades', {
    domainId: choice(lifeDomainId, 'veiligheid'),
    personId: reference(),
    on: day(),
    now: whole(1, 10),
    goodEnough: whole(1, 10),
    remark: text(500),
  }),
} as const
