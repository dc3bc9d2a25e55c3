import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pulseQuestionnaire } from '../../../shared/content/questionnaires/short-questionnaires.ts'
import {
  parseQuestionnaire,
  type QuestionnaireFault,
} from '../../../shared/domain/questionnaire/parse-questionnaire.ts'
import {
  type Questionnaire,
  readItems,
} from '../../../shared/domain/questionnaire/questionnaire.ts'
import { Button } from '../../components/Button.tsx'
import { FileField } from '../../components/FileField.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import styles from './questionnaires.module.css'
import { saveFile } from '../../platform/save-file.ts'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import { useWords } from './use-words.ts'

type OwnQuestionnairesProps = Readonly<{ caseId: string; own: readonly Questionnaire[] }>

/** A municipality's own questions, from a file; seen first, added after. */
export function OwnQuestionnaires({ caseId, own }: OwnQuestionnairesProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const [fault, setFault] = useState<QuestionnaireFault | null>(null)
  const [chosen, setChosen] = useState<Questionnaire | null>(null)
  const take = async (file: File): Promise<void> => {
    const read = parseQuestionnaire(await file.text())
    setFault('fault' in read ? read.fault : null)
    setChosen('value' in read ? read.value : null)
  }
  return (
    <Section title={t('questionnaires.own.title')} intro={t('questionnaires.own.intro')}>
      <Stack gap="md">
        {own.length > 0 && (
          <ul aria-label={t('questionnaires.own.title')}>
            {own.map((one) => (
              <li key={one.id}>{say(one.title)}</li>
            ))}
          </ul>
        )}
        {fault !== null && (
          <Notice kind="negative" isAlert title={t('questionnaires.own.notRead')}>
            {t(`questionnaires.own.fault.${fault.kind}`, fault.kind === 'place' ? fault : {})}
          </Notice>
        )}
        {chosen !== null && <Chosen {...{ caseId, chosen }} onClose={() => setChosen(null)} />}
        <FileField
          label={t('questionnaires.own.open')}
          hint={t('questionnaires.own.hint')}
          accept="application/json,.json"
          onPick={(file) => void take(file)}
        />
        <div>
          <Button icon="download" onPress={() => savePattern()}>
            {t('questionnaires.own.pattern')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}

/** A questionnaire of our own as an example of the form. */
const savePattern = () => {
  const text = JSON.stringify({ ...pulseQuestionnaire, id: 'eigen-vragenlijst' }, null, 2)
  saveFile('vragenlijst.json', new Blob([text], { type: 'application/json' }))
}

type ChosenProps = Readonly<{ caseId: string; chosen: Questionnaire; onClose: () => void }>

function Chosen({ caseId, chosen, onClose }: ChosenProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const command = useRecordCommand(caseId, 'questionnaire.added')
  const add = async () => {
    if ((await command.send({ questionnaire: chosen })) !== null) onClose()
  }
  return (
    <section className={styles.card} aria-label={say(chosen.title)}>
      <Stack gap="md">
        <ErrorNotice error={command.error} />
        <h3>{say(chosen.title)}</h3>
        <p>{say(chosen.intro)}</p>
        <p>
          {t('questionnaires.items', { count: readItems(chosen).length })}{' '}
          {t(`questionnaires.voice.${chosen.voice}`)}
        </p>
        <Row>
          <Button onPress={onClose}>{t('questionnaires.back')}</Button>
          <Button variant="primary" isPending={command.isPending} onPress={() => void add()}>
            {t('questionnaires.own.add')}
          </Button>
        </Row>
      </Stack>
    </section>
  )
}
