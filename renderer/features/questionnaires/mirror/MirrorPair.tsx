import { useTranslation } from 'react-i18next'
import type { MirrorView } from '../../../../shared/api/questionnaire-routes.ts'
import {
  mirrorFrameLabels,
  mirrorVerdictLabels,
} from '../../../../shared/content/questionnaires/questionnaire-labels.ts'
import { findDifferences } from '../../../../shared/domain/mirror/fold-mirror.ts'
import type { MirrorSaid } from '../../../../shared/domain/mirror/mirror-facts.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Tag } from '../../../components/Tag.tsx'
import styles from '../questionnaires.module.css'
import { useWords } from '../use-words.ts'
import { JudgeForm } from './JudgeForm.tsx'
import { useMirrorCase } from './mirror-case.ts'
import { RaisePoint } from './RaisePoint.tsx'

type Pair = MirrorView['pairs'][number]

/** Two parties side by side: what each thought of the other, and what the other says of itself. */
export function MirrorPair({ pair }: Readonly<{ pair: Pair }>) {
  const { t } = useTranslation()
  const { nameOf } = useMirrorCase()
  const [first, second] = pair.sayings
  const differences = findDifferences(pair)
  const title = t('questionnaires.mirror.pair', {
    first: nameOf(first.byPartyId),
    second: nameOf(second.byPartyId),
  })
  return (
    <section className={styles.pair} aria-label={title}>
      <Stack gap="lg">
        <h3>{title}</h3>
        <div className={styles.sides}>
          <Side said={first} other={second} pair={pair} />
          <Side said={second} other={first} pair={pair} />
        </div>
        <Frames pair={pair} />
        {differences.length > 0 && (
          <RaisePoint partyIds={[first.byPartyId, second.byPartyId]} differences={differences} />
        )}
      </Stack>
    </section>
  )
}

type SideProps = Readonly<{ said: MirrorSaid; other: MirrorSaid; pair: Pair }>

/** What one thought, beside what the other says of itself. */
function Side({ said, other, pair }: SideProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const { nameOf } = useMirrorCase()
  const names = { by: nameOf(said.byPartyId), about: nameOf(said.aboutPartyId) }
  const judged = pair.judgements.find(({ ofPartyId }) => ofPartyId === said.byPartyId)
  const facts = [
    { term: t('questionnaires.mirror.shown.thinks', names), words: said.thinks },
    { term: t('questionnaires.mirror.shown.expects', names), words: said.expects },
    { term: t('questionnaires.mirror.shown.offers', names), words: other.offers },
    { term: t('questionnaires.mirror.shown.cannot', names), words: other.cannot },
  ]
  return (
    <div className={styles.side}>
      <dl>
        {facts
          .filter(({ words }) => words !== '')
          .map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        {judged !== undefined && (
          <div>
            <dt>{t('questionnaires.mirror.shown.verdict', names)}</dt>
            <dd>
              <Tag kind={judged.verdict === 'klopt' ? 'positive' : 'warning'}>
                {say(mirrorVerdictLabels[judged.verdict])}
              </Tag>{' '}
              {judged.correction}
            </dd>
          </div>
        )}
      </dl>
      <JudgeForm said={said} isJudged={judged !== undefined} />
    </div>
  )
}

function Frames({ pair: { sayings } }: Readonly<{ pair: Pair }>) {
  const { t } = useTranslation()
  const { say } = useWords()
  const { nameOf } = useMirrorCase()
  const [first, second] = sayings
  const isSame = first.frame === second.frame
  return (
    <p>
      <Tag kind={isSame ? 'positive' : 'warning'}>
        {t(`questionnaires.mirror.${isSame ? 'sameFrame' : 'otherFrame'}`)}
      </Tag>{' '}
      {sayings
        .map(({ byPartyId, frame }) => `${nameOf(byPartyId)}: ${say(mirrorFrameLabels[frame])}`)
        .join('. ')}
      .
    </p>
  )
}
