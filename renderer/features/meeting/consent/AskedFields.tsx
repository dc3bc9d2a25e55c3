import { useTranslation } from 'react-i18next'
import type { Attendance } from '../../../../shared/domain/meeting/fold-attendance.ts'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { Stack } from '../../../components/Stack.tsx'
import type { Asked } from './to-opening.ts'
import type { Absent } from './use-absent.ts'

type AskedProps = Readonly<{
  asked: Asked
  onChange: (asked: Asked) => void
  /** Who is at the table and can be asked. */
  people: readonly Attendance[]
}>

/** Between whom an agreement is, who is asked, and when the answers are shown. */
export function AskedFields(props: AskedProps & Readonly<{ names: readonly string[] }>) {
  const { t } = useTranslation()
  const { asked, onChange, people, names } = props
  return (
    <>
      <CheckboxGroup
        label={t('meeting.open.between')}
        layout="row"
        value={asked.parties}
        onChange={(parties) => onChange({ ...asked, parties })}
        choices={names.filter((name) => name !== '').map((name) => ({ id: name, label: name }))}
      />
      <CheckboxGroup
        label={t('meeting.open.voters')}
        layout="row"
        value={asked.voters}
        onChange={(voters) => onChange({ ...asked, voters })}
        choices={people.map(({ attendeeId, name }) => ({ id: attendeeId, label: name }))}
      />
      <ChoiceGroup
        label={t('meeting.open.reveal')}
        layout="row"
        value={asked.reveal}
        onChange={(id) => onChange({ ...asked, reveal: id === 'tegelijk' ? 'tegelijk' : 'meteen' })}
        choices={[
          { id: 'meteen', label: t('meeting.open.asTheyCome') },
          { id: 'tegelijk', label: t('meeting.open.atOnce') },
        ]}
      />
    </>
  )
}

/** Which of the family are children, and who is told with a deadline because they are not here; mostly nobody. */
export function AskedMore(props: AskedProps & Readonly<{ absent: readonly Absent[] }>) {
  const { t } = useTranslation()
  const { asked, onChange, people, absent } = props
  return (
    <Disclosure label={t('meeting.open.more', { count: asked.absent.length })}>
      <Stack>
        <CheckboxGroup
          label={t('meeting.open.children')}
          hint={t('meeting.open.childrenHint')}
          layout="row"
          value={asked.children}
          onChange={(children) => onChange({ ...asked, children })}
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
            onChange={(chosen) => onChange({ ...asked, absent: chosen })}
            choices={absent.map(({ key, name }) => ({ id: key, label: name }))}
          />
        )}
      </Stack>
    </Disclosure>
  )
}
