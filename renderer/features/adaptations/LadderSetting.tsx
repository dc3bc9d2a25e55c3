import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { escalationLadder, type Rung } from '../../../shared/content/authority/escalation-ladder.ts'
import { ownLadder, type OwnLadder } from '../../../shared/content/authority/own-ladder.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useCommand, useView } from '../../platform/use-request.ts'
import styles from './ladder.module.css'

type Change = OwnLadder[number]

const daysToChoose = [1, 2, 3, 5, 7, 10, 15, 20, 30] as const

/** How this municipality calls each rung of escalation, and how many working days an answer may take. */
export function LadderSetting() {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const own = useView('ladder', {}, { isEnabled: isOwner }).data
  if (!isOwner || own === undefined) return null
  return (
    <Section title={t('adaptations.ladder.title')} intro={t('adaptations.ladder.intro')}>
      <LadderForm own={own} />
    </Section>
  )
}

function LadderForm({ own }: Readonly<{ own: OwnLadder }>) {
  const { t } = useTranslation()
  const [changes, setChanges] = useState<OwnLadder>(own)
  const save = useCommand('saveLadder')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    save.mutate(
      { body: ownLadder.parse(changes) },
      { onSuccess: () => showToast({ text: t('adaptations.saved') }) },
    )
  }
  const change = (next: Change) =>
    setChanges([...changes.filter(({ level }) => level !== next.level), next])
  return (
    <form onSubmit={submit} noValidate aria-label={t('adaptations.ladder.title')}>
      <Stack gap="lg">
        {escalationLadder.map((rung) => (
          <RungFields
            key={rung.id}
            rung={rung}
            known={changes.find(({ level }) => level === rung.level) ?? null}
            onChange={change}
          />
        ))}
        <ErrorNotice error={save.error} />
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t('adaptations.ladder.save')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

type RungFieldsProps = Readonly<{
  rung: Rung
  known: Change | null
  onChange: (change: Change) => void
}>

function RungFields({ rung, known, onChange }: RungFieldsProps) {
  const { t, i18n } = useTranslation()
  const { level } = rung
  // The table itself is no rung that somebody is asked on.
  if (level === 0) return null
  const now = known ?? { level, name: '', maxDays: rung.maxDays }
  const days = [...new Set([...daysToChoose, ...(now.maxDays === null ? [] : [now.maxDays])])]
  return (
    <div className={styles.rung}>
      <TextField
        label={t('adaptations.ladder.name', { level })}
        hint={inLanguage(rung, i18n.language)}
        value={now.name}
        onChange={(name) => onChange({ ...now, name })}
        maxLength={200}
        autoComplete="off"
      />
      <Select
        label={t('adaptations.ladder.days', { level })}
        value={now.maxDays === null ? null : String(now.maxDays)}
        emptyLabel={t('adaptations.ladder.noDays')}
        onChange={(id) => onChange({ ...now, maxDays: id === null ? null : Number(id) })}
        options={days
          .toSorted((a, b) => a - b)
          .map((count) => ({
            id: String(count),
            label: t('adaptations.ladder.workingDays', { count }),
          }))}
      />
    </div>
  )
}
