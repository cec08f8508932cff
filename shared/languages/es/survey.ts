import type { SurveyWords } from '../survey-words.ts';

/** Spanish: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: '¿En qué medida está de acuerdo con esta frase? La empresa me lo puso fácil para {do}.',
      support: '¿En qué medida está de acuerdo con esta frase? La empresa me lo puso fácil para resolver mi consulta.',
      low: 'totalmente en desacuerdo',
      high: 'totalmente de acuerdo',
    },
    question: {
      ask: '¿Hasta qué punto le resultó fácil {do}?',
      support: '¿Hasta qué punto le resultó fácil resolver su consulta?',
      low: 'muy difícil',
      high: 'muy fácil',
    },
    do: {
      purchase: 'hacer la compra',
      checkout: 'pasar por caja y pagar',
      onboarding: 'empezar con el producto',
      signup: 'crear una cuenta',
      firstUse: 'usar la nueva función por primera vez',
      complaint: 'resolver la reclamación',
      return: 'devolver o cambiar el artículo',
      warranty: 'usar la garantía',
      abandonment: 'completar el pedido',
    },
  },
  nps: {
    ask: '¿Qué probabilidad hay de que nos recomiende a un amigo o compañero?',
    low: 'nada probable',
    high: 'muy probable',
  },
  csat: {
    statement: {
      ask: '¿En qué medida está de acuerdo con esta frase? Mi satisfacción con {about} es alta.',
      low: 'totalmente en desacuerdo',
      high: 'totalmente de acuerdo',
    },
    question: {
      ask: '¿Cuál es su grado de satisfacción con {about}?',
      low: 'muy insatisfecho',
      high: 'muy satisfecho',
    },
    about: {
      purchase: 'la compra',
      checkout: 'el proceso de pago',
      onboarding: 'la puesta en marcha del producto',
      signup: 'el registro',
      firstUse: 'la nueva función',
      support: 'la atención recibida',
      complaint: 'la gestión de la reclamación',
      return: 'la devolución o el cambio',
      warranty: 'la gestión de la garantía',
      abandonment: 'el proceso de pedido',
    },
  },
  reply: 'Responda, por favor, con un número del {lowest} al {highest}.',
  click: 'Haga clic en un número:',
  point: '{point} de {highest}',
  link: 'Responder aquí',
};
