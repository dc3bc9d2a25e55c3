/** A date, time, amount or number counts as one word, and its dot ends nothing. */
const asOneWord: readonly RegExp[] = [
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?/giu,
  /\b\d+(?:[.,:]\d+)*(?: uur| euro| procent)?/giu,
  /\b(?:dhr|mevr|mw|nr|art|bijv|bv|o\.a|e\.d|enz|m\.b\.t|i\.v\.m|t\/m)\./giu,
]

/** The number of words of the longest sentence in a text. A line of a list is a sentence of its own. */
export function countLongestSentence(text: string): number {
  const plain = asOneWord.reduce((words, pattern) => words.replaceAll(pattern, 'x'), text)
  const sentences = plain.split(/[.!?…]+(?:\s|$)|\n+/u)
  return Math.max(0, ...sentences.map(countWords))
}

const countWords = (sentence: string): number =>
  sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
