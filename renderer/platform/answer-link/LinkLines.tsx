import { useTranslation } from 'react-i18next'
import type { AnswerLink } from '../../../shared/api/answer-routes.ts'
import { Button } from '../../components/Button.tsx'
import { Status } from '../../components/Status.tsx'
import type { StatusKind } from '../../components/status-kind.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { useFormat } from '../use-format.ts'
import { useCommand } from '../use-request.ts'
import styles from './answer-link.module.css'

type LinkLinesProps = Readonly<{ links: readonly AnswerLink[] }>

/** A used link says nothing more: its answer stands above. A withdrawn one was an act of one's own. */
const isTold = ({ state }: AnswerLink): boolean => state !== 'used' && state !== 'withdrawn'

/** To whom a link went out and where it stands; an open one can be withdrawn. */
export function LinkLines({ links }: LinkLinesProps) {
  return links
    .filter(isTold)
    .slice(0, 3)
    .map((link) => <LinkLine key={link.id} link={link} />)
}

const kindOf: Readonly<Record<AnswerLink['state'], StatusKind>> = {
  open: 'info',
  used: 'positive',
  withdrawn: 'default',
  expired: 'warning',
  declined: 'warning',
}

function LinkLine({ link }: Readonly<{ link: AnswerLink }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const withdraw = useCommand('withdrawAnswerLink')
  const { id, person, state, expiresAt } = link
  return (
    <>
      <div className={styles.itemHead}>
        <Status kind={kindOf[state]} icon="link">
          {t(`escalation.link.state.${state}`, { person, until: format.dayTime(expiresAt) })}
        </Status>
        {state === 'open' && (
          <Button
            size="compact"
            variant="quiet"
            isPending={withdraw.isPending}
            label={t('escalation.link.withdrawOf', { person })}
            onPress={() => withdraw.mutate({ params: { id } })}
          >
            {t('escalation.link.withdraw')}
          </Button>
        )}
      </div>
      <ErrorNotice error={withdraw.error} />
    </>
  )
}
