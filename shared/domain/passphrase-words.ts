/** Words that everyone who knows this app would try first; they count as guessed in a passphrase. */
export const passphraseWords: readonly string[] = [
  'rondetafel',
  'wachtwoord',
  'wachtzin',
  'welkom',
  'geheim',
  'gemeente',
  'regisseur',
  'huishouden',
  'kluis',
  'zomer',
  'herfst',
  'winter',
  'lente',
]
