/**
 * Words that begin a sentence, or stand with a capital for another reason, and so never make the word after them the rest
 * of a name: *In Overpelt*, *De Linde*, *Sint Jozef*.
 */
const words = `
  aan achter al alle alleen als and at binnen bij boven buiten but by daar daarom dan dat de deze die dit doe door drie
  een elke en er even for from geen graag haar hallo heel heeft hem here het hier hij hoe hun if ik in into is it ja je
  jij jullie kan kom laat maar mag meer men met mijn minder na naar naast nee niemand niet nog nu of om on one onder ons
  onze ook op over per save since sinds sint sommige staat straks te tegen terwijl that the there they this to toch toen
  tot tussen twee uit vaak van veel vier vlakbij volgens voor vroeger waar waarom wanneer want was wat we wel welke wie
  wij with within zal ze zelfs zij zijn zo zoals zonder zou
  centrum dorp gemeente huis kerk lokaal parochie plein school station straat vzw wijk zaal zorgraad zone
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday
`
export const wordsBeforeNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

/** Ways to address somebody; what follows with a capital is a name. */
export const titles = [
  'mevrouw', 'mevr', 'mw', 'meneer', 'mijnheer', 'dhr', 'heer', 'juffrouw', 'juf', 'meester', 'dokter', 'dr', 'pastoor',
  'zuster', 'broeder', 'tante', 'nonkel', 'oma', 'opa', 'mister', 'mr', 'mrs', 'ms', 'miss', 'doctor',
] as const

/** A word that ends so is a street or a building, not a family name. */
export const endingsOfPlaces = /(?:straat|laan|plein|weg|dreef|steenweg|hof|huis|centrum|school|kerk|zaal|park|markt|dorp)$/i
