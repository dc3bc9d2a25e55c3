import {
  accessExported,
  accessReached,
  accessRead,
  accessRefused,
  accessSearched,
  documentOpened,
} from './access-records.ts'
import { answerLinkOpened } from './answer-link-records.ts'
import { outputMade } from './output-records.ts'
import { historyOpened } from './plan/plan-access-records.ts'

/** Kinds of record that only say who read or took something: most of a long case, and the ground of no rule. */
export const accessLogTypes: readonly string[] = [
  ...[accessReached, accessRead, accessSearched, accessExported, accessRefused],
  ...[documentOpened, historyOpened, outputMade, answerLinkOpened],
].map(({ type }) => type)
