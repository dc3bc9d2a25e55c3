import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { storyTemplates } from '../../../../shared/content/reflection/story-templates.ts'
import { announce } from '../../../components/announce.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { Tag } from '../../../components/Tag.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { TrustItem } from '../../../components/TrustItem.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useStories } from '../use-reflection.ts'
import { StoryForm } from './StoryForm.tsx'
import { StoryText } from './StoryText.tsx'
import { WithdrawStory } from './WithdrawStory.tsx'

/** The group's library of stories without names; the owner of the households adds to it. */
export function StoriesPage() {
  const { t } = useTranslation()
  const say = useLabel()
  const { caseId = '' } = useParams({ strict: false })
  const { isOwner } = useSession()
  const stories = useStories(caseId)
  const [isWriting, setIsWriting] = useState(false)
  const add = isOwner ? (
    <Button icon="plus" variant="primary" onPress={() => setIsWriting(true)}>
      {t('reflection.stories.add')}
    </Button>
  ) : undefined
  if (isWriting)
    return (
      <StoryForm
        caseId={caseId}
        onClose={() => setIsWriting(false)}
        onPublished={() => {
          setIsWriting(false)
          announce(t('reflection.stories.published'), 'polite')
        }}
      />
    )
  return (
    <>
      <TrustArea
        audience={<TrustItem icon="venetian-mask">{t('reflection.withoutNames')}</TrustItem>}
      />
      <PageHead
        title={t('reflection.stories.title')}
        actions={stories.length > 0 ? add : undefined}
      >
        {t('reflection.stories.intro')}
      </PageHead>
      {stories.length === 0 && (
        <EmptyState title={t('reflection.stories.emptyTitle')} actions={add}>
          {t('reflection.stories.empty')}
        </EmptyState>
      )}
      {stories.map((story, index) => (
        <Section
          key={story.storyId}
          title={story.title}
          isFirst={index === 0}
          actions={isOwner && <WithdrawStory caseId={caseId} story={story} />}
        >
          <Row gap="sm">
            <Tag>{say(storyTemplates[story.kind])}</Tag>
            <Tag kind="positive" icon="check">
              {t('reflection.stories.checked')}
            </Tag>
          </Row>
          <StoryText story={story} />
        </Section>
      ))}
    </>
  )
}
