import type { PrintedWords } from './words.ts'

export const ukrainian: PrintedWords = {
  urgent: {
    title: 'Терміново?',
    notRead: 'Цю картку читають не одразу.',
    danger: 'Небезпека: телефонуйте',
    today: 'Допомога потрібна сьогодні: телефонуйте',
    numbers: { 112: 'швидка, пожежна, поліція', 1733: 'черговий лікар', 1813: 'лінія запобігання самогубству (нідерландською)', 1712: 'насильство' },
  },
  face: {
    getsInTouch: 'Ця людина зв’яжеться з вами.',
    somebody: (sender) => `Контактна особа (${sender}) зв’яжеться з вами.`,
    phone: 'Можете зателефонувати:',
  },
  keepThis: 'Цю частину залиште собі.',
  strip: {
    title: 'Відривний талон',
    handTo: (recipient, sender) => (recipient ? `Для: ${recipient}, ${sender}` : `Для контактної особи, ${sender}`),
    name: 'Ім’я та прізвище',
    birthYear: 'Рік народження',
    phone: 'Телефон',
    address: 'Адреса',
    question: 'Одним реченням: яке ваше запитання?',
    reach: 'Як з вами зв’язатися?',
    ways: { phone: 'Телефон', letter: 'Лист', visit: 'Візит додому', viaSomeone: 'Через когось' },
    moment: 'Коли найкраще?',
    moments: { any: 'Будь-коли', morning: 'Зранку', afternoon: 'Удень', evening: 'Увечері' },
    domains: 'Про що йдеться?',
    domain: {
      incomeAndRights: 'Дохід і права', housingAndMobility: 'Житло і транспорт', healthAndCare: 'Здоров’я і догляд',
      familyAndEducation: 'Сім’я і навчання', work: 'Робота', leisureAndContacts: 'Дозвілля і спілкування',
    },
    readAloud: 'Прочитайте вголос:',
    referrer: 'Той, хто заповнює цю картку зі мною,',
    filledInBy: 'Заповнено разом із (ім’я, організація, телефон)',
    signature: 'Підпис',
    date: 'Дата',
    number: (batch, card) => `Серія ${batch}, картка ${card}`,
    scan: 'Заповнено? Скануйте або введіть код.',
  },
}
