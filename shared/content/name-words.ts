const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words before a name, in Dutch and English, that name somebody only together with it: "Oma Sjaan", "Mevrouw De Vries". */
export const nameTitles = toSet(
  `oma opa tante oom mama papa zus broer nicht neef juf meester mevrouw mevr. mw. mw meneer dhr. dhr dr. drs. mr.
  ds. buurvrouw buurman pleegmoeder pleegvader stiefmoeder stiefvader grandma grandpa granny aunt auntie uncle mrs
  mrs. mr ms ms. miss`,
)

/** Small words that a surname begins with: "Mevrouw van der Meer" is nobody without the last. */
export const surnameParticles = toSet(`van de der den het ten ter te 't el al von`)
