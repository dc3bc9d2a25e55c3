import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { FrameSlot } from '../components/frame-slots.tsx'
import { LinkButton } from '../components/LinkButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { showFoundPlace } from './found-place.ts'
import './FoundPlace.css'

/**
 * On a page that search led to (`?zoek=` and `?plek=`): shows the place, and the way back. A link from another
 * page has only the place.
 */
export function FoundPlace() {
  const search = useLocation({ select: ({ searchStr }) => searchStr })
  const query = new URLSearchParams(search)
  const words = query.get('zoek')
  const place = query.get('plek')
  if (words !== null) return <Marked key={search} words={words} place={place} />
  return place === null ? null : <Shown key={search} place={place} />
}

function Shown({ place }: Readonly<{ place: string }>) {
  useShownPlace('', place)
  return null
}

function useShownPlace(words: string, place: string | null): void {
  useEffect(() => {
    const main = document.querySelector('main')
    return main === null ? undefined : showFoundPlace(main, { words, place })
  }, [words, place])
}

type MarkedProps = Readonly<{ words: string; place: string | null }>

function Marked({ words, place }: MarkedProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const path = useLocation({ select: ({ pathname }) => pathname })
  useShownPlace(words, place)
  const back = new URLSearchParams({ woorden: words })
  return (
    <FrameSlot name="notice">
      <div data-unmarked>
        <Notice
          kind="neutral"
          icon="search"
          actions={
            <>
              <LinkButton href={`/zoeken?${back}`} icon="arrow-left">
                {t('frame.found.back')}
              </LinkButton>
              <Button onPress={() => void navigate({ href: path, replace: true })}>
                {t('frame.found.stop')}
              </Button>
            </>
          }
        >
          {t('frame.found.text', { search: words })}
        </Notice>
      </div>
    </FrameSlot>
  )
}
