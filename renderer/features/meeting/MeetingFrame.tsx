import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../components/class-names.ts'
import { SlotPlace, SlotsProvider, useSlots } from '../../components/frame-slots.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { mainId, SkipLink } from '../../components/SkipLink.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import styles from './MeetingFrame.module.css'

type MeetingFrameProps = Readonly<{
  caseId: string
  /** Under the title: which meeting, from when. */
  line?: string
  /** Beside the middle: agenda and who speaks. */
  left?: ReactNode
  /** Beside the middle: the open round and agreements. */
  right?: ReactNode
  /** Always at hand. */
  foot?: ReactNode
  /** 'family': one column for a phone. */
  variant?: 'table' | 'family'
  /** Something is asked of everybody, on the right: it comes first where all stands in one column. */
  isAsking?: boolean
  children: ReactNode
}>

/** Bar, the table in the middle with a side left and right, and the buttons that are always at hand. */
export function MeetingFrame(props: MeetingFrameProps) {
  const { caseId, line, left, right, foot, variant = 'table', isAsking, children } = props
  const { t } = useTranslation()
  const [slots, register] = useSlots()
  const title = useTitle(caseId)
  const heading = useHeading()
  return (
    <SlotsProvider value={slots}>
      <SkipLink />
      <div className={classNames(styles.frame, styles[variant])}>
        <header className={styles.bar}>
          <Back caseId={caseId} />
          <div className={styles.title}>
            <h1 tabIndex={-1} ref={heading}>
              {title}
            </h1>
            {line !== undefined && <p>{line}</p>}
          </div>
          <Mark caseId={caseId} />
          <div className={styles.trust} role="group" aria-label={t('common.trust')}>
            <SlotPlace onElement={register.audience} className={classNames(styles.slot)} />
            <SlotPlace
              onElement={register.people}
              className={classNames(styles.slot, styles.people)}
            />
            <SlotPlace onElement={register.saved} className={classNames(styles.slot)} />
          </div>
        </header>
        <div className={classNames(styles.grid, isAsking === true && styles.isAsking)}>
          <main id={mainId} className={styles.middle} tabIndex={-1}>
            <SlotPlace onElement={register.notice} className={classNames(styles.notice)} />
            {children}
          </main>
          {left !== undefined && (
            <aside className={classNames(styles.side, styles.left)} aria-label={t('meeting.left')}>
              {left}
            </aside>
          )}
          {right !== undefined && (
            <aside
              className={classNames(styles.side, styles.right)}
              aria-label={t('meeting.right')}
            >
              {right}
            </aside>
          )}
        </div>
        {foot !== undefined && (
          <footer className={styles.foot} aria-label={t('meeting.footLabel')}>
            {foot}
          </footer>
        )}
      </div>
    </SlotsProvider>
  )
}

/**
 * The button that began the meeting goes with the page it stood on, and the table comes a moment later: who
 * works with keys goes on from its heading.
 */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

function Back({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const { role } = useSession()
  const page = role === 'gezinslid' ? 'gezin' : 'plan'
  return (
    <LinkButton
      href={`/huishouden/${caseId}/${page}`}
      icon="arrow-left"
      variant="quiet"
      label={t(`meeting.back.${page}`)}
    >
      {null}
    </LinkButton>
  )
}

/** Invented data never looks like real data. */
function Mark({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const { isPractice } = useSession()
  const cases = useView('cases', {})
  const isExample = cases.data?.find(({ id }) => id === caseId)?.isExample === true
  if (!isPractice && !isExample) return null
  return (
    <span className={styles.mark}>
      <Tag kind="outline">{t(isPractice ? 'frame.practice' : 'frame.example')}</Tag>
    </span>
  )
}

/** 'Aan tafel: Terpstra en Kuipers'; family reads whose table it is from the people at it. */
function useTitle(caseId: string): string {
  const { t } = useTranslation()
  const cases = useView('cases', {})
  const title = cases.data?.find(({ id }) => id === caseId)?.title ?? null
  return title === null
    ? t('meeting.title')
    : t('meeting.titleOf', { title: title.replace(/^Huishouden /, '') })
}
