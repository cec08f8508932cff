import type { SurveyWords } from '../survey-words.ts';

/** French: the questions as customers are asked them. CES is asked with ease so that high is good. */
export const survey: SurveyWords = {
  ces: {
    statement: {
      ask: 'Dans quelle mesure êtes-vous d’accord : l’entreprise a fait en sorte qu’il me soit facile {do}.',
      support: 'Dans quelle mesure êtes-vous d’accord : l’entreprise m’a permis de régler facilement ma demande.',
      low: 'pas du tout d’accord',
      high: 'tout à fait d’accord',
    },
    question: {
      ask: 'À quel point a-t-il été facile pour vous {do} ?',
      support: 'À quel point a-t-il été facile pour vous de régler votre demande ?',
      low: 'très difficile',
      high: 'très facile',
    },
    do: {
      purchase: 'd’effectuer l’achat',
      checkout: 'de passer à la caisse et de payer',
      onboarding: 'de prendre en main le produit',
      signup: 'de créer un compte',
      firstUse: 'd’utiliser la nouvelle fonction pour la première fois',
      complaint: 'de faire traiter la réclamation',
      return: 'de retourner ou d’échanger l’article',
      warranty: 'de faire jouer la garantie',
      abandonment: 'd’aller au bout de la commande',
    },
  },
  nps: {
    ask: 'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue ?',
    low: 'pas du tout probable',
    high: 'très probable',
  },
  csat: {
    statement: {
      ask: 'Dans quelle mesure êtes-vous d’accord : je suis satisfait(e) {about}.',
      low: 'pas du tout d’accord',
      high: 'tout à fait d’accord',
    },
    question: {
      ask: 'Dans quelle mesure êtes-vous satisfait(e) {about} ?',
      low: 'très insatisfait',
      high: 'très satisfait',
    },
    about: {
      purchase: 'de l’achat',
      checkout: 'du passage en caisse',
      onboarding: 'de la prise en main du produit',
      signup: 'de l’inscription',
      firstUse: 'de la nouvelle fonction',
      support: 'du service client',
      complaint: 'du traitement de la réclamation',
      return: 'du retour ou de l’échange',
      warranty: 'de la prise en charge sous garantie',
      abandonment: 'du processus de commande',
    },
  },
  reply: 'Merci de répondre par un chiffre de {lowest} à {highest}.',
  click: 'Cliquez sur un chiffre :',
  point: '{point} sur {highest}',
  link: 'Répondre ici',
};
