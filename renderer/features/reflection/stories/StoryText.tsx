import { storyTemplates } from '../../../../shared/content/reflection/story-templates.ts'
import type { StoryBody } from '../../../../shared/domain/reflection/story.ts'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './stories.module.css'

/** A story of the library, part by part. */
export function StoryText({ story }: Readonly<{ story: StoryBody }>) {
  const say = useLabel()
  const { parts } = storyTemplates[story.kind]
  return (
    <dl className={styles.story}>
      {story.parts
        .filter(({ text }) => text !== '')
        .map(({ id, text }) => {
          const asked = parts.find((part) => part.id === id)
          return (
            <div key={id}>
              {asked !== undefined && <dt>{say(asked)}</dt>}
              <dd>{text}</dd>
            </div>
          )
        })}
    </dl>
  )
}
