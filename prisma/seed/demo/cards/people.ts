// Invented care seekers. Names, years, numbers and addresses are drawn from these lists: nobody in them exists, and no
// telephone number that begins with 0470 00 is anybody's.

/** First names with family names that go with them. */
export const names: readonly { weight: number; first: readonly string[]; family: readonly string[] }[] = [
  {
    weight: 5,
    first: ['Maria', 'Jeanne', 'Godelieve', 'Simonne', 'Lucienne', 'Albert', 'Frans', 'Jozef', 'Omer', 'Gilbert', 'Rosa', 'Yvonne', 'Marcel', 'Denise', 'Walter', 'Arlette', 'Roger', 'Nadine'],
    family: ['Bollenberg', 'Kwartelmans', 'Van Lindendaal', 'Doornewaard', 'Heidevoets', 'Molenaers', 'Van Kasterveld', 'Zandhovius', 'Wilgenaert', 'Braamhorst', 'Ganzemans', 'Vlierhove', 'Kerselaers', 'Duivenvoort'],
  },
  {
    weight: 3,
    first: ['Kris', 'Annelies', 'Sofie', 'Wouter', 'Tom', 'Ellen', 'Kevin', 'Lindsay', 'Nathalie', 'Stijn'],
    family: ['Roodhaar', 'Van de Weideman', 'Sparrevoort', 'Hopmans', 'Klaverveld', 'Haverlandt', 'Turfhoven', 'Distelmans', 'Steenackers-Dries', 'Wilgenaert'],
  },
  { weight: 1, first: ['Samira', 'Hassan', 'Fatma', 'Mehmet', 'Yasmina'], family: ['El Mansouriyi', 'Yıldızoğlu', 'Benharirat', 'Karadağlıoğlu'] },
  { weight: 1, first: ['Olena', 'Ivan', 'Ewa', 'Marek', 'Ilona'], family: ['Bondarchenkova', 'Nowakowiak', 'Zelenivska', 'Wiśniewiak'] },
  { weight: 1, first: ['Aminata', 'Blessing', 'Dawit', 'Ana', 'João'], family: ['Diallovi', 'Abebeson', 'Pereirinha', 'Okonkwale'] },
]

export const streets = [
  'Kerkpad', 'Molenweg', 'Schoolstraat', 'Lindendreef', 'Heidestraat', 'Bronstraat', 'Veldekensweg', 'Stationsstraat', 'Kapelstraat', 'Wilgenlaan',
  'Dorpsplein', 'Zavelweg', 'Boomgaardstraat', 'Beekpad', 'Vlasbloemlaan',
] as const

/** Through whom somebody can be reached. */
export const viaWhom = ['de dochter', 'de zoon', 'de buurvrouw', 'de schoonzus', 'de thuisverpleegster', 'een kleindochter'] as const
