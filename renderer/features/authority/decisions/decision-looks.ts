import type {
  DecisionStatus,
  PartyPosition,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import type { IconName } from '../../../components/icon-names.ts'
import type { StatusKind } from '../../../components/status-kind.ts'

type Looks = Readonly<{ kind: StatusKind; icon: IconName }>

/** How a status looks: a withdrawn or lapsed decision is over, not wrong. */
export const decisionLooks: Readonly<Record<DecisionStatus, Looks>> = {
  genomen: { kind: 'info', icon: 'gavel' },
  inUitvoering: { kind: 'info', icon: 'activity' },
  uitgevoerd: { kind: 'positive', icon: 'circle-check' },
  nietUitgevoerd: { kind: 'warning', icon: 'circle-x' },
  ingetrokken: { kind: 'default', icon: 'undo-2' },
  verlopen: { kind: 'warning', icon: 'hourglass' },
  teruggedraaid: { kind: 'default', icon: 'rotate-ccw' },
}

/** How a position looks. A deviating view is a view, not an error. */
export const positionLooks: Readonly<Record<PartyPosition, Looks>> = {
  eens: { kind: 'positive', icon: 'check' },
  voertUitMetStandpunt: { kind: 'warning', icon: 'message-circle-x' },
  voertNietUit: { kind: 'negative', icon: 'ban' },
}

/** Whether someone still has to do something with a decision. */
export const isRunning = ({ status }: DecisionState): boolean =>
  status === 'genomen' || status === 'inUitvoering'
