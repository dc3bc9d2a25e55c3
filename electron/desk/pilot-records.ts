import { z } from 'zod'
import { signalStates } from '../../shared/domain/pilot-figures/signal-answer.ts'
import { defineRecord } from './define-record.ts'

/** Where the answer to a signal to policy stands was written down; its words are kept beside the chain. */
export const signalAnswered = defineRecord(
  'policySignal.answered',
  z.object({ signalId: z.string().max(64), state: z.enum(signalStates) }),
)

/** Estimates of costs and benefits were switched on or off. */
export const costsSwitched = defineRecord('pilot.costsSwitched', z.object({ isOn: z.boolean() }))
