/**
 * English: the questions as customers are asked them. CES is asked with ease so that high is good; `support` is its own wording of a contact with
 * support, the other touchpoints fill `{do}`. `low` and `high` name the ends of the scale; `reply` is for an answer given in words, by e-mail or
 * chat; `click` stands before points that are links, `point` is what a screen reader calls one of them, and `link` is the text of a link.
 */
export const survey = {
  ces: {
    statement: {
      ask: 'To what extent do you agree: the company made it easy for me to {do}.',
      support: 'To what extent do you agree: the company made it easy for me to handle my issue.',
      low: 'strongly disagree',
      high: 'strongly agree',
    },
    question: {
      ask: 'How easy was it for you to {do}?',
      support: 'How easy was it for you to get your issue handled?',
      low: 'very difficult',
      high: 'very easy',
    },
    do: {
      purchase: 'make the purchase',
      checkout: 'check out and pay',
      onboarding: 'get started with the product',
      signup: 'sign up',
      firstUse: 'use the new feature for the first time',
      complaint: 'get the complaint solved',
      return: 'return or exchange the item',
      warranty: 'use the warranty',
      abandonment: 'get through the order',
    },
  },
  nps: {
    ask: 'How likely is it that you would recommend us to a friend or colleague?',
    low: 'not at all likely',
    high: 'extremely likely',
  },
  csat: {
    statement: {
      ask: 'To what extent do you agree: I am satisfied with {about}.',
      low: 'strongly disagree',
      high: 'strongly agree',
    },
    question: { ask: 'How satisfied are you with {about}?', low: 'very dissatisfied', high: 'very satisfied' },
    about: {
      purchase: 'the purchase',
      checkout: 'the checkout',
      onboarding: 'the start with the product',
      signup: 'the sign-up',
      firstUse: 'the new feature',
      support: 'the support',
      complaint: 'the handling of the complaint',
      return: 'the return or exchange',
      warranty: 'the handling of the warranty',
      abandonment: 'the ordering process',
    },
  },
  reply: 'Please reply with one number from {lowest} to {highest}.',
  click: 'Click a number:',
  point: '{point} of {highest}',
  link: 'Answer here',
};
