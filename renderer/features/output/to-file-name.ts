import type { OutputDocument } from '../../../shared/output/output-document.ts'

/** A name that every system takes: 'VB-2026-001 Ons plan 2026-09-15.docx'. No names of people beyond the title. */
export function toFileName({ title, sender }: OutputDocument, extension: string): string {
  const words = [sender.reference, title, sender.on]
    .join(' ')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  // Some systems end at 255 bytes, and a letter can take four.
  return `${[...words].slice(0, 60).join('').trim()}.${extension}`
}
