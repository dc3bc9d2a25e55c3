import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import type { EffectActor, EffectTerm } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { Icon } from '../../../components/Icon.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { toLevelLabel } from '../matrix/level-words.ts'
import { useEffectPicture } from '../pictures/use-effect-picture.ts'
import styles from './family-test.module.css'

/** For whom a household reads the effects: its own people. What it means for offices is told at the table. */
const actors = ['inwoner', 'huishouden', 'kinderen', 'netwerk'] as const satisfies EffectActor[]
type Actor = (typeof actors)[number]

const terms = [
  { term: 'kort', field: 'thenShort', name: 'soon' },
  { term: 'lang', field: 'thenLong', name: 'later' },
] as const

/** The solutions as cards: what, who, and what it does soon and later, with a thumb and a word, no scores. */
export function PlainOptions() {
  const { t } = useTranslation()
  const picture = useEffectPicture()
  if (picture.options.length === 0)
    return <p className={styles.quiet}>{t('reverse-test-parts.family.nothingYet')}</p>
  return (
    <ul className={styles.cards}>
      {picture.options.map(({ id }, index) => (
        <li key={id}>
          <PlainOption
            id={id}
            place={t('reverse-test-parts.family.option', { number: index + 1 })}
            toLevels={(term) =>
              actors.flatMap((actor) =>
                picture
                  .at(id, actor, term)
                  .flatMap(({ value }) => (value === null ? [] : [{ actor, value }])),
              )
            }
          />
        </li>
      ))}
    </ul>
  )
}

type PlainOptionProps = Readonly<{
  id: string
  place: string
  toLevels: (term: EffectTerm) => readonly Readonly<{ actor: Actor; value: number }>[]
}>

function PlainOption({ id, place, toLevels }: PlainOptionProps) {
  const { t } = useTranslation()
  const option = useEntity(reverseTestShape.options, id)
  if (option === null) return null
  return (
    <article className={styles.card} aria-label={place}>
      <p className={styles.place}>{place}</p>
      <h3>{option.title}</h3>
      {option.byWhom.trim() !== '' && (
        <p>{t('reverse-test-parts.family.by', { who: option.byWhom.trim() })}</p>
      )}
      {terms.map(({ term, field, name }) => {
        const levels = toLevels(term)
        const words = option[field].trim()
        if (levels.length === 0 && words === '') return null
        return (
          <div key={term}>
            <h4>{t(`reverse-test-parts.family.${name}`)}</h4>
            {words !== '' && <p>{words}</p>}
            <ul className={styles.thumbs}>
              {levels.map(({ actor, value }, index) => (
                <Thumb key={`${actor}-${index}`} actor={actor} value={value} />
              ))}
            </ul>
          </div>
        )
      })}
    </article>
  )
}

function Thumb({ actor, value }: Readonly<{ actor: Actor; value: number }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const words = toLevelLabel(value)
  return (
    <li>
      <Icon name={toThumb(value)} size="sm" />
      {t('reverse-test-parts.family.for', {
        who: t(`reverse-test-parts.family.whom.${actor}`),
        level: words === null ? '' : label(words),
      })}
    </li>
  )
}

function toThumb(value: number): IconName {
  if (value === 0) return 'minus'
  return value > 0 ? 'thumbs-up' : 'thumbs-down'
}
