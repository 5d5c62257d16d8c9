import type { PrintedWords } from './words.ts'

export const arabic: PrintedWords = {
  urgent: {
    title: 'هل الأمر عاجل؟',
    notRead: 'لا تُقرأ هذه البطاقة فورًا.',
    danger: 'في حالة الخطر اتصل بالرقم',
    today: 'تحتاج إلى مساعدة اليوم؟ اتصل بالرقم',
    numbers: { 112: 'الإسعاف والإطفاء والشرطة', 1733: 'الطبيب المناوب', 1813: 'خط الوقاية من الانتحار (بالهولندية)', 1712: 'العنف والإساءة' },
  },
  face: {
    getsInTouch: 'سيتصل بك هذا الشخص.',
    somebody: (sender) => `سيتصل بك الشخص المسؤول عن التواصل (${sender}).`,
    phone: 'يمكنك الاتصال:',
  },
  keepThis: 'احتفظ بهذا الجزء.',
  strip: {
    title: 'القسيمة',
    handTo: (recipient, sender) => (recipient ? `إلى ${recipient}، ${sender}` : `إلى الشخص المسؤول عن التواصل، ${sender}`),
    name: 'الاسم',
    birthYear: 'سنة الميلاد',
    phone: 'الهاتف',
    address: 'العنوان',
    question: 'في جملة واحدة: ما هو سؤالك؟',
    reach: 'كيف نتواصل معك؟',
    ways: { phone: 'هاتف', letter: 'رسالة', visit: 'زيارة منزلية', viaSomeone: 'عن طريق شخص' },
    moment: 'ما أفضل وقت؟',
    moments: { any: 'أي وقت', morning: 'صباحًا', afternoon: 'بعد الظهر', evening: 'مساءً' },
    domains: 'ما الموضوع؟',
    domain: {
      incomeAndRights: 'الدخل والحقوق', housingAndMobility: 'السكن والتنقل', healthAndCare: 'الصحة والرعاية',
      familyAndEducation: 'الأسرة والتعليم', work: 'العمل', leisureAndContacts: 'وقت الفراغ والعلاقات',
    },
    readAloud: 'اقرأ بصوت عالٍ:',
    referrer: 'من يملأ هذه البطاقة معي',
    filledInBy: 'مُلئت مع (الاسم، المنظمة، الهاتف)',
    signature: 'التوقيع',
    date: 'التاريخ',
    number: (batch, card) => `السلسلة ${batch}، البطاقة ${card}`,
    scan: 'هل مُلئت؟ امسح الرمز أو اكتبه.',
  },
}
