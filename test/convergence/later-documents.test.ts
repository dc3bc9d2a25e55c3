import { describe } from 'vitest'
import { documentKinds, startingKinds } from '../../shared/document/document-kind.ts'
import { proveConvergence } from '../helpers/prove-convergence.ts'

const isLater = (kind: (typeof documentKinds)[number]): boolean =>
  !startingKinds.some((starting) => starting === kind)

describe.each(documentKinds.filter(isLater))('%s', (kind) => {
  proveConvergence(kind)
})
