import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../components/TextLink.tsx'
import type { RegisterLink } from './use-register-links.ts'
import styles from './RegisterLinks.module.css'

type RegisterLinksProps = Readonly<{ links: readonly RegisterLink[] }>

/** The decisions and agreements that came of what stands above; nothing where there are none. */
export function RegisterLinks({ links }: RegisterLinksProps) {
  const { t } = useTranslation()
  const titleId = useId()
  if (links.length === 0) return null
  return (
    <div className={styles.part}>
      <p id={titleId} className={styles.title}>
        {t('register.linksBack')}
      </p>
      <ul aria-labelledby={titleId} className={styles.links}>
        {links.map(({ kind, id, title, href }) => (
          <li key={`${kind} ${id}`}>
            <TextLink href={href}>{`${t(`register.name.${kind}`, { id })}: ${title}`}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
