import type { Chance } from './random.ts'

// Sentences as long as people write them: what travels to a browser must weigh what real text weighs.
const who = ['Buurtbewoners', 'Mantelzorgers', 'Jonge gezinnen', 'Alleenwonende senioren', 'Nieuwkomers', 'Vrijwilligers', 'Thuisverpleegkundigen', 'De huisartsen', 'Verenigingen', 'Het buurtcomité', 'De school', 'Wijkwerkers']
const does = ['vinden moeilijk', 'organiseren elke maand', 'vragen om', 'openen samen', 'kennen nog geen', 'zoeken naar', 'houden vast aan', 'delen graag', 'missen', 'bouwen aan', 'starten met', 'bezoeken']
const what = ['een warme ontmoetingsplek', 'hulp bij papieren', 'een veilige stoep', 'vervoer naar de dokter', 'een buurtsalon', 'huisbezoeken', 'een klusjesdienst', 'een deelkast', 'een praatcafé', 'een rustbank in de schaduw', 'een aanspreekpunt', 'een buurtmaaltijd']
const where = ['rond de kerk', 'in het gemeenschapshuis', 'aan de sociale woningen', 'langs de steenweg', 'in de oude school', 'bij het woonzorgcentrum', 'op het plein', 'in de verkaveling', 'achter het station', 'in het dorp']

export const title = (chance: Chance): string => `${chance.pick(what)} ${chance.pick(where)}`.replace(/^./, (sign) => sign.toUpperCase())

export const sentence = (chance: Chance): string => `${chance.pick(who)} ${chance.pick(does)} ${chance.pick(what)} ${chance.pick(where)}.`

export const text = (chance: Chance, sentences: number): string => Array.from({ length: sentences }, () => sentence(chance)).join(' ')

const street = ['Kerk', 'Molen', 'Linden', 'Heide', 'Station', 'Park', 'Beek', 'School', 'Berg', 'Nieuw', 'Oude', 'Zand', 'Veld', 'Bos', 'Hof', 'Water', 'Dorps', 'Kruis', 'Kapel', 'Haven']
const end = ['wijk', 'veld', 'hoek', 'kant', 'dorp', 'einde']

/** A name that a neighbourhood could have; every number up to 120 gives another. */
export const neighbourhoodName = (index: number): string => `${street[index % street.length] ?? ''}${end[Math.floor(index / street.length) % end.length] ?? ''}`
