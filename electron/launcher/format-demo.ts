import type { ListeningEvent } from '../../shared/desktop/listening.ts'
import type { LaunchTexts } from './texts.ts'

/** The ready-made invites as a table for a person: role, name, code to read aloud, link. */
export function formatDemo({ invites = [], cases }: ListeningEvent, texts: LaunchTexts): string {
  const rows = invites.map(({ role, name, code, link }) => [
    texts.roles[role] ?? role,
    name,
    toSpoken(code),
    link,
  ])
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  )
  return [texts.demo, ...cases.map(({ title }) => `- ${title}`), '', ...lines].join('\n')
}

/** 'LIND7K4P' as it is read aloud: in groups of four. */
const toSpoken = (code: string): string =>
  code
    .replaceAll(/[\s-]/g, '')
    .match(/.{1,4}/g)
    ?.join(' ') ?? code
