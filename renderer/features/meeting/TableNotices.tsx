import { useTranslation } from 'react-i18next'
import { pauseKindLabels } from '../../../shared/content/meeting/meeting-labels.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useTableCase } from './table-case.ts'

/** What everybody at the table has to know now: it stands still, or the clock of the laptop jumped. */
export function TableNotices() {
  return (
    <>
      <PausedNotice />
      <GapNotice />
    </>
  )
}

function PausedNotice() {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { live, isKeeper, move } = useTableCase()
  if (live.pause === null) return null
  const { kind, since } = live.pause
  return (
    <Notice
      kind="warning"
      icon="circle-pause"
      title={label(pauseKindLabels[kind])}
      {...(isKeeper
        ? {
            actions: (
              <Button variant="primary" onPress={() => move({ kind: 'resume' })}>
                {t('meeting.pause.resume')}
              </Button>
            ),
          }
        : {})}
    >
      {t(`meeting.pause.text.${kind}`, { time: format.time(since) })}
    </Notice>
  )
}

/** The laptop slept: somebody says whether those minutes were meeting. */
function GapNotice() {
  const { t } = useTranslation()
  const { live, isKeeper, move } = useTableCase()
  if (live.gap === null || !isKeeper) return null
  return (
    <Notice
      kind="info"
      icon="clock"
      title={t('meeting.gap.title', { count: live.gap.minutes })}
      actions={
        <>
          <Button onPress={() => move({ kind: 'leaveGapOut' })}>{t('meeting.gap.leaveOut')}</Button>
          <Button variant="quiet" onPress={() => move({ kind: 'keepGap' })}>
            {t('meeting.gap.keep')}
          </Button>
        </>
      }
    >
      {t('meeting.gap.text')}
    </Notice>
  )
}
