import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findKinshipFaults, type KinshipFault } from '../../../shared/domain/kinship/checks.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useKinship } from './use-kinship.ts'
import { useSpeech } from './use-speech.ts'
import styles from './household.module.css'

/** What cannot be true yet, in plain sentences. Nothing is refused: the data stays as people wrote it. */
export function FaultNotice() {
  const { t } = useTranslation()
  const { list } = useFormat()
  const kinship = useKinship()
  const { today } = useSpeech()
  const faults = useMemo(() => findKinshipFaults(kinship, today), [kinship, today])
  if (faults.length === 0) return null
  const nameOf = (id: string | undefined): string => {
    const name = kinship.persons.find((person) => person.id === id)?.name ?? ''
    return name === '' ? t('household.row.nameless') : name
  }
  const toSentence = ({ kind, personIds }: KinshipFault): string => {
    const isSelf = kind === 'ownAncestor' && personIds.length === 1
    return t(isSelf ? 'household.fault.ownAncestorSelf' : `household.fault.${kind}`, {
      first: nameOf(personIds[0]),
      second: nameOf(personIds[1]),
      names: list(personIds.map(nameOf)),
    })
  }
  return (
    <div className={styles.faults}>
      <Notice kind="warning" title={t('household.fault.title')}>
        <Bullets
          items={faults.map((fault) => ({
            id: `${fault.kind} ${fault.personIds.join(' ')}`,
            content: toSentence(fault),
          }))}
        />
        <p>{t('household.fault.kept')}</p>
      </Notice>
    </div>
  )
}
