import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../../shared/content/bilingual.ts'
import { findAgendaTemplate } from '../../../../shared/content/meeting/agenda-templates.ts'
import { meetingKindLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import {
  meetingKind,
  type MeetingKind,
  meetingKinds,
} from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { meetingPlanned } from '../../../../shared/records/meeting-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { readToday } from '../../../platform/today.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useView } from '../../../platform/use-request.ts'
import { useSettings } from '../../../platform/use-settings.ts'
import { findWhenFaults, toWhenAndWhere, type WhenDraft } from '../when/meeting-draft.ts'
import { WhenFields } from '../when/WhenFields.tsx'

/** Plans a meeting: its kind brings the agenda, unless an own one is chosen. The rest is prepared afterwards. */
export function PlanMeeting({ caseId }: Readonly<{ caseId: string }>) {
  const { t, i18n } = useTranslation()
  const { language } = useSettings()
  const command = useRecordCommand(caseId, meetingPlanned.type)
  const [kind, setKind] = useState<MeetingKind>('eerste')
  const [ownName, setOwnName] = useState<string | null>(null)
  const own = useOwnAgendas()
  const [draft, setDraft] = useState<WhenDraft>({
    on: null,
    from: null,
    minutes: String(findAgendaTemplate('eerste').minutes),
    place: '',
    language: t('preparation.plan.languageDefault'),
    interpreter: '',
  })
  const [isTried, setIsTried] = useState(false)
  const faults = findWhenFaults(draft, readToday())
  const choose = (id: string | null) => {
    const next = meetingKind.catch(kind).parse(id)
    setKind(next)
    setDraft({ ...draft, minutes: String(findAgendaTemplate(next).minutes) })
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (faults.on !== null || faults.minutes || command.isPending) return
    const lines = own.find(({ name }) => name === ownName)?.lines
    void command.send({
      kind,
      ...toWhenAndWhere(draft),
      inLanguage: language,
      ...(lines === undefined ? {} : { agenda: lines }),
    })
  }
  return (
    <Section title={t('preparation.plan.title')} intro={t('preparation.plan.intro')} isFirst>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ErrorNotice error={command.error} />
          <Select
            label={t('preparation.plan.kind')}
            value={kind}
            onChange={choose}
            options={meetingKinds.map((id) => ({
              id,
              label: inLanguage(meetingKindLabels[id], i18n.language),
            }))}
          />
          {own.length > 0 && (
            <Select
              label={t('preparation.plan.agenda')}
              value={ownName}
              onChange={setOwnName}
              emptyLabel={t('preparation.plan.shippedAgenda')}
              options={own.map(({ name }) => ({
                id: name,
                label: t('preparation.plan.ownAgenda', { name }),
              }))}
            />
          )}
          <WhenFields draft={draft} onChange={setDraft} faults={isTried ? faults : null} />
          <div>
            <Button
              type="submit"
              variant="primary"
              icon="calendar-plus"
              isPending={command.isPending}
            >
              {t('preparation.plan.do')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  )
}

function useOwnAgendas() {
  const { isOwner } = useSession()
  return useView('ownAgendas', {}, { isEnabled: isOwner }).data ?? []
}
