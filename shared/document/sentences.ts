/** A sentence as it stands in its text, with the space that follows it. */
export type Sentence = Readonly<{ text: string; at: number }>

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** The sentences of a text in order; together they are the whole text. Lines apart are sentences apart. */
export const splitSentences = (text: string): readonly Sentence[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, at: index }))
