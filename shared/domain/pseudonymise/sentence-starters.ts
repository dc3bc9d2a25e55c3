/** Common words with which a sentence about a household begins, Dutch and English, in plain form. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `aan af afgelopen al alle alleen alles als altijd ander andere begin bij binnen buiten buurman buurvrouw
  daar daarbij daarna daarom daardoor dan dat de deze die dit docent dochter doel doen doordat door drie
  dus echter een eerst eerder eigenlijk elk elke en er escalatie even geen gemeente gesprek gezin haar had
  heeft hebben hen het hij hoe hoewel huisarts huishouden hulp hun iedereen iemand ieder ik in inmiddels
  is ja je jongste jullie kan kind kinderen kleine komt laatst leerkracht maar man meer men met mijn
  misschien moeder moest na naast nadat naar nee niemand niet niets nog nu oma omdat onder ondanks ons
  ook op opa oplossing oudste ouder ouders over partij partner plan professional rust samen school sinds
  snel soms sommige steeds te tegelijk ten ter terug thuis tijdens toch toen tot tussen twee uit
  uiteindelijk van vader vaak vanaf veel ver vier volgens volgende voor vooral voordat vorig vorige vraag
  vrouw waar waarom wanneer want was wat we week weer wel weinig wie wij wijkagent wijkteam wil willen
  wonen ze zelf zelfs zo zoals zodat zodra zoon zonder zij zijn zou zus
  a about after again all also although an and as at because before both but by can child children
  daughter did each even every everyone family father finally first for from grandmother he help her his
  how however if in it later many maybe mother my never no nobody not now of often on one only our parents
  people school she since so some sometimes son still that the their then there these they this though
  three to together two until we week what when where which while who why with without yes you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
