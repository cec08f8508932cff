/** What a customer sees in a reply. */
export interface SurveyMarkup {
  readonly question: string;
  /** The page that asks; the words that lead there. */
  readonly link: string;
  readonly linkText: string;
  /** A row of points to choose from at once, lowest first, each with its own link, in place of the plain link. */
  readonly points?: readonly { readonly label: string; readonly link: string }[];
  /** What the ends of the row mean. */
  readonly ends?: { readonly low: string; readonly high: string };
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

// Inline, and nothing but what mail programs keep; no table, for editors split and drop them.
const PARAGRAPH = 'margin:0 0 8px';
const POINT =
  'display:inline-block;padding:6px 11px;border:1px solid #1a5c8a;border-radius:4px;color:#1a5c8a;text-decoration:none';
const LINK = 'color:#1a5c8a';

/**
 * The survey as HTML for a rich reply and as text for a plain one. Everything given is escaped, nothing in it becomes markup.
 *
 * @throws {RangeError} when a link is no https address: templates are checked where they are set
 * @example surveyMarkup({ question: 'How easy was it?', link: 'https://s.example/q', linkText: 'Answer', language: 'en', direction: 'ltr' }).text
 * // 'How easy was it?\nhttps://s.example/q'
 */
export function surveyMarkup(survey: SurveyMarkup): { readonly html: string; readonly text: string } {
  const { question, link, linkText, points = [], ends, language, direction } = survey;
  const paragraph = (html: string) =>
    `<p dir="${direction}" lang="${escaped(language)}" style="${PARAGRAPH}">${html}</p>`;
  const row = points.map(({ label, link: to }) => anchor(to, label, POINT)).join(' ');
  const answer =
    points.length > 0 ? `${escaped(ends?.low)} ${row} ${escaped(ends?.high)}`.trim() : anchor(link, linkText, LINK);
  return { html: paragraph(escaped(question)) + paragraph(answer), text: `${question}\n${secure(link)}` };
}

function anchor(link: string, text: string, style: string): string {
  return `<a href="${escaped(secure(link))}" style="${style}">${escaped(text)}</a>`;
}

function secure(link: string): string {
  if (!URL.canParse(link) || new URL(link).protocol !== 'https:')
    throw new RangeError('A survey’s link begins with https://');
  return link;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text = ''): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
