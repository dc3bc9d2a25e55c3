import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VersionLine } from '../../../shared/api/version-routes.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useCommand } from '../../platform/use-request.ts'
import styles from './history.module.css'
import { toKey } from './places.ts'
import { useVersionName } from './use-version-name.ts'

type VersionListProps = Readonly<{
  documentId: string
  versions: readonly VersionLine[]
  canKeep: boolean
  onChoose: (key: string) => void
}>

/** The versions that were kept, newest first, each to be laid beside the plan of now. */
export function VersionList({ documentId, versions, canKeep, onChoose }: VersionListProps) {
  const { t } = useTranslation()
  const { dayTime } = useFormat()
  const nameOf = useVersionName()
  return (
    <Section title={t('history.versions.title')} icon="layers" isFirst headingLevel={2}>
      {versions.length === 0 && <p className={styles.meta}>{t('history.versions.none')}</p>}
      <ul className={styles.places}>
        {versions.toReversed().map((version) => (
          <li key={version.id} className={styles.place}>
            <Button
              variant="quiet"
              size="compact"
              label={t('history.versions.compare', { name: nameOf(version) })}
              onPress={() => onChoose(toKey({ kind: 'version', id: version.id }))}
            >
              {nameOf(version)}
            </Button>
            <span className={styles.meta}>
              {dayTime(version.at)}
              {version.byName !== null && `, ${version.byName}`}
            </span>
          </li>
        ))}
      </ul>
      {canKeep && <KeepVersion documentId={documentId} />}
    </Section>
  )
}

function KeepVersion({ documentId }: Readonly<{ documentId: string }>) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { mutateAsync, isPending, error } = useCommand('keepVersion')
  const isEmpty = name.trim() === ''
  const keep = (): void => {
    setIsTried(isEmpty)
    if (isEmpty) return
    mutateAsync({ params: { id: documentId }, body: { name: name.trim() } }).then(
      () => setName(''),
      // Shown below.
      () => undefined,
    )
  }
  return (
    <div className={styles.keep}>
      <TextField
        label={t('history.versions.keepLabel')}
        size="compact"
        value={name}
        onChange={setName}
        maxLength={120}
        onEnter={keep}
        error={isTried && isEmpty ? t('history.versions.nameMissing') : null}
      />
      <Button icon="save" isPending={isPending} onPress={keep}>
        {t('history.versions.keep')}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}
