import type { GivenPosition } from '../../../../shared/domain/meeting/consent-vocabulary.ts'
import type { IconName } from '../../../components/icon-names.ts'
import type { StatusKind } from '../../../components/status-kind.ts'

/** What a position looks like; its word always stands beside it. */
export const positionIcons: Readonly<Record<GivenPosition, IconName>> = {
  akkoord: 'check',
  akkoordMetOpmerking: 'message-square-text',
  kanErmeeLeven: 'handshake',
  afwijkendStandpunt: 'message-circle-x',
  nietMijnOnderwerp: 'minus',
  duimOmhoog: 'thumbs-up',
  duimOpzij: 'hand',
  duimOmlaag: 'thumbs-down',
}

/** Disagreeing is no error: it has no colour of its own. */
export const positionKind = (position: GivenPosition): StatusKind =>
  position === 'akkoord' ? 'positive' : 'default'
