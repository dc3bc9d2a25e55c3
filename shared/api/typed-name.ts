import { z } from 'zod'

/** Joiners and emoji styles stay: names in some scripts are spelled with them. */
const unseen =
  /(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|\p{Surrogate}/gu
const blanks = /[\s\p{Cc}]+/gu
const seen = /[^\s\p{Mark}\p{Default_Ignorable_Code_Point}]/u

/** One line that is read as it is written: nothing unseen, and nothing that turns what follows around. */
const toPlainName = (typed: string): string =>
  typed.replaceAll(unseen, '').replaceAll(blanks, ' ').normalize('NFC').trim()

/**
 * A person's name as somebody typed it: on every screen and on paper it stands for who said what. Only for
 * what comes in. Not chosen: the same rule for answers; one old name would then keep a whole list from being read.
 */
export const typedName = z
  .string()
  .overwrite(toPlainName)
  .min(1)
  .max(80)
  .refine((name) => seen.test(name))
