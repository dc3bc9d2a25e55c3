import { useTranslation } from 'react-i18next'
import { positionLabels } from '../../../../shared/content/vocabulary-labels.ts'
import type { ConsentRound } from '../../../../shared/domain/meeting/fold-consent.ts'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'

/** What everybody thought of an agreement, for reading again. */
export function RoundResult({ round }: Readonly<{ round: ConsentRound }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  return (
    <Disclosure label={t('meeting.made.positions')}>
      <ul>
        {round.answers.map(({ voterId, name, position, remark, isAbsent }) => (
          <li key={voterId}>
            {isAbsent && position === 'nietGereageerd'
              ? t('meeting.round.absentUntil', { name, date: format.day(round.deadline) })
              : `${name}: ${label(positionLabels[position])}${remark === '' ? '' : `. ${remark}`}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
