import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../../../shared/domain/mirror/fold-mirror.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useMirrorCase } from './mirror-case.ts'

const maxPoint = 300

type RaisePointProps = Readonly<{
  partyIds: readonly [string, string]
  differences: readonly Difference[]
}>

/** Makes a point for the next meeting of what two parties see differently; the words can be changed first. */
export function RaisePoint({ partyIds, differences }: RaisePointProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return isOpen ? (
    <PointForm {...{ partyIds, differences }} onClose={() => setIsOpen(false)} />
  ) : (
    <div>
      <Button icon="list-checks" onPress={() => setIsOpen(true)}>
        {t('questionnaires.mirror.point.raise')}
      </Button>
    </div>
  )
}

type PointFormProps = RaisePointProps & Readonly<{ onClose: () => void }>

function PointForm({ partyIds, differences, onClose }: PointFormProps) {
  const { t } = useTranslation()
  const { caseId, nameOf } = useMirrorCase()
  const command = useRecordCommand(caseId, 'mirror.pointRaised')
  // Of this form and not of a press: sent again it is the same point.
  const [pointId] = useState(() => crypto.randomUUID())
  const [first, second] = partyIds
  const names = { first: nameOf(first), second: nameOf(second) }
  const picture = differences.find((one) => one.kind === 'beeld')
  const [text, setText] = useState(() =>
    (picture === undefined
      ? t('questionnaires.mirror.point.frame', names)
      : t('questionnaires.mirror.point.picture', {
          by: nameOf(picture.judged.byPartyId),
          of: nameOf(picture.judged.ofPartyId),
          words: picture.judged.correction,
        })
    ).slice(0, maxPoint),
  )
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (text.trim() === '' || command.isPending) return
    const words = { pointId, text, partyIds: [first, second] }
    if ((await command.send(words)) !== null) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <ErrorNotice error={command.error} />
        <TextField
          label={t('questionnaires.mirror.point.text')}
          error={text.trim() === '' ? t('questionnaires.mirror.missing') : null}
          value={text}
          onChange={setText}
          maxLength={maxPoint}
        />
        <Row>
          <Button onPress={onClose}>{t('questionnaires.back')}</Button>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('questionnaires.mirror.point.keep')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
