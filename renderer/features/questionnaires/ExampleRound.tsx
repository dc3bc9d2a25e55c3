import { useTranslation } from 'react-i18next'
import { lelystadRound } from '../../../shared/content/questionnaires/lelystad-round.ts'
import { toetsingskader } from '../../../shared/content/questionnaires/toetsingskader.ts'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { OrganisationsResult } from './result/OrganisationsResult.tsx'
import { useWords } from './use-words.ts'
import styles from './questionnaires.module.css'

/** The findings of Lelystad in the form of a round, to see what a round can show. */
export function ExampleRound({ backHref }: Readonly<{ backHref: string }>) {
  const { t } = useTranslation()
  const { say } = useWords()
  const remarks = new Map(
    lelystadRound.findings.map(({ itemId, finding, text }) => [
      itemId,
      <span key={itemId}>
        <b>{t(`questionnaires.example.${finding}`)}</b>. {say(text)}
      </span>,
    ]),
  )
  return (
    <>
      <p className={styles.back}>
        <TextLink href={backHref}>{t('questionnaires.backToRounds')}</TextLink>
      </p>
      <PageHead title={say(lelystadRound.title)}>
        <Tag kind="outline">{t('questionnaires.example.tag')}</Tag> {say(toetsingskader.title)}
      </PageHead>
      <Notice kind="neutral">{t('questionnaires.example.note')}</Notice>
      <OrganisationsResult
        questionnaire={toetsingskader}
        title={say(lelystadRound.title)}
        voices={lelystadRound.voices.map(({ organisation, answers }) => ({
          organisation: say(organisation),
          isWrittenDown: false,
          answers,
        }))}
        remarks={remarks}
        remarkLabel={t('questionnaires.example.finding')}
      />
    </>
  )
}
