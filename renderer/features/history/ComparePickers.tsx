import { useTranslation } from 'react-i18next'
import type { MomentLine, VersionLine } from '../../../shared/api/version-routes.ts'
import { Select } from '../../components/Select.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './history.module.css'
import { nowKey, toKey } from './places.ts'
import { useMomentWriters } from './use-moment-writers.ts'
import { useVersionName } from './use-version-name.ts'

type ComparePickersProps = Readonly<{
  versions: readonly VersionLine[]
  moments: readonly MomentLine[]
  from: string
  to: string
  onChange: (chosen: Readonly<{ from: string; to: string }>) => void
}>

/** Which two states are compared. */
export function ComparePickers({ versions, moments, from, to, onChange }: ComparePickersProps) {
  const { t } = useTranslation()
  const options = useOptions(versions, moments)
  const now = { id: nowKey, label: t('history.compare.now') }
  return (
    <div className={styles.pickers}>
      <Select
        label={t('history.compare.from')}
        value={from}
        options={options}
        onChange={(key) => key !== null && onChange({ from: key, to })}
      />
      <Select
        label={t('history.compare.to')}
        value={to}
        options={[now, ...options]}
        onChange={(key) => key !== null && onChange({ from, to: key })}
      />
    </div>
  )
}

function useOptions(versions: readonly VersionLine[], moments: readonly MomentLine[]) {
  const { dayTime } = useFormat()
  const nameOf = useVersionName()
  const writersOf = useMomentWriters()
  return [
    ...versions.toReversed().map((version) => ({
      id: toKey({ kind: 'version', id: version.id }),
      label: nameOf(version),
      hint: dayTime(version.at),
    })),
    ...moments.toReversed().map((moment) => ({
      id: toKey({ kind: 'moment', seq: moment.seq }),
      label: dayTime(moment.to),
      hint: writersOf(moment),
    })),
  ]
}
