import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { useSession } from '../../../platform/session.tsx'
import styles from './family-test.module.css'

type WhoIsThisProps = Readonly<{
  persons: readonly Readonly<{ id: string; name: string }>[]
  onChoose: (id: string) => void
}>

/** Asked once, when the name of the invite is not a name in the plan. Nothing is preselected. */
export function WhoIsThis({ persons, onChoose }: WhoIsThisProps) {
  const { t } = useTranslation()
  const { hostName } = useSession()
  const [chosen, setChosen] = useState<string | null>(null)
  if (persons.length === 0)
    return <p className={styles.question}>{t('family.who.nobody', { host: hostName })}</p>
  return (
    <section className={styles.question} aria-labelledby="test-who">
      <h2 id="test-who">{t('family.who.title')}</h2>
      <ChoiceGroup
        label={t('family.who.label')}
        hint={t('family.who.text')}
        value={chosen}
        onChange={setChosen}
        choices={persons.map(({ id, name }) => ({ id, label: name }))}
      />
      <Button
        variant="primary"
        block
        isDisabled={chosen === null}
        onPress={() => chosen !== null && onChoose(chosen)}
      >
        {t('family.who.choose')}
      </Button>
    </section>
  )
}
