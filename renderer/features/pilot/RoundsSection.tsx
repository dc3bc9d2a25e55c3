import { useTranslation } from 'react-i18next'
import type { RoundFigure } from '../../../shared/domain/pilot-figures/round-figure.ts'
import { toRoundCharts } from '../../../shared/output/pilot-charts.ts'
import { ChartWithTable } from '../../components/charts/ChartWithTable.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { useLabel } from '../../platform/use-label.ts'

type RoundsSectionProps = Readonly<{
  /** Rounds of the toetsingskader, per pilot group. */
  groups: readonly Readonly<{ group: string; rounds: readonly RoundFigure[] }>[]
}>

/** Over how many indicators organisations agree or contradict each other, over the rounds of each group. */
export function RoundsSection({ groups }: RoundsSectionProps) {
  const { t } = useTranslation()
  const say = useLabel()
  return (
    <Section title={t('pilot.rounds.title')} intro={t('pilot.rounds.intro')}>
      {groups.length === 0 && <p>{t('pilot.rounds.none')}</p>}
      <Stack gap="xl">
        {groups.map(({ group, rounds }) => (
          <Stack gap="lg" key={group}>
            {toRoundCharts(rounds, say)
              .filter(({ bars }) => bars.length > 0)
              .map((chart) => (
                <section key={chart.title} aria-label={`${chart.title}, ${group}`}>
                  <h3>{groups.length === 1 ? chart.title : `${chart.title}, ${group}`}</h3>
                  <ChartWithTable chart={chart} save={saveFile} hasFile />
                </section>
              ))}
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}
