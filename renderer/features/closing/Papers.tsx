import { useTranslation } from 'react-i18next'
import { isRunning, type MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import styles from './closing.module.css'

type PapersProps = Readonly<{ caseId: string; meeting: MeetingState }>

const kinds = ['family-page', 'child-page', 'minutes', 'agreements', 'attendance'] as const

/** One button to everybody's paper, and each apart for who needs only that one. */
export function Papers({ caseId, meeting }: PapersProps) {
  const { t } = useTranslation()
  const base = `/huishouden/${caseId}`
  const about = encodeURIComponent(meeting.meetingId)
  return (
    <Section title={t('closing.papers.title')} intro={t('closing.papers.intro')}>
      <Stack gap="md">
        <div>
          <LinkButton
            href={`${base}/stukken?gesprek=${about}`}
            icon="printer"
            // While it runs, closing the meeting is the one thing to do.
            variant={isRunning(meeting.status) ? 'default' : 'primary'}
          >
            {t('closing.papers.all')}
          </LinkButton>
        </div>
        <ul className={styles.papers} aria-label={t('closing.papers.each')}>
          {kinds.map((kind) => (
            <li key={kind}>
              <TextLink
                href={`${base}/stuk/${kind}${kind === 'agreements' ? '' : `?over=${about}`}`}
              >
                {t(`output.kind.${kind}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  )
}
