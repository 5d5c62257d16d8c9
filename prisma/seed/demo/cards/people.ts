// Invented care seekers. Names, years, numbers and addresses are drawn from these lists: nobody in them exists, and no
// telephone number in 0470 00 00 is anybody's.

export const firstNames = [
  'Maria', 'Jeanne', 'Godelieve', 'Simonne', 'Lucienne', 'Albert', 'Frans', 'Jozef', 'Omer', 'Gilbert', 'Rosa', 'Yvonne', 'Marcel', 'Denise',
  'Walter', 'Arlette', 'Roger', 'Nadine', 'Kris', 'Annelies', 'Sofie', 'Wouter', 'Tom', 'Ellen', 'Kevin', 'Lindsay', 'Samira', 'Hassan', 'Fatma',
  'Mehmet', 'Olena', 'Ivan', 'Aminata', 'Blessing', 'Dawit', 'Ewa', 'Marek', 'Ana', 'João', 'Ilona',
] as const

export const familyNames = [
  'Bollenberg', 'Kwartelmans', 'Van Lindendaal', 'Doornewaard', 'Heidevoets', 'Molenaers', 'Van Kasterveld', 'Zandhovius', 'Wilgenaert', 'Braamhorst',
  'Steenackers-Dries', 'Ganzemans', 'Vlierhove', 'Kerselaers', 'Duivenvoort', 'Roodhaar', 'Van de Weideman', 'Sparrevoort', 'Hopmans', 'Klaverveld',
  'El Mansouriyi', 'Yıldızoğlu', 'Bondarchenko', 'Diallovic', 'Nowakowiak', 'Pereirinha', 'Abebeson', 'Haverlandt', 'Turfhoven', 'Distelmans',
] as const

export const streets = [
  'Kerkpad', 'Molenweg', 'Schoolstraat', 'Lindendreef', 'Heidestraat', 'Bronstraat', 'Veldekensweg', 'Stationsstraat', 'Kapelstraat', 'Wilgenlaan',
  'Dorpsplein', 'Zavelweg', 'Boomgaardstraat', 'Beekpad', 'Vlasbloemlaan',
] as const

/** Through whom somebody can be reached. */
export const viaWhom = ['de dochter', 'de zoon', 'de buurvrouw', 'de schoonzus', 'de thuisverpleegster', 'een kleindochter'] as const
