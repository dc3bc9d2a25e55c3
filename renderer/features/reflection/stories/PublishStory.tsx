import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryDraft } from '../../../../shared/domain/reflection/story.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useCommand } from '../../../platform/use-request.ts'

type PublishStoryProps = Readonly<{
  caseId: string
  householdId: string
  story: StoryDraft
  /** Words nobody has judged yet. */
  leftovers: number
  onPublished: () => void
}>

/** The last look, by somebody who answers for it; the host looks for names once more. */
export function PublishStory(props: PublishStoryProps) {
  const { caseId, householdId, story, leftovers, onPublished } = props
  const { t } = useTranslation()
  const publish = useCommand('publishStory')
  const [isRead, setIsRead] = useState(false)
  const [familyAgreed, setFamilyAgreed] = useState(false)
  const isEmpty = story.title.trim() === '' || story.parts.every(({ text }) => text.trim() === '')
  const reason = isEmpty
    ? t('reflection.publish.empty')
    : leftovers > 0
      ? t('reflection.publish.leftovers', { count: leftovers })
      : isRead
        ? null
        : t('reflection.publish.unread')
  return (
    <Section title={t('reflection.publish.title')} intro={t('reflection.publish.intro')}>
      <Stack gap="md">
        <ErrorNotice error={publish.error} />
        {story.kind === 'succes' && (
          <Checkbox isSelected={familyAgreed} onChange={setFamilyAgreed} variant="card">
            {t('reflection.publish.family')}
          </Checkbox>
        )}
        <Checkbox isSelected={isRead} onChange={setIsRead} variant="card">
          {t('reflection.publish.read')}
        </Checkbox>
        <Button
          variant="primary"
          isPending={publish.isPending}
          isDisabled={reason !== null}
          {...(reason === null ? {} : { reason })}
          onPress={() =>
            publish.mutate(
              {
                params: { caseId },
                body: {
                  ...story,
                  parts: [...story.parts],
                  householdId,
                  familyAgreed,
                  isRead: true,
                },
              },
              { onSuccess: onPublished },
            )
          }
        >
          {t('reflection.publish.submit')}
        </Button>
      </Stack>
    </Section>
  )
}
