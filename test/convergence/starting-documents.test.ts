import { describe } from 'vitest'
import { startingKinds } from '../../shared/document/document-kind.ts'
import { proveConvergence } from '../helpers/prove-convergence.ts'

describe.each(startingKinds)('%s', (kind) => {
  proveConvergence(kind)
})
