import type { OutputBlock, PaperLanguage } from '../../../shared/output/output-document.ts'
import { paperTexts, toPaperWords } from '../../../shared/output/paper-words.ts'
import { Bars } from '../../components/charts/Bars.tsx'
import { PaperTable } from './PaperTable.tsx'
import styles from './paper.module.css'

type PaperBlockProps = Readonly<{
  block: OutputBlock
  language: PaperLanguage
  hasCaption: boolean
}>

/** One piece of a paper. What people wrote finds its own direction, because a family may write in Arabic. */
export function PaperBlock({ block, language, hasCaption }: PaperBlockProps) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 dir="auto">{block.text}</h2> : <h3 dir="auto">{block.text}</h3>
    case 'paragraph':
      return <p dir="auto">{block.text}</p>
    case 'quote':
      return (
        <figure className={styles.quote}>
          <figcaption>{block.who}</figcaption>
          <blockquote dir="auto">{block.words}</blockquote>
        </figure>
      )
    case 'list': {
      const List = block.isOrdered === true ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map((item, at) => (
            <li key={at} dir="auto">
              {item}
            </li>
          ))}
        </List>
      )
    }
    case 'keyValues':
      return (
        <dl className={styles.pairs}>
          {block.items.map(({ name, value }) => (
            <div key={name} className={styles.pair}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'chart':
      return (
        <div className={styles.chart}>
          <Bars chart={block.chart} isTold />
        </div>
      )
    case 'table':
      return <PaperTable table={block} hasCaption={hasCaption} />
    case 'notice':
      return (
        <p className={styles.notice} dir="auto">
          <b>{toPaperWords(language).say(paperTexts.notice)}</b> {block.text}
        </p>
      )
    case 'signature':
      return (
        <div className={styles.signature}>
          {Array.from({ length: block.writingLines ?? 0 }, (_, at) => (
            <div key={at} className={styles.writingLine} />
          ))}
          <p>{toPaperWords(language).say(paperTexts.signature)}</p>
          <p className={styles.signatureLine}>{block.who}</p>
          {block.role !== '' && <p>{block.role}</p>}
        </div>
      )
    case 'pageBreak':
      return <div className={styles.pageBreak} />
  }
}
