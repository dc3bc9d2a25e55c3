/** Words that say who somebody is and only name them together with the next: "Oma Sjaan", "Mevrouw De Vries". */
const titles = new Set([
  ...[
    'oma',
    'opa',
    'tante',
    'oom',
    'mama',
    'papa',
    'zus',
    'broer',
    'nicht',
    'neef',
    'juf',
    'meester',
  ],
  ...['mevrouw', 'mevr.', 'mw.', 'mw', 'meneer', 'dhr.', 'dhr', 'dr.', 'drs.', 'mr.', 'ds.'],
  ...['buurvrouw', 'buurman', 'pleegmoeder', 'pleegvader', 'stiefmoeder', 'stiefvader'],
  ...[
    'grandma',
    'grandpa',
    'granny',
    'aunt',
    'auntie',
    'uncle',
    'mrs',
    'mrs.',
    'mr',
    'ms',
    'ms.',
    'miss',
  ],
])

/** Small words that a surname begins with: "Mevrouw van der Meer" is nobody without the last. */
const smallWords = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  "'t",
  'el',
  'al',
  'von',
])

/**
 * What somebody is called: the first word of a name, short enough to stand beside a caret. A title keeps the
 * name it belongs to; two grandmothers who are both "Oma" cannot be told apart.
 */
export function toFirstName(name: string): string {
  const words = name.trim().split(/\s+/)
  const starts = titles.has((words[0] ?? '').toLowerCase())
  if (!starts) return words[0] ?? name
  const last = words.findIndex((word, at) => at > 0 && !smallWords.has(word.toLowerCase()))
  return words.slice(0, last < 0 ? words.length : last + 1).join(' ')
}
