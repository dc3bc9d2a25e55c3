import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consentOpened } from '../../../../shared/records/consent-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import type { Draft } from '../agreements/use-draft.ts'
import { useTableCase } from '../table-case.ts'
import { AskedFields, AskedMore } from './AskedFields.tsx'
import { type Asked, toOpening } from './to-opening.ts'
import { useAbsent } from './use-absent.ts'

type OpenRoundDialogProps = Readonly<{ draft: Draft; onClose: () => void }>

/** Puts a draft before the table: who it is between, who is asked, and when the answers are shown. */
export function OpenRoundDialog({ draft, onClose }: OpenRoundDialogProps) {
  const { t } = useTranslation()
  const { caseId, meeting, present } = useTableCase()
  const absent = useAbsent()
  const command = useRecordCommand(caseId, consentOpened.type)
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
    if ((await command.send(body)) !== null) onClose()
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
          <AskedFields asked={asked} onChange={setAsked} names={names} people={people} />
          <AskedMore asked={asked} onChange={setAsked} people={people} absent={absent} />
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
