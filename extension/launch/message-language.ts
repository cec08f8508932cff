import { eld } from 'eld/small';
import { type Language, languages } from '#shared/languages/language-codes.ts';
import { countWords, type ProposedLanguage, proposeLanguage } from '#shared/surveys/proposed-language.ts';
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
    if (message.role === 'customer') text += `${ownWords(message.text ?? '')}\n`;
    if (countWords(text) >= ENOUGH) break;
  }
  eld.enableTextCleanup(true);
  const scores = eld.detect(text).getScores();
  return proposeLanguage(
    countWords(text),
    languages.map((language) => ({ language, score: scores[language] ?? 0 })),
    known,
  );
}

/** What others wrote, quoted below or between, says nothing of the customer's language. */
function ownWords(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
}
