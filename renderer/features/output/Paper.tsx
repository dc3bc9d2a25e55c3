import type { CSSProperties } from 'react'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { hasOwnCaption } from '../../../shared/output/own-caption.ts'
import { toPaperLines } from '../../../shared/output/paper-lines.ts'
import { PaperBlock } from './PaperBlock.tsx'
import styles from './paper.module.css'

type PaperProps = Readonly<{ paper: OutputDocument }>

/** A paper as it comes out of the printer: light in every theme, in its own language, and nothing but text. */
export function Paper({ paper }: PaperProps) {
  const { style } = paper.sender
  const lines = toPaperLines(paper)
  // Safe: a custom property is as good a property as any; its value was checked by the house style.
  const colour = style.colour === null ? {} : ({ '--paper-colour': style.colour } as CSSProperties)
  return (
    <article
      className={styles.paper}
      data-paper=""
      data-kind={paper.kind}
      data-theme="light"
      lang={paper.language}
      style={colour}
    >
      <header className={styles.head}>
        <div>
          <h1 tabIndex={-1} dir="auto">
            {paper.title}
          </h1>
          <p dir="auto">{paper.subtitle}</p>
        </div>
        <div className={styles.sender}>
          {/* The name stands beside it, so the picture says nothing more. */}
          {style.logo !== null && <img className={styles.logo} src={style.logo} alt="" />}
          {lines.organisation !== null && (
            <p className={styles.organisation}>{lines.organisation}</p>
          )}
          {style.senderLine !== '' && <p>{style.senderLine}</p>}
          <p>{lines.from}</p>
        </div>
      </header>
      {lines.example !== null && <p className={styles.example}>{lines.example}</p>}
      <PaperBlocks paper={paper} />
      <footer className={styles.foot}>
        <p>{lines.reference}</p>
        <p>{lines.proof}</p>
      </footer>
    </article>
  )
}

/** The family's page has its parts beside each other where they are short, so that it stays one sheet. */
function PaperBlocks({ paper }: PaperProps) {
  const { blocks, language, kind } = paper
  const shown = blocks.map((block, at) => (
    // A paper never changes its order: it is made anew as a whole.
    <PaperBlock key={at} block={block} language={language} hasCaption={hasOwnCaption(blocks, at)} />
  ))
  if (kind !== 'family-page') return shown
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []))
  return (
    <div className={styles.parts}>
      {starts.map((start, at) => (
        <section key={start}>{shown.slice(start, starts[at + 1])}</section>
      ))}
    </div>
  )
}
