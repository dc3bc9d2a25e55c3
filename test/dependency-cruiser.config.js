// Who may import whom, as architecture.md draws it. Paths are those of the files that were found, so an
// import that goes through a package's own exports counts as 'node_modules/<package>/'.

/** A room of electron/ sees itself and the rooms named, none of the others. */
const outside = (room, allowed) => ({
  name: `${room}-arrows`,
  severity: 'error',
  from: { path: `^electron/${room}/` },
  to: { path: '^electron/', pathNot: `^electron/(${[room, ...allowed].join('|')})/` },
})

/** A room of renderer/ sees itself, shared/ and the rooms named, none of the others. */
const pages = (room, allowed) => ({
  name: `${room}-arrows`,
  severity: 'error',
  from: { path: `^renderer/${room}/` },
  to: {
    path: '^renderer/',
    pathNot: `^renderer/(${[room, ...allowed, 'styles', 'i18n'].join('|')})/|\\.module\\.css$`,
  },
})

const never = (name, from, to) => ({ name, severity: 'error', from, to })

const aria =
  'node_modules/(react-aria-components|react-aria|react-stately|@react-aria|@react-stately)/'

export default {
  forbidden: [
    never('no-circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    never(
      'shared-is-pure',
      { path: '^shared/' },
      { pathNot: '^shared/|node_modules/(yjs|y-protocols|lib0|zod|fractional-indexing)/' },
    ),
    never('renderer-not-electron', { path: '^renderer/' }, { path: '^electron/' }),
    never('electron-not-renderer', { path: '^electron/' }, { path: '^renderer/' }),
    never(
      'only-the-shell-knows-electron',
      { path: '^electron/', pathNot: '^electron/(desktop/|preload\\.ts)' },
      { path: 'node_modules/electron/' },
    ),
    never(
      'only-the-vault-knows-sqlite',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/vault/' },
      { path: 'node_modules/better-sqlite3' },
    ),
    never('vault-knows-no-yjs', { path: '^electron/vault/' }, { path: 'node_modules/yjs/' }),
    never(
      'features-apart',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    never(
      'aria-in-components-only',
      { path: '^renderer/', pathNot: '^renderer/(components/|app/main\\.tsx)' },
      { path: aria },
    ),
    outside('vault', []),
    outside('gate', ['vault']),
    outside('rooms', ['vault']),
    outside('desk', ['vault']),
    outside('views', ['vault', 'rooms']),
    outside('server', ['gate', 'rooms', 'desk', 'views', 'vault']),
    outside('host', ['server', 'gate', 'rooms', 'desk', 'views', 'vault']),
    outside('desktop', []),
    outside('launcher', []),
    pages('platform', ['components']),
    pages('components', []),
    pages('document', ['components', 'platform']),
    pages('features', ['components', 'document', 'platform']),
    never(
      'platform-packages',
      { path: '^renderer/platform/' },
      {
        path: 'node_modules/',
        pathNot: 'node_modules/(react|react-dom|@tanstack/react-query|i18next|react-i18next|zod)/',
      },
    ),
    never('must-resolve', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
