import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { routes } from '../../../../shared/api/contract.ts'
import type { Reply } from '../../../../shared/api/route.ts'
import { storyTemplates } from '../../../../shared/content/reflection/story-templates.ts'
import { toText } from '../../../../shared/domain/pseudonymise/piece.ts'
import type { StoryKind } from '../../../../shared/domain/reflection/story.ts'
import { Section } from '../../../components/Section.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { Leftovers } from './Leftovers.tsx'
import { NameList } from './NameList.tsx'
import { PublishStory } from './PublishStory.tsx'
import styles from './stories.module.css'
import { StoryPreview } from './StoryPreview.tsx'
import { usePseudonyms } from './use-pseudonyms.ts'

type StoryEditorProps = Readonly<{
  caseId: string
  householdId: string
  kind: StoryKind
  source: Reply<(typeof routes)['storySource']>
  onPublished: () => void
}>

/** The story with names beside the story without: what is on the right is exactly what the group gets. */
export function StoryEditor(props: StoryEditorProps) {
  const { caseId, householdId, kind, source, onPublished } = props
  const { t } = useTranslation()
  const say = useLabel()
  const { parts } = storyTemplates[kind]
  const [title, setTitle] = useState('')
  const [texts, setTexts] = useState<readonly string[]>(() =>
    parts.map((_, index) => (index === 0 && kind === 'casus' ? source.opening : '')),
  )
  const all = useMemo(() => [title, ...texts], [title, texts])
  const pseudonyms = usePseudonyms(source.names, all)
  const [titlePieces = [], ...partPieces] = pseudonyms.shown
  const story = {
    kind,
    title: toText(titlePieces),
    parts: parts.map(({ id }, index) => ({ id, text: toText(partPieces[index] ?? []) })),
  }
  return (
    <>
      <Section title={t('reflection.stories.sideBySide')}>
        <div className={styles.sides}>
          <div className={styles.side}>
            <h3>{t('reflection.stories.withNames')}</h3>
            <TextField
              label={t('reflection.stories.name')}
              value={title}
              onChange={setTitle}
              maxLength={120}
              autoComplete="off"
            />
            {parts.map((part, index) => (
              <TextArea
                key={part.id}
                label={say(part)}
                value={texts[index] ?? ''}
                onChange={(text) => setTexts(texts.with(index, text))}
                rows={4}
                maxLength={2000}
              />
            ))}
          </div>
          <section className={styles.side} aria-label={t('reflection.stories.withoutNames')}>
            <h3>{t('reflection.stories.withoutNames')}</h3>
            <StoryPreview label={t('reflection.stories.name')} pieces={titlePieces} />
            {parts.map((part, index) => (
              <StoryPreview key={part.id} label={say(part)} pieces={partPieces[index] ?? []} />
            ))}
          </section>
        </div>
      </Section>
      <Leftovers pseudonyms={pseudonyms} />
      <NameList pseudonyms={pseudonyms} />
      <PublishStory
        caseId={caseId}
        householdId={householdId}
        story={story}
        leftovers={pseudonyms.leftovers.length}
        onPublished={onPublished}
      />
    </>
  )
}
