import type { AnswerGapKind } from '../../../../shared/content/reverse-test/vocabulary.ts'
import type { IconName } from '../../../components/icon-names.ts'
import type { StatusKind } from '../../../components/status-kind.ts'

/** How a gap looks: its colour never stands without its sign and words. */
export const gapLooks: Readonly<
  Record<AnswerGapKind, Readonly<{ kind: StatusKind; icon: IconName }>>
> = {
  leeg: { kind: 'default', icon: 'circle-dashed' },
  onvolledig: { kind: 'default', icon: 'circle-dot-dashed' },
  twijfel: { kind: 'warning', icon: 'circle-help' },
  pastNiet: { kind: 'warning', icon: 'rotate-ccw' },
  teLang: { kind: 'info', icon: 'info' },
}
