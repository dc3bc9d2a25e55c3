import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Adaptations,
  type AdaptationsFault,
  parseAdaptations,
} from '../../../shared/content/reverse-test/adaptations.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { FileField } from '../../components/FileField.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { useSaveAdaptations } from './use-save-adaptations.ts'

type AdaptationsFileProps = Readonly<{ stored: Adaptations }>

/** Everything of the municipality as one file, to take to another laptop; it holds nothing of a case. */
export function AdaptationsFile({ stored }: AdaptationsFileProps) {
  const { t } = useTranslation()
  const { save, error } = useSaveAdaptations()
  const [fault, setFault] = useState<AdaptationsFault | null>(null)
  const [chosen, setChosen] = useState<Adaptations | null>(null)
  const take = async (file: File): Promise<void> => {
    const read = parseAdaptations(await file.text())
    setFault('fault' in read ? read.fault : null)
    setChosen('value' in read ? read.value : null)
  }
  return (
    <Section
      headingLevel={3}
      title={t('adaptations.file.title')}
      intro={t('adaptations.file.intro')}
    >
      <Stack gap="md">
        {fault !== null && (
          <Notice kind="negative" isAlert title={t('adaptations.file.notRead')}>
            {t(`adaptations.file.${fault.kind}`, fault.kind === 'place' ? fault : {})}
          </Notice>
        )}
        <ErrorNotice error={error} />
        <div>
          <Button icon="arrow-up-from-line" onPress={() => saveAsFile(stored)}>
            {t('adaptations.file.save')}
          </Button>
        </div>
        <FileField
          label={t('adaptations.file.open')}
          hint={t('adaptations.file.openHint')}
          accept="application/json,.json"
          onPick={(file) => void take(file)}
        />
      </Stack>
      <ConfirmDialog
        isOpen={chosen !== null}
        title={t('adaptations.file.replaceTitle')}
        confirmLabel={t('adaptations.file.replace')}
        onConfirm={() => {
          if (chosen !== null) save(chosen)
          setChosen(null)
        }}
        onCancel={() => setChosen(null)}
      >
        {t('adaptations.file.replaceText', {
          texts: chosen?.texts.length ?? 0,
          references: chosen?.references.length ?? 0,
        })}
      </ConfirmDialog>
    </Section>
  )
}

function saveAsFile(stored: Adaptations): void {
  const content = new Blob([`${JSON.stringify(stored, null, 2)}\n`], { type: 'application/json' })
  saveFile('omgekeerde-toets-aanpassingen.json', content)
}
