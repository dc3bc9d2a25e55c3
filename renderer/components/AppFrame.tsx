import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from './Brand.tsx'
import { classNames } from './class-names.ts'
import { type SlotName, SlotPlace, SlotsProvider, useSlots } from './frame-slots.tsx'
import { MenuSheet } from './MenuSheet.tsx'
import type { NavGroup } from './nav-entries.ts'
import { SideNav } from './SideNav.tsx'
import { mainId, SkipLink } from './SkipLink.tsx'
import styles from './AppFrame.module.css'

type AppFrameProps = Readonly<{
  /** Another word at every change of address, also one on the same page. */
  visit?: string
  /** Name of the place, in the bar. */
  title: string
  brandHref: string
  groups: readonly NavGroup[]
  /** Below the navigation: who you are. */
  navEnd?: ReactNode
  /** 'family': one column, no side; the navigation is behind the menu button. */
  variant?: 'work' | 'family'
  /** Tag beside the title: practice vault, example. */
  mark?: ReactNode
  /** Above every page, such as who waits in the lobby. */
  notice?: ReactNode
  children: ReactNode
}>

const trustSlots: readonly SlotName[] = ['audience', 'people', 'saved']

/**
 * Side with the navigation, bar with title and trust area, page. Under 60 rem the side becomes a menu.
 * Pages fill the trust area from inside with TrustArea. The menu closes itself when a link in it leads to
 * another place, or to the same one anew.
 */
export function AppFrame(props: AppFrameProps) {
  const { title, groups, brandHref, navEnd, variant = 'work', mark, notice, children } = props
  const { t } = useTranslation()
  const [slots, register] = useSlots()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const current = groups.flatMap((group) => group.entries).find(isCurrent)?.id ?? title
  const place = `${current} ${props.visit ?? ''}`
  const nav = (
    <SideNav
      label={t('common.mainMenu')}
      brandHref={brandHref}
      groups={groups}
      {...(navEnd === undefined ? {} : { end: navEnd })}
    />
  )
  return (
    <SlotsProvider value={slots}>
      <SkipLink />
      <div className={classNames(styles.app, styles[variant])}>
        {variant === 'work' && <div className={styles.side}>{nav}</div>}
        <div className={styles.main}>
          <header className={styles.bar}>
            <div className={styles.barIn}>
              <div className={styles.menu}>
                <MenuSheet
                  label={t('common.mainMenu')}
                  isOpen={openAt === place}
                  onOpenChange={(isOpen) => setOpenAt(isOpen ? place : null)}
                >
                  {nav}
                </MenuSheet>
              </div>
              {variant === 'family' ? (
                <Brand name={title} />
              ) : (
                <span className={styles.title}>{title}</span>
              )}
              {mark}
              <div className={styles.trust} role="group" aria-label={t('common.trust')}>
                {trustSlots.map((name) => (
                  <SlotPlace
                    key={name}
                    onElement={register[name]}
                    className={classNames(styles[name])}
                  />
                ))}
              </div>
            </div>
          </header>
          <main id={mainId} className={styles.content} tabIndex={-1}>
            <SlotPlace onElement={register.notice} className={classNames(styles.notice)}>
              {notice}
            </SlotPlace>
            <div className={styles.page}>{children}</div>
          </main>
          <SlotPlace onElement={register.bottom} className={classNames(styles.bottom)} />
        </div>
      </div>
    </SlotsProvider>
  )
}

const isCurrent = (entry: NavGroup['entries'][number]): boolean =>
  'href' in entry && entry.isCurrent
