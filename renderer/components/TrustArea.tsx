import type { ReactNode } from 'react'
import { FrameSlot } from './frame-slots.tsx'

type TrustAreaProps = Readonly<{
  /** Who sees this. */
  audience?: ReactNode
  /** Who is here. */
  people?: ReactNode
  /** What is saved. */
  saved?: ReactNode
}>

/** Fills the top right of the frame from inside a page: the same place and order on every screen. */
export function TrustArea({ audience, people, saved }: TrustAreaProps) {
  return (
    <>
      {audience !== undefined && <FrameSlot name="audience">{audience}</FrameSlot>}
      {people !== undefined && <FrameSlot name="people">{people}</FrameSlot>}
      {saved !== undefined && <FrameSlot name="saved">{saved}</FrameSlot>}
    </>
  )
}
