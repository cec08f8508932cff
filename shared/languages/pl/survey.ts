import type { SurveyWords } from '../survey-words.ts';

/** Polish: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'W jakim stopniu zgadza się Pani/Pan ze stwierdzeniem: dzięki firmie łatwo było mi {do}.',
      support:
        'W jakim stopniu zgadza się Pani/Pan ze stwierdzeniem: firma sprawiła, że załatwienie mojej sprawy było łatwe.',
      low: 'zdecydowanie się nie zgadzam',
      high: 'zdecydowanie się zgadzam',
    },
    question: {
      ask: 'Jak łatwo było Pani/Panu {do}?',
      support: 'Jak łatwo było Pani/Panu załatwić swoją sprawę?',
      low: 'bardzo trudno',
      high: 'bardzo łatwo',
    },
    do: {
      purchase: 'dokonać zakupu',
      checkout: 'złożyć zamówienie i zapłacić',
      onboarding: 'zacząć korzystać z produktu',
      signup: 'założyć konto',
      firstUse: 'skorzystać po raz pierwszy z nowej funkcji',
      complaint: 'załatwić reklamację',
      return: 'zwrócić lub wymienić towar',
      warranty: 'skorzystać z gwarancji',
      abandonment: 'przejść przez zamówienie',
    },
  },
  nps: {
    ask: 'Jakie jest prawdopodobieństwo, że poleci nas Pani/Pan znajomemu lub współpracownikowi?',
    low: 'zupełnie nieprawdopodobne',
    high: 'bardzo prawdopodobne',
  },
  csat: {
    statement: {
      ask: 'W jakim stopniu zgadza się Pani/Pan ze stwierdzeniem: jestem zadowolona/zadowolony z {about}.',
      low: 'zdecydowanie się nie zgadzam',
      high: 'zdecydowanie się zgadzam',
    },
    question: {
      ask: 'Jak bardzo jest Pani/Pan zadowolona/zadowolony z {about}?',
      low: 'bardzo niezadowolony',
      high: 'bardzo zadowolony',
    },
    about: {
      purchase: 'zakupu',
      checkout: 'płatności przy kasie',
      onboarding: 'rozpoczęcia pracy z produktem',
      signup: 'rejestracji',
      firstUse: 'nowej funkcji',
      support: 'obsługi',
      complaint: 'rozpatrzenia reklamacji',
      return: 'zwrotu lub wymiany',
      warranty: 'obsługi gwarancyjnej',
      abandonment: 'procesu zamawiania',
    },
  },
  reply: 'Prosimy odpowiedzieć jedną liczbą od {lowest} do {highest}.',
  click: 'Proszę kliknąć liczbę:',
  point: '{point} z {highest}',
  link: 'Odpowiedz tutaj',
};
