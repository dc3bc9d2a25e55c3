import { useTranslation } from 'react-i18next'
import {
  effectActorLabels,
  effectTermLabels,
} from '../../../../shared/content/reverse-test/effect-scale.ts'
import { effectTerms } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { classNames } from '../../../components/class-names.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { LevelKey } from '../matrix/LevelKey.tsx'
import { LevelMark } from '../matrix/LevelMark.tsx'
import { toLevelClass } from '../matrix/level-words.ts'
import levelStyles from '../matrix/level.module.css'
import type { EffectPicture } from './use-effect-picture.ts'
import styles from './pictures.module.css'

/** All effects at one glance: a number, a word and a pattern in every cell, never colour alone. */
export function EffectHeatMap({ picture }: Readonly<{ picture: EffectPicture }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { options, actors, at } = picture
  const name = t('reverse-test-parts.pictures.mapLabel')
  return (
    // Wider than a phone: it scrolls by itself, and the keyboard can reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.map}>
        <caption className={styles.caption}>{name}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.names}>
              {t('reverse-test-parts.matrix.who')}
            </th>
            {options.map((option) => (
              <th key={option.id} scope="colgroup" colSpan={2} className={styles.group}>
                <span className={styles.place}>{option.place}</span>
                <span className={styles.title}>{option.title}</span>
              </th>
            ))}
          </tr>
          <tr>
            {options.flatMap((option) =>
              effectTerms.map((term) => (
                <th key={`${option.id}-${term}`} scope="col" className={styles.term}>
                  {label(effectTermLabels[term])}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor}>
              <th scope="row" className={styles.actor}>
                {label(effectActorLabels[actor])}
              </th>
              {options.flatMap((option) =>
                effectTerms.map((term) => (
                  <td key={`${option.id}-${term}`} className={styles.cell}>
                    <Levels values={at(option.id, actor, term).map(({ value }) => value)} />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <LevelKey />
    </div>
  )
}

function Levels({ values }: Readonly<{ values: readonly (number | null)[] }>) {
  const { t } = useTranslation()
  return (
    <div className={styles.levels}>
      {(values.length === 0 ? [null] : values).map((value, index) => (
        <div
          // Entries have no other identity here, and never change places.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={classNames(styles.level, levelStyles[toLevelClass(value)])}
        >
          <LevelMark value={value} openWord={t('reverse-test-parts.matrix.open')} />
        </div>
      ))}
    </div>
  )
}
