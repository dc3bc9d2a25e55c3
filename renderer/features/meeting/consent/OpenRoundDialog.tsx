import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consentOpened } from '../../../../shared/records/consent-records.ts'
import { Button } from '../../../components/Button.tsx'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import type { Draft } from '../agreements/use-draft.ts'
import { useTableCase } from '../table-case.ts'
import { useTableCommand } from '../use-table-command.ts'
import styles from '../meeting.module.css'
import { type Asked, toOpening } from './to-opening.ts'
import { useAbsent } from './use-absent.ts'

type OpenRoundDialogProps = Readonly<{ draft: Draft; onClose: () => void }>

/** Puts a draft before the table: who it is between, who is asked, and when the answers are shown. */
export function OpenRoundDialog({ draft, onClose }: OpenRoundDialogProps) {
  const { t } = useTranslation()
  const { caseId, meeting, present } = useTableCase()
  const absent = useAbsent()
  const command = useTableCommand(caseId, consentOpened.type)
  const people = present.filter(({ role }) => role !== 'meelezer')
  const [asked, setAsked] = useState<Asked>(() => ({
    parties: draft.owner === '' ? [] : [draft.owner],
    voters: people.map(({ attendeeId }) => attendeeId),
    children: [],
    absent: absent.filter(({ isInvited }) => isInvited).map(({ key }) => key),
    reveal: 'meteen',
  }))
  const missing = toMissing(draft, asked.parties)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (missing !== null) return
    const here = people.map(({ attendeeId }) => attendeeId)
    const body = toOpening({ draft, meetingId: meeting.meetingId, people: here, asked })
    if (await command.send(body)) onClose()
  }
  const names = [...new Set([draft.owner, ...people.map(({ name }) => name)])]
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.open.title')} size="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {command.error !== null && <ErrorNotice error={command.error} />}
          <DraftFacts draft={draft} />
          {missing !== null && (
            <Notice kind="warning">{t(`meeting.open.missing.${missing}`)}</Notice>
          )}
          <CheckboxGroup
            label={t('meeting.open.between')}
            layout="row"
            value={asked.parties}
            onChange={(parties) => setAsked({ ...asked, parties })}
            choices={names.filter((name) => name !== '').map((name) => ({ id: name, label: name }))}
          />
          <CheckboxGroup
            label={t('meeting.open.voters')}
            layout="row"
            value={asked.voters}
            onChange={(voters) => setAsked({ ...asked, voters })}
            choices={people.map(({ attendeeId, name }) => ({ id: attendeeId, label: name }))}
          />
          <ChoiceGroup
            label={t('meeting.open.reveal')}
            layout="row"
            value={asked.reveal}
            onChange={(id) =>
              setAsked({ ...asked, reveal: id === 'tegelijk' ? 'tegelijk' : 'meteen' })
            }
            choices={[
              { id: 'meteen', label: t('meeting.open.asTheyCome') },
              { id: 'tegelijk', label: t('meeting.open.atOnce') },
            ]}
          />
          <details className={styles.result}>
            <summary>{t('meeting.open.more', { count: asked.absent.length })}</summary>
            <Stack>
              <CheckboxGroup
                label={t('meeting.open.children')}
                hint={t('meeting.open.childrenHint')}
                layout="row"
                value={asked.children}
                onChange={(children) => setAsked({ ...asked, children })}
                choices={people
                  .filter(({ role }) => role === 'gezinslid')
                  .map(({ attendeeId, name }) => ({ id: attendeeId, label: name }))}
              />
              {absent.length > 0 && (
                <CheckboxGroup
                  label={t('meeting.open.absent')}
                  hint={t('meeting.open.absentHint')}
                  layout="row"
                  value={asked.absent}
                  onChange={(chosen) => setAsked({ ...asked, absent: chosen })}
                  choices={absent.map(({ key, name }) => ({ id: key, label: name }))}
                />
              )}
            </Stack>
          </details>
          <div>
            <Button
              type="submit"
              variant="primary"
              isPending={command.isPending}
              isDisabled={missing !== null}
            >
              {t('meeting.open.do')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}

function DraftFacts({ draft }: Readonly<{ draft: Draft }>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Facts
      facts={[
        { id: 'text', term: t('meeting.open.text'), value: draft.text },
        { id: 'who', term: t('meeting.draft.who'), value: draft.owner },
        {
          id: 'until',
          term: t('meeting.draft.until'),
          value: draft.endsOn === null ? t('meeting.open.noDay') : format.fullDay(draft.endsOn),
        },
      ]}
    />
  )
}

/** What the host would refuse, said before it is sent. */
function toMissing(
  draft: Draft,
  parties: readonly string[],
): 'text' | 'owner' | 'past' | 'parties' | null {
  if (draft.text === '') return 'text'
  if (draft.owner === '') return 'owner'
  if (draft.isPast) return 'past'
  return parties.length === 0 ? 'parties' : null
}
