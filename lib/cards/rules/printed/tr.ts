import type { PrintedWords } from './words.ts'

export const turkish: PrintedWords = {
  urgent: {
    title: 'Acil mi?',
    notRead: 'Bu kart hemen okunmaz.',
    danger: 'Tehlike varsa arayın:',
    today: 'Bugün yardım gerekiyorsa arayın:',
    numbers: { 112: 'ambulans, itfaiye, polis', 1733: 'nöbetçi doktor', 1813: 'intihar hattı (Felemenkçe)', 1712: 'şiddet ve istismar' },
  },
  face: {
    getsInTouch: 'Bu kişi sizinle iletişime geçecek.',
    somebody: (sender) => `İletişim sorumlusu (${sender}) sizinle iletişime geçecek.`,
    phone: 'Arayabilirsiniz:',
  },
  keepThis: 'Bu bölüm sizde kalır.',
  strip: {
    title: 'Koparılacak bölüm',
    handTo: (recipient, sender) => (recipient ? `Alıcı: ${recipient}, ${sender}` : `Alıcı: iletişim sorumlusu, ${sender}`),
    name: 'Ad ve soyad',
    birthYear: 'Doğum yılı',
    phone: 'Telefon',
    address: 'Adres',
    question: 'Tek cümleyle: sorunuz nedir?',
    reach: 'Size nasıl ulaşalım?',
    ways: { phone: 'Telefon', letter: 'Mektup', visit: 'Ev ziyareti', viaSomeone: 'Biri aracılığıyla' },
    moment: 'En uygun zaman?',
    moments: { any: 'Her zaman', morning: 'Sabah', afternoon: 'Öğleden sonra', evening: 'Akşam' },
    domains: 'Konu nedir?',
    domain: {
      incomeAndRights: 'Gelir ve haklar', housingAndMobility: 'Konut ve ulaşım', healthAndCare: 'Sağlık ve bakım',
      familyAndEducation: 'Aile ve eğitim', work: 'İş', leisureAndContacts: 'Boş zaman ve çevre',
    },
    readAloud: 'Sesli okuyun:',
    referrer: 'Bu kartı benimle dolduran kişi',
    filledInBy: 'Birlikte dolduran (ad, kuruluş, telefon)',
    signature: 'İmza',
    date: 'Tarih',
    number: (batch, card) => `Seri ${batch}, kart ${card}`,
    scan: 'Doldurdunuz mu? Kodu tarayın veya yazın.',
  },
}
