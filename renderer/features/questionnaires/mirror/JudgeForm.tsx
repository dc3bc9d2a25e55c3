import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mirrorVerdictLabels } from '../../../../shared/content/questionnaires/questionnaire-labels.ts'
import {
  type MirrorSaid,
  type MirrorVerdict,
  mirrorVerdicts,
} from '../../../../shared/domain/mirror/mirror-facts.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Row } from '../../../components/Row.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useWords } from '../use-words.ts'
import { useMirrorCase } from './mirror-case.ts'

type JudgeFormProps = Readonly<{ said: MirrorSaid; isJudged: boolean }>

/** The party that a picture is of says whether it is right. */
export function JudgeForm({ said, isJudged }: JudgeFormProps) {
  const { t } = useTranslation()
  const { view, nameOf } = useMirrorCase()
  const [isOpen, setIsOpen] = useState(false)
  // Who has no party of its own may speak for one that nobody else speaks for; the host looks at that.
  const isMine = view.myPartyId === null || view.myPartyId === said.aboutPartyId
  if (!isMine) return null
  if (isOpen) return <Form said={said} onClose={() => setIsOpen(false)} />
  const names = { by: nameOf(said.byPartyId), about: nameOf(said.aboutPartyId) }
  return (
    <Button size="compact" onPress={() => setIsOpen(true)}>
      {t(`questionnaires.mirror.judge.${isJudged ? 'again' : 'open'}`, names)}
    </Button>
  )
}

function Form({ said, onClose }: Readonly<{ said: MirrorSaid; onClose: () => void }>) {
  const { t } = useTranslation()
  const { say } = useWords()
  const { caseId, nameOf } = useMirrorCase()
  const command = useRecordCommand(caseId, 'mirror.judged')
  const [verdict, setVerdict] = useState<MirrorVerdict | null>(null)
  const [correction, setCorrection] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = verdict !== 'klopt' && correction.trim() === ''
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (verdict === null || isMissing || command.isPending) return
    const parties = { byPartyId: said.aboutPartyId, ofPartyId: said.byPartyId }
    if ((await command.send({ ...parties, verdict, correction })) !== null) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <ErrorNotice error={command.error} />
        <ChoiceGroup
          label={t('questionnaires.mirror.judge.question', { by: nameOf(said.byPartyId) })}
          layout="row"
          error={isAsked && verdict === null ? t('questionnaires.mirror.judge.missing') : null}
          value={verdict}
          onChange={(id) => setVerdict(mirrorVerdicts.find((one) => one === id) ?? null)}
          choices={mirrorVerdicts.map((id) => ({ id, label: say(mirrorVerdictLabels[id]) }))}
        />
        {verdict !== null && verdict !== 'klopt' && (
          <TextArea
            label={t('questionnaires.mirror.judge.correction')}
            error={isAsked && isMissing ? t('questionnaires.mirror.judge.correctionMissing') : null}
            rows={2}
            maxLength={1000}
            value={correction}
            onChange={setCorrection}
          />
        )}
        <Row>
          <Button onPress={onClose}>{t('questionnaires.back')}</Button>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('questionnaires.mirror.judge.keep')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
