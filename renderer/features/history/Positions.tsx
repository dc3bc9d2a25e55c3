import { useState } from 'react'
import type { z } from 'zod'
import { useTranslation } from 'react-i18next'
import { planPositionLabels } from '../../../shared/content/plan-life-labels.ts'
import type { PlanPosition } from '../../../shared/domain/case-life.ts'
import type { planAdopted } from '../../../shared/records/plan-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Status } from '../../components/Status.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import styles from './history.module.css'

type PositionsProps = Readonly<{ adopted: z.output<typeof planAdopted.body> }>

const looks = {
  akkoord: { kind: 'positive', icon: 'circle-check' },
  metVoorbehoud: { kind: 'warning', icon: 'circle-alert' },
  nietAkkoord: { kind: 'negative', icon: 'circle-x' },
  nietGereageerd: { kind: 'default', icon: 'circle-dashed' },
} as const satisfies Record<PlanPosition, unknown>

/** Who was there and what everyone thought: who differs or said something stands open, the rest unfolds. */
export function Positions({ adopted: { present, positions } }: PositionsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { list } = useFormat()
  const [isWhole, setIsWhole] = useState(false)
  const telling = positions.filter(
    ({ position, remark }) => position !== 'akkoord' || remark !== '',
  )
  const shown = isWhole ? positions : telling
  const agreeing = positions.filter(({ position }) => position === 'akkoord').length
  const toggle = (): void => setIsWhole((before) => !before)
  return (
    <>
      <ul className={styles.positions} aria-label={t('history.adoption.positions')}>
        {shown.map(({ kind, id, name, position, remark }) => (
          <li key={`${kind}/${id}`} className={styles.position}>
            <span className={styles.who}>{name}</span>
            <Status {...looks[position]}>{label(planPositionLabels[position])}</Status>
            {remark !== '' && <span className={styles.remark}>{remark}</span>}
          </li>
        ))}
      </ul>
      {telling.length < positions.length && (
        <Row gap="sm">
          <span className={styles.meta}>
            {t('history.adoption.agreeing', { count: agreeing, all: positions.length })}
          </span>
          <Button variant="quiet" size="compact" isExpanded={isWhole} onPress={toggle}>
            {t(isWhole ? 'history.adoption.showTelling' : 'history.adoption.showAll')}
          </Button>
        </Row>
      )}
      {present.length > 0 && (
        <p className={styles.meta}>{t('history.adoption.present', { names: list(present) })}</p>
      )}
    </>
  )
}
