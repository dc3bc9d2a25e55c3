/** What a list can be of. */
export const csvKinds = ['persons', 'parties'] as const
export type CsvKind = (typeof csvKinds)[number]

/** A field that a column can fill; `names` are the headings by which it is guessed, in plain letters. */
export type CsvField = Readonly<{ id: string; names: readonly string[]; isRequired?: boolean }>

/** The fields of each kind of list, in the order in which they are shown. */
export const csvFields: Readonly<Record<CsvKind, readonly CsvField[]>> = {
  persons: [
    { id: 'name', names: ['naam', 'voornaam', 'name', 'roepnaam', 'firstname'], isRequired: true },
    { id: 'role', names: ['rol', 'role', 'relatie', 'plaatsinhetgezin'] },
    {
      id: 'born',
      names: ['geboortedatum', 'geboren', 'born', 'birthdate', 'dateofbirth', 'gebdatum'],
    },
    { id: 'sign', names: ['teken', 'geslacht', 'sign', 'gender', 'sex', 'mv'] },
    { id: 'lives', names: ['woont', 'waarwoont', 'lives', 'woonplek', 'verblijf'] },
  ],
  parties: [
    {
      id: 'name',
      names: ['organisatie', 'partij', 'naam', 'organisation', 'party', 'name'],
      isRequired: true,
    },
    { id: 'kind', names: ['soort', 'kind', 'type', 'categorie', 'category'] },
    { id: 'worker', names: ['contactpersoon', 'medewerker', 'worker', 'professional', 'wie'] },
    { id: 'contact', names: ['contact', 'telefoon', 'mail', 'email', 'phone', 'telefoonnummer'] },
    { id: 'since', names: ['sinds', 'since', 'vanaf', 'startdatum', 'start'] },
    { id: 'purpose', names: ['doel', 'doelgebied', 'purpose', 'waarvoor'] },
  ],
}

/** Which column fills which field; null: none. */
export type ColumnMapping = Readonly<Record<string, number | null>>

/** Guesses the columns by their headings. Each column fills one field at most. */
export function guessMapping(kind: CsvKind, headings: readonly string[]): ColumnMapping {
  const plain = headings.map(toPlain)
  const taken = new Set<number>()
  const entries = csvFields[kind].map(({ id, names }) => {
    const column = names.map((name) => plain.indexOf(name)).find((at) => at >= 0 && !taken.has(at))
    if (column !== undefined) taken.add(column)
    return [id, column ?? null] as const
  })
  return Object.fromEntries(entries)
}

/** Lower case letters and digits, without accents: how headings and choices are compared. */
export const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
