import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KinTie } from '../../../../shared/domain/genogram/ties.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import styles from './picture.module.css'

type GenogramToolsProps = Readonly<{
  ties: readonly KinTie[]
  kinship: Kinship
  viewerId: string | null
  onViewer: (id: string | null) => void
  showsAuthority: boolean
  onAuthority: (isShown: boolean) => void
  toPicture: () => ReactElement
}>

/** Layers that are off until somebody turns them on, and ways to take the picture along. */
export function GenogramTools(props: GenogramToolsProps) {
  const { t } = useTranslation()
  const { ties, kinship, viewerId, showsAuthority } = props
  const viewers = kinship.persons.filter(({ id }) => ties.some(({ seenById }) => seenById === id))
  return (
    <div className={styles.tools}>
      {viewers.length > 0 && (
        <Select
          label={t('household.picture.ties')}
          value={viewerId}
          onChange={props.onViewer}
          options={viewers.map(({ id, name }) => ({
            id,
            label: t('household.picture.tiesOf', { name }),
          }))}
          emptyLabel={t('household.picture.noTies')}
        />
      )}
      {kinship.authorities.length > 0 && (
        <Button
          icon="gavel"
          isPressed={showsAuthority}
          onPress={() => props.onAuthority(!showsAuthority)}
        >
          {t('household.picture.authority')}
        </Button>
      )}
      <span className={styles.spacer} />
      <SaveMenu name="genogram" toPicture={props.toPicture} />
    </div>
  )
}
