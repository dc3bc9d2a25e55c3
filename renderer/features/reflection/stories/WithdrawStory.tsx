import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryBody } from '../../../../shared/domain/reflection/story.ts'
import { storyWithdrawn } from '../../../../shared/records/reflection-records.ts'
import { announce } from '../../../components/announce.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useMakeRecord } from '../../../platform/use-records.ts'

type WithdrawStoryProps = Readonly<{ caseId: string; story: StoryBody }>

/** Takes a story out of the library, with a reason that stays with who leads the group. */
export function WithdrawStory({ caseId, story: { storyId, title } }: WithdrawStoryProps) {
  const { t } = useTranslation()
  const record = useMakeRecord(caseId, storyWithdrawn)
  const [isAsking, setIsAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const isMissing = reason.trim() === ''
  const withdraw = async () => {
    setIsTried(true)
    if (isMissing) return
    const made = await record.send({ storyId, reason: reason.trim() })
    if (made !== null) announce(t('reflection.withdraw.done'), 'polite')
  }
  return (
    <>
      <Button
        variant="quiet"
        icon="eye-off"
        label={t('reflection.withdraw.named', { title })}
        onPress={() => setIsAsking(true)}
      >
        {t('reflection.withdraw.button')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('reflection.withdraw.title')}
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{t('common.back')}</Button>
            <Button variant="primary" isPending={record.isPending} onPress={() => void withdraw()}>
              {t('reflection.withdraw.button')}
            </Button>
          </>
        }
      >
        <Stack gap="md">
          <ErrorNotice error={record.error} />
          <p>{t('reflection.withdraw.text', { title })}</p>
          <TextArea
            label={t('reflection.withdraw.reason')}
            hint={t('reflection.withdraw.reasonHint')}
            error={isTried && isMissing ? t('reflection.withdraw.reasonMissing') : null}
            value={reason}
            onChange={setReason}
            maxLength={500}
          />
        </Stack>
      </Dialog>
    </>
  )
}
