/**
 * The words for who belongs to whom. A word is never guessed from a name: who chose `anders`, or of whom
 * it is not known, gets the words without sex. Source: genogram reference, section 11.
 */
import type { PersonSign } from '../domain/household-vocabulary.ts'
import type { RelationKind } from '../domain/kinship/relations.ts'
import type { Bilingual } from './bilingual.ts'

type Words = Readonly<{ man: Bilingual; vrouw: Bilingual; anders: Bilingual }>

/** Partners are said by their line ("uit elkaar met ..."), see kinship-sentences.ts. */
const relationWords: Readonly<Record<Exclude<RelationKind, 'partner'>, Words>> = {
  child: {
    man: { nl: 'zoon van', en: 'son of' },
    vrouw: { nl: 'dochter van', en: 'daughter of' },
    anders: { nl: 'kind van', en: 'child of' },
  },
  adoptedChild: {
    man: { nl: 'adoptiezoon van', en: 'adopted son of' },
    vrouw: { nl: 'adoptiedochter van', en: 'adopted daughter of' },
    anders: { nl: 'adoptiekind van', en: 'adopted child of' },
  },
  fosterChild: {
    man: { nl: 'pleegzoon van', en: 'foster son of' },
    vrouw: { nl: 'pleegdochter van', en: 'foster daughter of' },
    anders: { nl: 'pleegkind van', en: 'foster child of' },
  },
  parent: {
    man: { nl: 'vader van', en: 'father of' },
    vrouw: { nl: 'moeder van', en: 'mother of' },
    anders: { nl: 'ouder van', en: 'parent of' },
  },
  fosterParent: {
    man: { nl: 'pleegvader van', en: 'foster father of' },
    vrouw: { nl: 'pleegmoeder van', en: 'foster mother of' },
    anders: { nl: 'pleegouder van', en: 'foster parent of' },
  },
  sibling: {
    man: { nl: 'broer van', en: 'brother of' },
    vrouw: { nl: 'zus van', en: 'sister of' },
    anders: { nl: 'broer of zus van', en: 'brother or sister of' },
  },
  halfSibling: {
    man: { nl: 'halfbroer van', en: 'half-brother of' },
    vrouw: { nl: 'halfzus van', en: 'half-sister of' },
    anders: { nl: 'halfbroer of halfzus van', en: 'half-brother or half-sister of' },
  },
  stepChild: {
    man: { nl: 'stiefzoon van', en: 'stepson of' },
    vrouw: { nl: 'stiefdochter van', en: 'stepdaughter of' },
    anders: { nl: 'stiefkind van', en: 'stepchild of' },
  },
  stepParent: {
    man: { nl: 'stiefvader van', en: 'stepfather of' },
    vrouw: { nl: 'stiefmoeder van', en: 'stepmother of' },
    anders: { nl: 'stiefouder van', en: 'step-parent of' },
  },
  grandparent: {
    man: { nl: 'opa van', en: 'grandfather of' },
    vrouw: { nl: 'oma van', en: 'grandmother of' },
    anders: { nl: 'grootouder van', en: 'grandparent of' },
  },
  grandchild: {
    man: { nl: 'kleinzoon van', en: 'grandson of' },
    vrouw: { nl: 'kleindochter van', en: 'granddaughter of' },
    anders: { nl: 'kleinkind van', en: 'grandchild of' },
  },
  auntUncle: {
    man: { nl: 'oom van', en: 'uncle of' },
    vrouw: { nl: 'tante van', en: 'aunt of' },
    anders: { nl: 'oom of tante van', en: 'aunt or uncle of' },
  },
  nephewNiece: {
    man: { nl: 'neef van', en: 'nephew of' },
    vrouw: { nl: 'nicht van', en: 'niece of' },
    anders: { nl: 'neef of nicht van', en: 'nephew or niece of' },
  },
  cousin: {
    man: { nl: 'neef van', en: 'cousin of' },
    vrouw: { nl: 'nicht van', en: 'cousin of' },
    anders: { nl: 'neef of nicht van', en: 'cousin of' },
  },
}

/** "moeder van", in the person's own sign. */
export function readRelationWord(
  kind: Exclude<RelationKind, 'partner'>,
  sign: PersonSign,
): Bilingual {
  const words = relationWords[kind]
  return sign === 'man' || sign === 'vrouw' ? words[sign] : words.anders
}
