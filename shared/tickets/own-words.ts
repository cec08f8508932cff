import { mailMarks as da } from '../languages/da/mail-marks.ts';
import { mailMarks as de } from '../languages/de/mail-marks.ts';
import { mailMarks as en } from '../languages/en/mail-marks.ts';
import { mailMarks as es } from '../languages/es/mail-marks.ts';
import { mailMarks as fr } from '../languages/fr/mail-marks.ts';
import type { Language } from '../languages/language-codes.ts';
import type { MailMarks } from '../languages/mail-marks.ts';
import { mailMarks as nl } from '../languages/nl/mail-marks.ts';
import { mailMarks as no } from '../languages/no/mail-marks.ts';
import { mailMarks as pl } from '../languages/pl/mail-marks.ts';
import { mailMarks as sv } from '../languages/sv/mail-marks.ts';

/** All at once: a customer's mail program need not speak the customer's language, nor ours. */
const marks = Object.values({ en, sv, nl, no, pl, da, de, fr, es } satisfies Record<Language, MailMarks>);
const FROM = new Set(marks.flatMap(({ from }) => from));
const SUBJECT = new Set(marks.flatMap(({ subject }) => subject));
const ABOVE = new Set(marks.flatMap(({ above }) => above));

/**
 * Into how many lines the line above a quote is broken, how many characters it has, how many lines
 * a mail's head down to its subject, and how many characters what a mail program adds.
 */
const MOST_BROKEN = 4;
const LONGEST_ABOVE = 400;
const MOST_HEAD = 9;
const LONGEST_DEVICE = 80;

const QUOTED = /^\s*>/;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}\b/;
/** A line of a mail's head that says when it was sent: a name, a date with its year, a time. */
const SENT = /^[\s*_]*\p{L}[\p{L}\s]{1,20}[\s*_]*:.{0,40}\b(?:19|20)\d\d\b.{0,12}\b\d{1,2} ?[:.h] ?\d\d\b/u;

/**
 * What a customer wrote in a message themselves: without quotes, without the mail that it answers or passes on, and without what their mail program
 * or company adds below. Where an answer stands below a quote, only a quote whose lines begin with `>` can be told from it: else it is left out
 * with the quote.
 *
 * @param text as it is read, a line each; lines of quotes begin with `>`
 * @example ownWords('Merci !\n\nLe 3 nov. 2025 à 10:12, Ann <ann@desk.example> a écrit :\nHello') // 'Merci !'
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const own: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (QUOTED.test(line)) continue;
    if (line.trim() === '') {
      own.push('');
      continue;
    }
    const plain = line.normalize('NFC').replace(/’/g, "'").trim().toLowerCase();
    if (endsOwn(plain) || isHead(lines.slice(at, at + MOST_HEAD))) break;
    if (marks.some(({ disclaimer }) => disclaimer.test(plain))) {
      // Some companies put it on top.
      if (own.some((one) => one !== '')) break;
      continue;
    }
    const broken = linesAboveQuote(lines.slice(Math.max(0, at - MOST_BROKEN + 1), at + 1));
    if (broken > 0) {
      own.splice(own.length - (broken - 1));
      const next = lines.slice(at + 1).find((one) => one.trim() !== '');
      if (next === undefined || !QUOTED.test(next)) break;
    } else if (!isOfProgram(plain)) own.push(line);
  }
  return own.join('\n').trim();
}

/** The line after which nothing is the writer's own: above an older mail, or above a signature. */
function endsOwn(line: string): boolean {
  if (line === '--') return true;
  const words = line.slice(0, LONGEST_ABOVE).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return ABOVE.has(words);
}

/** Whether a mail program added it; those lines are short, and a customer may well begin a sentence in the same words. */
function isOfProgram(line: string): boolean {
  return line.length <= LONGEST_DEVICE && marks.some(({ device }) => device.test(line));
}

/** Whether a mail's head begins here: every one says from whom it is, about what, and when it was sent, which forms on the web do not. */
function isHead([first = '', ...rest]: readonly string[]): boolean {
  const [isFrom, isSubject] = [FROM.has(nameIn(first)), SUBJECT.has(nameIn(first))];
  if (!isFrom && !isSubject) return false;
  return rest.some((line) => (isFrom ? SUBJECT : FROM).has(nameIn(line))) && rest.some(isWhenSent);
}

function isWhenSent(line: string): boolean {
  const name = nameIn(line);
  return !FROM.has(name) && !SUBJECT.has(name) && SENT.test(line);
}

/** The name of a line of a mail's head; some programs set it in bold type, which is `*` in plain text. */
function nameIn(line: string): string {
  return /^[\s*_]*(\p{L}+)[\s*_]*:/u.exec(line.normalize('NFC'))?.[1]?.toLowerCase() ?? '';
}

/** Of how many of these lines, the last ones, the line above a quote is made; 0 where the last one does not end it. */
function linesAboveQuote(lines: readonly string[]): number {
  let joined = '';
  let undated = 0;
  for (const [count, line] of [...lines].reverse().entries()) {
    if (count === 0 && !/:\s*$/.test(line)) return 0;
    if (line.trim() === '' || QUOTED.test(line)) break;
    joined = `${line} ${joined}`.normalize('NFC').toLowerCase();
    if (joined.length > LONGEST_ABOVE) break;
    if (!marks.some(({ wrote }) => wrote.test(joined))) continue;
    if (DATE.test(joined)) return count + 1;
    // It may be broken within the address, with its date in a line above: without one, the address alone tells.
    if (count === 0 && joined.includes('@')) undated = 1;
  }
  return undated;
}
