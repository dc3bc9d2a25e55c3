import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'

/** The places in a frame that the page itself fills. */
export type SlotName = 'audience' | 'people' | 'saved' | 'notice' | 'bottom'
type Slots = Readonly<Record<SlotName, HTMLElement | null>>
type SlotRegister = Readonly<Record<SlotName, (element: HTMLElement | null) => void>>

const noSlots: Slots = { audience: null, people: null, saved: null, notice: null, bottom: null }
const SlotsContext = createContext<Slots | null>(null)

/** Of the frame: its places, and what each of them is registered with (as a ref). */
export function useSlots(): readonly [Slots, SlotRegister] {
  const [slots, setSlots] = useState(noSlots)
  const register = useMemo(() => {
    const to = (name: SlotName) => (element: HTMLElement | null) =>
      setSlots((old) => (old[name] === element ? old : { ...old, [name]: element }))
    return {
      audience: to('audience'),
      people: to('people'),
      saved: to('saved'),
      notice: to('notice'),
      bottom: to('bottom'),
    }
  }, [])
  return [slots, register]
}

type SlotPlaceProps = Readonly<{
  onElement: (element: HTMLElement | null) => void
  className: string
  children?: ReactNode
}>

/** One such place; what is written in it stands before what the page puts there. */
export function SlotPlace({ onElement, className, children }: SlotPlaceProps) {
  return (
    <div ref={onElement} className={className}>
      {children}
    </div>
  )
}

/** Makes a frame's places known to the page inside it. */
export const SlotsProvider = SlotsContext.Provider

/** True on a page inside the app's frame, which has the one main and the navigation. */
export const useIsInFrame = (): boolean => useContext(SlotsContext) !== null

type FrameSlotProps = Readonly<{ name: SlotName; children: ReactNode }>

/**
 * Shows its children in a place of the surrounding frame. A portal, so that they keep the page's own
 * context (its live documents); without a frame they stand where they are written.
 */
export function FrameSlot({ name, children }: FrameSlotProps) {
  const slots = useContext(SlotsContext)
  if (slots === null) return children
  const place = slots[name]
  return place === null ? null : createPortal(children, place)
}
