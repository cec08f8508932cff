import { eld } from 'eld/small';
import { type Language, languages } from '#shared/languages/language-codes.ts';
import { countWords, type ProposedLanguage, proposeLanguage } from '#shared/surveys/proposed-language.ts';
import { ownWords } from '#shared/tickets/own-words.ts';
import type { TicketMessage } from '#shared/tickets/ticket.ts';

/** How many words are enough: earlier messages are looked at only while there are fewer. */
const ENOUGH = 30;

/**
 * The language to ask a customer in, from what they wrote themselves, the last message first. The text is read here, in the page, and goes nowhere.
 *
 * @param known what is known otherwise: the language of their last survey, or of whoever asks
 */
export function languageOfMessages(messages: readonly TicketMessage[], known: Language): ProposedLanguage {
  let text = '';
  for (const message of [...messages].reverse()) {
    // Whoever wrote it: what is quoted of others says nothing of the customer's language.
    if (message.role === 'customer') text += `${ownWords(message.text ?? '')}\n\n`;
    if (countWords(text) >= ENOUGH) break;
  }
  const whole = proposed(text, known);
  if (whole.from !== 'messages') return whole;
  // Paragraphs in two languages: one may be somebody else's words that nothing sets apart. What is at the top is the writer's own.
  const [first = whole, ...rest] = text
    .split(/\n\s*\n/)
    .map((paragraph) => proposed(paragraph, known))
    .filter(({ from }) => from === 'messages');
  return [whole, ...rest].every(({ language }) => language === first.language) ? first : { ...first, from: 'unsure' };
}

function proposed(text: string, known: Language): ProposedLanguage {
  eld.enableTextCleanup(true);
  const scores = eld.detect(text).getScores();
  return proposeLanguage(
    countWords(text),
    languages.map((language) => ({ language, score: scores[language] ?? 0 })),
    known,
  );
}
