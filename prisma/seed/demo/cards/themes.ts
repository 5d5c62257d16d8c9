import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { ThemeState } from '#lib/signals/rules/theme.ts'

interface ThemeStory {
  title: string
  subject: LifeDomainId | 'other'
  state: ThemeState
  /** For everybody to read; once it was answered. */
  answer?: string
  signals: readonly [string, string, string, string, string]
}

/** What people notice in an invented neighbourhood, and what was done with it. Nobody is in it. */
export const themes = {
  bus: {
    title: 'Zonder bus geraak je niet weg', subject: 'housingAndMobility', state: 'answered',
    answer: 'Vanaf september rijdt de flexbus ook op zondagnamiddag. Wie niet kan reserveren, belt het Sociaal Huis. Dat doet het dan samen met jou.',
    signals: [
      'Na zes uur rijdt er geen bus meer. Wie laat werkt, vraagt elke dag een lift.',
      'Voor de flexbus moet je een app hebben. Oudere mensen haken af.',
      'De halte heeft geen bank en geen licht.',
      'Op zondag geraakt niemand zonder auto bij het ziekenhuis.',
      'De bus stopt niet meer aan het dienstencentrum.',
    ],
  },
  oversteek: {
    title: 'Niemand durft hier oversteken', subject: 'housingAndMobility', state: 'acted',
    signals: [
      'Aan de school steken kinderen over tussen geparkeerde wagens.',
      'Het zebrapad is zo versleten dat chauffeurs het niet zien.',
      'Met een rollator geraak je niet over de stoeprand.',
      'Vrachtwagens nemen de binnenweg door het dorp.',
      'Op woensdagmiddag staan de auto’s dubbel en moet iedereen de rijweg op.',
    ],
  },
  brieven: {
    title: 'Brieven die niemand verstaat', subject: 'incomeAndRights', state: 'lookingInto',
    signals: [
      'Mensen leggen brieven van de overheid ongeopend in de kast.',
      'Aan de apotheek vraagt elke week iemand wat een brief betekent.',
      'De brief over de huisvuilbelasting was drie bladzijden lang.',
      'Ouders begrijpen de mails van de school niet en zeggen dat niet.',
      'Wie geen e-mail heeft, mist de oproepen van de gemeente.',
    ],
  },
  loket: {
    title: 'Het loket is ver en kort open', subject: 'incomeAndRights', state: 'answered',
    answer: 'Op dinsdagvoormiddag zit er nu iemand van het Sociaal Huis in de buurt, zonder afspraak. We bekijken dit na een half jaar opnieuw.',
    signals: [
      'Een afspraak maken kan alleen online.',
      'Het loket sluit om twaalf uur. Wie werkt, geraakt er niet.',
      'Er is nergens nog een plek om papieren af te drukken.',
      'Voor een stempel moet je naar het centrum, met twee bussen.',
      'Bellen duurt lang en je krijgt telkens een ander keuzemenu.',
    ],
  },
  alleen: {
    title: 'Veel mensen zien dagen niemand', subject: 'leisureAndContacts', state: 'acted',
    signals: [
      'In onze straat zijn vijf huizen waar je nooit volk ziet.',
      'Sinds het café dicht is, is er geen plek meer om binnen te springen.',
      'De postbode is voor sommige mensen het enige bezoek.',
      'Op feestdagen is het hier doodstil, ook bij wie alleen woont.',
      'Er is een kaartnamiddag, maar niemand kent ze.',
    ],
  },
  jongeren: {
    title: 'Jongeren hebben geen plek', subject: 'leisureAndContacts', state: 'lookingInto',
    signals: [
      'Jongeren hangen rond aan de winkel omdat er niets anders is.',
      'Het basketbalpleintje staat vol putten.',
      'Na de chiroleeftijd is er in het dorp niets meer te doen.',
      'Er wordt geklaagd over lawaai, maar niemand vraagt wat ze nodig hebben.',
      'De jeugdlokalen zijn enkel open voor leden.',
    ],
  },
  kou: {
    title: 'Koude en vochtige huizen', subject: 'housingAndMobility', state: 'lookingInto',
    signals: [
      'In de huurhuizen aan het spoor staat er schimmel in elke slaapkamer.',
      'Mensen stoken een kamer en leven daarin.',
      'Wie een budgetmeter heeft, valt in het weekend zonder.',
      'De premies voor ramen zijn er alleen voor wie het eerst kan voorschieten.',
      'Oude leidingen vriezen hier elke winter stuk.',
    ],
  },
  opvang: {
    title: 'Opvang na school ontbreekt', subject: 'familyAndEducation', state: 'noticed',
    signals: [
      'De opvang sluit om zes uur, de ploeg in de fabriek eindigt later.',
      'In de zomer is er drie weken geen opvang.',
      'De wachtlijst voor de crèche is langer dan een zwangerschap.',
      'Grootouders vangen op tot ze niet meer kunnen.',
      'Voor een kind met een beperking is er nergens plaats.',
    ],
  },
  schoolkosten: {
    title: 'School kost meer dan mensen zeggen', subject: 'familyAndEducation', state: 'answered',
    answer: 'De scholen spraken een hoogste bedrag af voor uitstappen. Er is een ruilkast voor turnkledij en boeken, zonder vragen.',
    signals: [
      'Kinderen zijn ziek op de dag van de uitstap.',
      'De laptop is verplicht en moet in een keer betaald worden.',
      'Warme maaltijden op school zijn duurder geworden.',
      'Er liggen dozen met te kleine turnkleren die niemand ophaalt.',
      'Ouders durven niet vragen om in schijven te betalen.',
    ],
  },
  dokter: {
    title: 'Geen dokter die nog mensen aanneemt', subject: 'healthAndCare', state: 'noticed',
    signals: [
      'Nieuwe bewoners vinden geen huisarts.',
      'De dichtste wachtpost is een half uur rijden.',
      'Wie geen auto heeft, stelt de tandarts uit.',
      'De thuisverpleging heeft niet altijd iemand voor het weekend.',
      'Mensen bellen de hulpdiensten omdat ze niet weten wie anders.',
    ],
  },
  zorgen: {
    title: 'Wie zorgt, staat er alleen voor', subject: 'healthAndCare', state: 'acted',
    signals: [
      'Mantelzorgers komen nooit op een activiteit: ze kunnen niet weg.',
      'Dagopvang is er alleen in de stad.',
      'Niemand weet dat er een premie bestaat voor wie thuis zorgt.',
      'Zonen en dochters nemen onbetaald verlof om te zorgen.',
      'Na een opname weet niemand wie er thuis langskomt.',
    ],
  },
  taal: {
    title: 'Nederlands leren zonder oefenkans', subject: 'leisureAndContacts', state: 'answered',
    answer: 'Er is nu elke donderdag een praattafel in de bibliotheek. Verenigingen die mee willen doen, krijgen een halve dag begeleiding.',
    signals: [
      'Mensen volgen les, maar spreken met niemand Nederlands.',
      'De lessen zijn overdag, wanneer iedereen werkt.',
      'Aan de schoolpoort staan ouders in aparte groepjes.',
      'In de kringwinkel willen vrijwilligers graag helpen met oefenen.',
      'Er is geen kinderopvang tijdens de les.',
    ],
  },
  werk: {
    title: 'Seizoenswerk en winters zonder loon', subject: 'work', state: 'noticed',
    signals: [
      'In de winter staan er meer mensen aan de voedselbank.',
      'Wie via een interim werkt, weet vrijdag niet wat maandag brengt.',
      'Er is werk, maar het begint om vijf uur en er rijdt geen bus.',
      'Diploma’s van elders worden niet erkend.',
      'Mensen durven een contract niet laten nakijken.',
    ],
  },
  bank: {
    title: 'Geen geld meer uit de muur', subject: 'incomeAndRights', state: 'lookingInto',
    signals: [
      'De laatste geldautomaat is weg.',
      'Oudere mensen geven hun kaart mee aan wie naar de stad rijdt.',
      'In de bakkerij kun je niet met de kaart betalen.',
      'De bank doet alles via een toestel dat veel mensen niet hebben.',
      'Wie overschrijft op papier, betaalt nu per keer.',
    ],
  },
} as const satisfies Record<string, ThemeStory>

export type ThemeKey = keyof typeof themes

/** Nobody sorted these yet. */
export const unsorted = [
  { subject: 'other', text: 'De verlichting aan het fietspad valt sinds de herfst telkens uit.' },
  { subject: 'leisureAndContacts', text: 'De bankjes in het park zijn weggehaald en niet teruggekomen.' },
  { subject: 'healthAndCare', text: 'Bij de apotheek vragen opvallend veel mensen slaapmiddelen zonder voorschrift.' },
  { subject: 'incomeAndRights', text: 'De voedselbedeling is verhuisd en niet iedereen weet waarheen.' },
] as const satisfies readonly { subject: LifeDomainId | 'other'; text: string }[]

/** Set aside by the coordinator, with the reason its giver reads. */
export const setAside = {
  subject: 'other', text: 'Aan de glasbollen ligt al een week huisvuil.',
  reason: 'Sluikstort meld je best aan de gemeente. We gaven het door aan de dienst.',
} as const
