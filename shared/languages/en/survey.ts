/**
 * English: the question about effort, asked with ease so that high is good. `low` and `high` name the ends of a scale from 1 to 7;
 * `reply` is for an answer given in words, by e-mail or chat.
 */
export const survey = {
  statement: {
    ask: 'To what extent do you agree: the company made it easy for me to handle my issue.',
    low: 'strongly disagree',
    high: 'strongly agree',
  },
  question: {
    ask: 'How easy was it for you to get your issue handled?',
    low: 'very difficult',
    high: 'very easy',
  },
  reply: 'Please reply with one number from 1 to 7.',
};
