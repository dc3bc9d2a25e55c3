import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { toShortTitle } from './to-short-title.ts'
import { useAgenda } from './use-agenda.ts'

/**
 * Goes on to the next item that was not on the table yet; after the last one, to closing. Who leads may close
 * before that as well: a table that runs out of time should not have to press its way through the agenda.
 */
export function NextItemButton() {
  const { t } = useTranslation()
  const { caseId, isKeeper, isLeader, live, move } = useTableCase()
  const items = useAgenda()
  if (!isKeeper) return null
  const now = items.findIndex(({ id }) => id === live.running?.itemId)
  const coming = items.filter(({ state }) => state === 'komt')
  const next = items.slice(now + 1).find(({ state }) => state === 'komt') ?? coming[0]
  const close = isLeader && (
    <LinkButton
      href={`/huishouden/${caseId}/afsluiten`}
      icon="flag"
      variant={next === undefined ? 'primary' : 'quiet'}
    >
      {t('meeting.agenda.close')}
    </LinkButton>
  )
  if (next === undefined) return <div className={styles.next}>{close}</div>
  return (
    <div className={styles.next}>
      {close}
      <Button
        icon="arrow-right"
        {...(live.running === null ? { variant: 'primary' } : {})}
        onPress={() => move({ kind: 'startItem', itemId: next.id })}
      >
        {t(live.running === null ? 'meeting.agenda.beginWith' : 'meeting.agenda.next', {
          title: toShortTitle(next.title),
        })}
      </Button>
    </div>
  )
}
