/** Puts area files under their area's name: './nl/plan.json' gives the keys 'plan.…'. */
export const toResources = <T>(files: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [
      path.replace(/^.*\//, '').replace(/\.json$/, ''),
      texts,
    ]),
  )
