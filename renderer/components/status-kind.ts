/** What a state means; always beside an icon or a word, never colour alone. */
export type StatusKind = 'default' | 'positive' | 'warning' | 'negative' | 'info' | 'action'
