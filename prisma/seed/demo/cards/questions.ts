import type { LifeDomainId } from '#lib/framework/life-domains.ts'

/** What invented people asked, in the words of who filled in the card with them. */
export const questions: Readonly<Record<LifeDomainId, readonly string[]>> = {
  incomeAndRights: [
    'Begrijpt de brief van de mutualiteit niet en durft niet te bellen.',
    'Sinds het overlijden van de partner blijft er te weinig over om de rekeningen te betalen.',
    'Vermoedt recht te hebben op sociaal tarief, maar weet niet waar te beginnen.',
    'Heeft drie herinneringen van dezelfde factuur en is bang voor een deurwaarder.',
    'Werkt deeltijds en komt net te kort. Wil weten welke steun er is.',
    'Kreeg een brief over terugbetaling en wil dat iemand meekijkt.',
    'Heeft nooit iets aangevraagd en wil de rechten eens laten nakijken.',
    'Stelt de bril en de tandarts uit om geld.',
  ],
  housingAndMobility: [
    'De trap lukt niet meer. Slaapt al weken in de zetel.',
    'Het huis krijgt niet warm en de stookolie is bijna op.',
    'Moet over drie maanden uit het huurhuis en vindt niets betaalbaars.',
    'Raakt zonder auto niet meer bij de dokter en de winkel.',
    'Vocht op de muren van de slaapkamer van de kinderen.',
    'Wil het huis laten aanpassen, maar weet niet wie dat bekijkt.',
    'Woont te groot sinds de kinderen weg zijn en ziet op tegen verhuizen.',
  ],
  healthAndCare: [
    'Komt moe terug uit het ziekenhuis en heeft thuis niemand.',
    'Zorgt dag en nacht voor een zieke partner en slaapt slecht.',
    'Vergeet medicatie en maaltijden sinds de winter.',
    'Zou hulp bij het huishouden willen, maar vindt de wachtlijst te lang.',
    'Valt vaker en durft niet meer alleen in bad.',
    'Is somber sinds de pensionering en wil met iemand praten.',
    'Wil weten welke hulp er is als het geheugen achteruitgaat.',
  ],
  familyAndEducation: [
    'Staat alleen voor drie kinderen en heeft niemand om even op te passen.',
    'Kan de schoolreis en de boeken dit jaar niet betalen.',
    'Zoekt hulp bij het huiswerk. Thuis spreekt niemand Nederlands.',
    'Het gezin is pas gescheiden en zoekt opnieuw alles uit.',
    'Zoekt opvang voor een kind met extra zorg.',
    'De oudste gaat niet meer naar school en de ouders weten geen raad.',
  ],
  work: [
    'Verloor het werk en weet niet welke papieren nodig zijn.',
    'Wil werken, maar vindt geen opvang voor de jongste.',
    'Werkt in de tuinbouw en heeft in de winter geen inkomen.',
    'Wil graag vrijwilligerswerk doen, maar mag dat van de uitkering?',
    'Het diploma uit het eigen land telt hier niet. Zoekt iemand die meekijkt.',
  ],
  leisureAndContacts: [
    'Ziet soms een week lang niemand en zou graag onder de mensen komen.',
    'Is pas verhuisd en kent niemand in de straat.',
    'Zou willen kaarten of wandelen, maar niet alleen binnenstappen.',
    'Kan niet mee met de vereniging omdat het te duur is.',
    'Wil Nederlands oefenen met iemand uit de buurt.',
    'Mist bezoek sinds de buren verhuisden.',
  ],
}

/** Short notes of contact persons; the file itself stays elsewhere. */
export const sharedNotes = [
  'Aanvraag ingediend. Wacht op antwoord, ik kijk het na over drie weken.',
  'Samen de brieven gesorteerd. Twee dingen uit te zoeken.',
  'Huisbezoek gedaan. Wil het eerst met de kinderen bespreken.',
  'Doorgebeld naar de juiste dienst en samen een afspraak gemaakt.',
  'Ging mee naar de eerste namiddag. Dat viel goed mee.',
  'Papieren vervolledigd en opgestuurd.',
  'Nog één stuk nodig: het attest van het ziekenfonds.',
] as const

export const tasks = [
  'Attest opvragen bij het ziekenfonds', 'Bellen of de aanvraag goed aankwam', 'Plaats vragen in de woensdaggroep', 'Nakijken of het sociaal tarief is toegekend',
  'Samen formulier invullen', 'Vragen of de ergotherapeut kan komen',
] as const

/** To whom cards are passed on, and whose waiting lists people stand on. */
export const receivers = {
  passedOn: ['dienst maatschappelijk werk van het ziekenfonds', 'Centrum Algemeen Welzijnswerk', 'Huis van het Kind', 'woonwinkel', 'eerstelijnspsycholoog', 'regionaal dienstencentrum'],
  waiting: ['gezinszorg', 'sociale woning', 'psycholoog', 'poetshulp', 'dagopvang'],
  notForUs: ['vakbond', 'VDAB', 'Agentschap Integratie en Inburgering', 'OCMW van de vorige gemeente', 'vrederechter'],
} as const

/** Why somebody agreed aloud and not on paper. */
export const oralReasons = ['Telefonisch besproken.', 'Kon niet tekenen door een gebroken pols.', 'Aan de deur besproken, zonder scherm bij de hand.'] as const

export const overrideReason = 'Niet aanspreekbaar na een val. De huisarts vroeg om vandaag contact op te nemen.'
