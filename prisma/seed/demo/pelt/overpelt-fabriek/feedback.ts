import type { FeedbackMoment } from '../../story.ts'

export const feedback: readonly FeedbackMoment[] = [
  { audience: 'residents', on: -430, by: 'veldwerker', form: 'Soepavond in het buurthuis', attendance: 47,
    said: 'Veel herkenning. Mensen wilden vooral weten wie wat gaat doen, en of het deze keer blijft.',
    points: {
      pRechten: { said: 'Kom naar ons toe. Wij komen niet naar het gemeentehuis.', answer: 'De sociale dienst houdt elke dinsdag zitdag in het buurthuis. We bellen ook zelf aan.' },
      pPlek: { said: 'Zet de deur gewoon open.', answer: 'Het buurthuis gaat twee dagen per week open zonder programma. Over de trap beslist het bestuur.' },
      pTalent: { said: 'Vraag het ons, dan komen we.', answer: 'We gaan met nieuwe buren praten over wat ze graag doen.' },
      pKoud: { said: 'Eerst de huurhuizen.' },
    } },
  { audience: 'actors', on: -421, by: 'regisseur', form: 'Overleg met partners', attendance: 14,
    said: 'De partners willen elkaar vaker zien, maar kort en met een vaste dag.',
    points: {
      pEilanden: { said: 'Geef ons één nummer en één gezicht.', answer: 'De aanspreekpersoon krijgt een vast nummer. Elke maand bespreken we een halfuur wie hulp kan gebruiken.' },
      pRechten: { said: 'Wij zien de stapels brieven, maar weten niet wat te zeggen.', answer: 'We maken een doorverwijskaart en leren elkaar ermee werken.' },
    } },
  { audience: 'policy', on: -412, by: 'regisseur', form: 'Toelichting op het college', attendance: 8,
    said: 'Het college steunt de richting en vraagt cijfers na een jaar.',
    points: {
      pPlek: { answer: 'De helling aan het buurthuis komt in het meerjarenplan.' },
      pKoud: { said: 'Samen met de woonmaatschappij bekijken.' },
    } },
  { audience: 'residents', on: -26, by: 'veldwerker', form: 'Brief in elke bus en een halfuur op het plein', attendance: 31,
    said: 'Mensen zien verschil. Jongeren vroegen waarom er voor hen nog niets is.',
    points: {
      pJong: { said: 'Een container, een zetel en een stopcontact. Meer vragen we niet.' },
      pMantel: { answer: 'In het najaar komt er een tafel voor mantelzorgers. We nodigen je persoonlijk uit.' },
    } },
]
