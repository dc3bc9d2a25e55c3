import { useTranslation } from 'react-i18next'
import type { Writer } from '../../shared/api/version-routes.ts'
import type { Field, Root } from '../../shared/document/shape.ts'
import { inLanguage } from '../../shared/content/bilingual.ts'
import { readFieldLabel } from '../../shared/content/plan-field-labels.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { Person } from '../components/Person.tsx'
import { Stack } from '../components/Stack.tsx'
import { type AuthoredRun, useAuthorsOf } from './use-authors-of.ts'
import styles from './WhoWroteDialog.module.css'

type WhoWroteDialogProps = Readonly<{
  root: Root
  id: string
  /** What is asked about: "Doel 3". */
  name: string
  onClose: () => void
}>

/** Every text of one item, coloured by who wrote it, and the same in names. */
export function WhoWroteDialog({ root, id, name, onClose }: WhoWroteDialogProps) {
  const { t } = useTranslation()
  const texts = Object.entries<Field>(root.fields).filter(([, { kind }]) => kind === 'text')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('history.who.title', { name })}
      actions={<Button onPress={onClose}>{t('history.who.close')}</Button>}
    >
      <Stack gap="lg">
        <p className={styles.intro}>{t('history.who.intro')}</p>
        {texts.map(([field]) => (
          <FieldAuthors key={field} root={root} id={id} field={field} />
        ))}
      </Stack>
    </Dialog>
  )
}

type FieldAuthorsProps = Readonly<{ root: Root; id: string; field: string }>

function FieldAuthors({ root, id, field }: FieldAuthorsProps) {
  const { i18n } = useTranslation()
  const name = inLanguage(readFieldLabel(root.name, field), i18n.language)
  const runs = useAuthorsOf(root, id, field)
  if (runs.length === 0) return null
  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.field}>{name}</h3>
        <ul className={styles.people}>
          {listWriters(runs).map((writer) => (
            <li key={writer.participantId ?? ''}>
              <WriterName writer={writer} />
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.words}>
        {runs.map(({ text, writer }, index) => (
          // Stretches have no name of their own: their place is what they are.
          <span key={index} className={styles.run} data-p={writer?.colour ?? undefined}>
            {text}
          </span>
        ))}
      </p>
    </section>
  )
}

function WriterName({ writer: { participantId, name, colour } }: Readonly<{ writer: Writer }>) {
  const { t } = useTranslation()
  if (participantId === null)
    return <span className={styles.beginning}>{t('history.who.beginning')}</span>
  const shown = name ?? t('history.who.someone')
  return <Person size="sm" name={shown} {...(colour === null ? {} : { colour })} />
}

/** Everyone once, in order of their first words. */
function listWriters(runs: readonly AuthoredRun[]): readonly Writer[] {
  const known = runs.flatMap(({ writer }) => (writer === null ? [] : [writer]))
  return [...new Map(known.map((writer) => [writer.participantId, writer])).values()]
}
