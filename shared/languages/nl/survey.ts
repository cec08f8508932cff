import type { SurveyWords } from '../survey-words.ts';

/** Dutch: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'In hoeverre bent u het eens met de stelling: het bedrijf maakte het mij makkelijk om {do}.',
      support:
        'In hoeverre bent u het eens met de stelling: het bedrijf maakte het mij makkelijk om mijn vraag of probleem op te lossen.',
      low: 'helemaal mee oneens',
      high: 'helemaal mee eens',
    },
    question: {
      ask: 'Hoe makkelijk was het voor u om {do}?',
      support: 'Hoe makkelijk was het voor u om uw vraag of probleem opgelost te krijgen?',
      low: 'zeer moeilijk',
      high: 'zeer makkelijk',
    },
    do: {
      purchase: 'de aankoop te doen',
      checkout: 'af te rekenen',
      onboarding: 'met het product te beginnen',
      signup: 'een account aan te maken',
      firstUse: 'de nieuwe functie voor het eerst te gebruiken',
      complaint: 'de klacht opgelost te krijgen',
      return: 'het artikel te retourneren of te ruilen',
      warranty: 'gebruik te maken van de garantie',
      abandonment: 'de bestelling af te ronden',
    },
  },
  nps: {
    ask: 'Hoe waarschijnlijk is het dat u ons zou aanbevelen aan een vriend of collega?',
    low: 'zeer onwaarschijnlijk',
    high: 'zeer waarschijnlijk',
  },
  csat: {
    statement: {
      ask: 'In hoeverre bent u het eens met de stelling: ik ben tevreden over {about}.',
      low: 'helemaal mee oneens',
      high: 'helemaal mee eens',
    },
    question: { ask: 'Hoe tevreden bent u over {about}?', low: 'zeer ontevreden', high: 'zeer tevreden' },
    about: {
      purchase: 'de aankoop',
      checkout: 'het afrekenen',
      onboarding: 'de start met het product',
      signup: 'de aanmelding',
      firstUse: 'de nieuwe functie',
      support: 'de klantenservice',
      complaint: 'de afhandeling van de klacht',
      return: 'het retourneren of ruilen',
      warranty: 'de afhandeling van de garantie',
      abandonment: 'het bestellen',
    },
  },
  reply: 'Antwoord alstublieft met één cijfer van {lowest} tot en met {highest}.',
  click: 'Klik op een cijfer:',
  point: '{point} van {highest}',
  link: 'Hier antwoorden',
};
