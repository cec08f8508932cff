/** What a customer sees in a reply. */
export interface SurveyMarkup {
  readonly question: string;
  /** The page that asks; the words that lead there. */
  readonly link: string;
  readonly linkText: string;
  /** A row of points to choose from at once, lowest first, each with its own link, in place of the plain link. `name` is what is heard of one. */
  readonly points?: readonly { readonly label: string; readonly name?: string; readonly link: string }[];
  /** Stands before the row, and says what to do with it. */
  readonly lead?: string;
  /** What the ends of the row mean. */
  readonly ends?: { readonly low: string; readonly high: string };
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

// Inline, and nothing but what mail programs keep; no table, for editors split and drop them.
const PARAGRAPH = 'margin:0 0 8px';
/**
 * Mails may be dark, so a link brings its own background. Not quite white: what is as the editor's own background is, Chromium's `insertHTML` throws
 * away, and CKEditor 4 is white.
 */
const LINK =
  'display:inline-block;padding:6px 11px;border:1px solid #1a5c8a;border-radius:4px;background-color:#fefefe;color:#1a5c8a;text-decoration:none';

/**
 * The survey as HTML for a rich reply and as text for a plain one. Everything given is escaped, nothing in it becomes markup.
 *
 * @throws {RangeError} when a link is no https address: templates are checked where they are set
 * @example surveyMarkup({ question: 'How easy was it?', link: 'https://s.example/q', linkText: 'Answer', language: 'en', direction: 'ltr' }).text
 * // 'How easy was it?\nhttps://s.example/q'
 */
export function surveyMarkup(survey: SurveyMarkup): { readonly html: string; readonly text: string } {
  const { question, link, linkText, points = [], lead = '', ends, language, direction } = survey;
  const paragraph = (html: string) =>
    `<p dir="${direction}" lang="${escaped(language)}" style="${PARAGRAPH}">${html}</p>`;
  const row = points.map(({ label, name, link: to }) => anchor(to, label, name));
  const answer =
    points.length > 0
      ? [escaped(lead), escaped(ends?.low), ...row, escaped(ends?.high)].filter(Boolean).join(' ')
      : anchor(link, linkText);
  return { html: paragraph(escaped(question)) + paragraph(answer), text: `${question}\n${secure(link)}` };
}

/** A name is given twice: Froala and ProseMirror keep `title` alone, and screen readers give `aria-label` the preference. */
function anchor(link: string, text: string, name?: string): string {
  const named = name === undefined ? '' : ` title="${escaped(name)}" aria-label="${escaped(name)}"`;
  return `<a href="${escaped(secure(link))}"${named} style="${LINK}">${escaped(text)}</a>`;
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
