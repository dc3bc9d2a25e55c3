import { useTranslation } from 'react-i18next'
import type { Voter } from '../../../../shared/domain/meeting/consent-facts.ts'
import type { ConsentRound } from '../../../../shared/domain/meeting/fold-consent.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useTableCase } from '../table-case.ts'
import { VoteForm } from './VoteForm.tsx'

type TakeDownDialogProps = Readonly<{
  round: ConsentRound
  voter: Voter
  onClose: () => void
}>

/** What someone without a device says, read aloud and written down; it is kept as such. */
export function TakeDownDialog({ round, voter, onClose }: TakeDownDialogProps) {
  const { t } = useTranslation()
  const { live, move, present } = useTableCase()
  const { voterId, name } = voter
  const ballot = live.round?.ballots.find((one) => one.voterId === voterId)
  const role = present.find(({ attendeeId }) => attendeeId === voterId)?.role
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.round.writeTitle', { name })}>
      <Stack>
        <p>{round.text}</p>
        <p>{t('meeting.round.writeText')}</p>
        <VoteForm
          isChild={voter.isChild}
          isFamily={role === 'gezinslid' || role === 'steunfiguur'}
          initial={{ position: ballot?.position ?? null, remark: ballot?.remark ?? '' }}
          submitLabel={t('meeting.round.writeDo')}
          onSend={(vote) => {
            move({ kind: 'takePosition', roundId: round.roundId, voterId, ...vote })
            onClose()
          }}
        />
      </Stack>
    </Dialog>
  )
}
