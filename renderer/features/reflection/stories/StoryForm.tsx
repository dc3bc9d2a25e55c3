import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type StoryKind,
  storyKind,
  storyKinds,
} from '../../../../shared/domain/reflection/story.ts'
import { storyTemplates } from '../../../../shared/content/reflection/story-templates.ts'
import { Button } from '../../../components/Button.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { TrustItem } from '../../../components/TrustItem.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useView } from '../../../platform/use-request.ts'
import { StoryEditor } from './StoryEditor.tsx'
import styles from './stories.module.css'

type StoryFormProps = Readonly<{
  caseId: string
  onClose: () => void
  onPublished: () => void
}>

/** From which household, and what kind of story; then the story itself. */
export function StoryForm({ caseId, onClose, onPublished }: StoryFormProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const cases = useView('cases', {})
  const [kind, setKind] = useState<StoryKind>('casus')
  const [householdId, setHouseholdId] = useState<string | null>(null)
  const source = useView(
    'storySource',
    { params: { caseId: householdId ?? '' } },
    { isEnabled: householdId !== null },
  )
  const households = cases.data?.filter((one) => one.kind === 'huishouden') ?? []
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('reflection.stories.onlyYou')}</TrustItem>} />
      <PageHead
        title={t('reflection.stories.newTitle')}
        actions={<Button onPress={onClose}>{t('reflection.cancel')}</Button>}
      >
        {t('reflection.stories.newIntro')}
      </PageHead>
      <ErrorNotice error={cases.error ?? source.error} />
      <Section title={t('reflection.stories.from')} isFirst>
        <div className={styles.from}>
          <Stack gap="md">
            <Select
              label={t('reflection.stories.household')}
              hint={t('reflection.stories.householdHint')}
              value={householdId}
              onChange={setHouseholdId}
              options={households.map(({ id, title }) => ({ id, label: title }))}
            />
            <Select
              label={t('reflection.stories.kind')}
              value={kind}
              onChange={(value) => setKind(storyKind.catch('casus').parse(value))}
              options={storyKinds.map((one) => ({ id: one, label: say(storyTemplates[one]) }))}
            />
          </Stack>
        </div>
      </Section>
      {source.data !== undefined && householdId !== null && (
        <StoryEditor
          key={`${householdId} ${kind}`}
          caseId={caseId}
          householdId={householdId}
          kind={kind}
          source={source.data}
          onPublished={onPublished}
        />
      )}
    </>
  )
}
