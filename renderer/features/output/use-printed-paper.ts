import { useEffect } from 'react'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { toPaperLines } from '../../../shared/output/paper-lines.ts'

/**
 * What a print or PDF takes from the page as a whole: its language, its title, and the line at the foot of
 * every sheet (styles/print.css). Language and title only while printing: on screen they are the app's, and
 * the title of a window stands in task bars.
 */
export function usePrintedPaper(paper: OutputDocument | null): void {
  useEffect(() => {
    if (paper === null) return undefined
    const root = document.documentElement
    let onScreen: Readonly<{ title: string; lang: string }> | null = null
    const reference = toPaperLines(paper).reference.replaceAll(/\s+/g, ' ')
    root.style.setProperty('--paper-reference', JSON.stringify(reference))
    const before = () => {
      onScreen ??= { title: document.title, lang: root.lang }
      document.title = `${paper.title}, ${paper.sender.reference}`
      root.lang = paper.language
    }
    const after = () => {
      if (onScreen === null) return
      document.title = onScreen.title
      root.lang = onScreen.lang
      onScreen = null
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      root.style.removeProperty('--paper-reference')
      after()
    }
  }, [paper])
}
