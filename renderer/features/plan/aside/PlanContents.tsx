import { useTranslation } from 'react-i18next'
import { PlaceLink } from '../rows/PlaceLink.tsx'
import { planSections } from '../section-id.ts'
import { useCurrentSection } from './use-current-section.ts'
import styles from './aside.module.css'

/** The parts of the page, with the one in sight marked. */
export function PlanContents() {
  const { t } = useTranslation()
  const current = useCurrentSection()
  return (
    <nav aria-label={t('plan.contents.title')}>
      <p className={styles.contentsTitle} aria-hidden="true">
        {t('plan.contents.title')}
      </p>
      <ul>
        {planSections.map((section) => (
          <li key={section}>
            <PlaceLink
              section={section}
              isCurrent={section === current}
              className={styles.contentsLink}
            >
              {t(`plan.contents.${section}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
