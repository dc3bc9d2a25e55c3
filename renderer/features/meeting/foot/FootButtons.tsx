import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pauseKindLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { pauseKind } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Menu } from '../../../components/Menu.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'
import { FactOrOpinionDialog } from './FactOrOpinionDialog.tsx'
import { HardWordDialog } from './HardWordDialog.tsx'
import { NotSharedDialog } from './NotSharedDialog.tsx'

type Opened = 'word' | 'fact' | 'notShared'

/** What everybody may always press: stop for a moment, a hard word, fact or opinion, don't share. */
export function FootButtons() {
  const { t } = useTranslation()
  const { live, isOnlooker, isKeeper, move } = useTableCase()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      {!isOnlooker && live.pause === null && (
        <Button icon="circle-pause" onPress={() => move({ kind: 'pause', pause: 'evenStoppen' })}>
          {t('meeting.foot.stop')}
        </Button>
      )}
      {live.pause !== null && (
        <Button icon="circle-pause" isDisabled={!isKeeper} onPress={() => move({ kind: 'resume' })}>
          {t(isKeeper ? 'meeting.pause.resume' : 'meeting.foot.stands')}
        </Button>
      )}
      <Button icon="circle-help" onPress={() => setOpened('word')}>
        {t('meeting.foot.word')}
      </Button>
      <Button icon="split" onPress={() => setOpened('fact')}>
        {t('meeting.foot.fact')}
      </Button>
      {!isOnlooker && (
        <Button icon="eye-off" onPress={() => setOpened('notShared')}>
          {t('meeting.foot.notShared')}
        </Button>
      )}
      {isKeeper && live.pause === null && <BreakMenu />}
      {opened === 'word' && <HardWordDialog onClose={close} />}
      {opened === 'fact' && <FactOrOpinionDialog onClose={close} />}
      {opened === 'notShared' && <NotSharedDialog onClose={close} />}
    </>
  )
}

/** Breaks that are planned, and time for the family alone. */
function BreakMenu() {
  const { t } = useTranslation()
  const label = useLabel()
  const { move } = useTableCase()
  return (
    <Menu
      label={t('meeting.foot.break')}
      icon="clock"
      iconOnly={false}
      items={(['pauze', 'gezinAlleen'] as const).map((id) => ({
        id,
        label: label(pauseKindLabels[id]),
      }))}
      onAction={(id) => move({ kind: 'pause', pause: pauseKind.parse(id) })}
    />
  )
}
