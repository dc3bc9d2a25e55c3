import { type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/Icon.tsx'
import { Person } from '../../components/Person.tsx'
import { SplitFrame } from '../../components/SplitFrame.tsx'
import { LanguageButton } from '../../platform/LanguageButton.tsx'
import styles from './JoinFrame.module.css'
import { isUnpinned } from './way-in.ts'
import { WayInContext } from './way-in-context.ts'

type JoinFrameProps = Readonly<{
  /** Null until the code was recognised: whose laptop it is, is not for everyone. */
  hostName: string | null
  municipality: string | null
  /** The certificate is the organisation's own; false while that is not known. */
  ownCertificate?: boolean
  children: ReactNode
}>

/** Around the steps: with whom, and how safe the way there is. */
export function JoinFrame(props: JoinFrameProps) {
  const { hostName, municipality, ownCertificate = false, children } = props
  const { t } = useTranslation()
  return (
    <SplitFrame
      aboutLabel={t('join.about')}
      about={
        <>
          <h2>{t('join.aboutTitle')}</h2>
          <AboutLine hostName={hostName} municipality={municipality} />
          {hostName !== null && (
            <div className={styles.host}>
              <Person name={hostName} size="lg" detail={t('join.host')} />
            </div>
          )}
        </>
      }
      aboutEnd={<WayIn hostName={hostName} ownCertificate={ownCertificate} />}
    >
      {children}
      <div className={styles.language}>
        <LanguageButton />
      </div>
    </SplitFrame>
  )
}

type AboutLineProps = Pick<JoinFrameProps, 'hostName' | 'municipality'>

/** The municipality once it is known; before that, what this is. */
function AboutLine({ hostName, municipality }: AboutLineProps) {
  const { t } = useTranslation()
  if (municipality !== null && municipality !== '')
    return <p className={styles.line}>{toMunicipality(t, municipality)}</p>
  return hostName === null ? <p className={styles.line}>{t('join.aboutText')}</p> : null
}

type WayInProps = Readonly<{ hostName: string | null; ownCertificate: boolean }>

/** Says only what is true of this connection. */
function WayIn({ hostName, ownCertificate }: WayInProps) {
  const { t } = useTranslation()
  const host = hostName ?? t('errors.unknownHost')
  const wayIn = useContext(WayInContext)
  if (wayIn === 'this laptop') return <>{t('join.sameLaptop')}</>
  return (
    <>
      <Icon name="shield-check" size="sm" />{' '}
      {isUnpinned(wayIn, ownCertificate) ? t('join.direct', { host }) : t('join.secure', { host })}
    </>
  )
}

/** 'Gemeente Lindervoort', also when the word was typed along. */
const toMunicipality = (t: ReturnType<typeof useTranslation>['t'], name: string): string =>
  /^gemeente\b/i.test(name) ? name : t('join.municipality', { name })
