/** Where a team's survey is. */
export const linkKinds = ['own', 'googleForms', 'typeform', 'qualtrics', 'surveymonkey'] as const;

/** One of {@link linkKinds}. */
export type LinkKind = (typeof linkKinds)[number];

interface KindShape {
  /** A template to begin with: what is in capitals is the team's own. */
  readonly example: string;
  /** What a template of this kind looks like; undefined where any will do. */
  readonly looks?: RegExp;
}

/**
 * How each takes what a link carries. Qualtrics keeps parameters as embedded data of names set up there, as its own help says. Typeform's own embedding
 * library puts hidden fields behind `#`, where no server sees them. Google Forms fills questions by their entry number: its "Get pre-filled link"
 * gives the form, and the number is the question's id of the Forms API written in decimals. SurveyMonkey keeps parameters as custom variables, which
 * must be set up in the survey; the link that it gives itself ends in `?name=[name_value]`, to be filled in by the sender.
 * None of the four has been tried with an account; that is what the test of the preview in the options is for.
 *
 * @see https://www.qualtrics.com/support/survey-platform/survey-module/survey-flow/standard-elements/passing-information-through-query-strings/
 * @see https://github.com/Typeform/embed/blob/main/packages/embed/src/utils/build-iframe-src.ts
 * @see https://qiita.com/que9/items/19dd5a3b24d654be9c7c
 * @see https://help.surveymonkey.com/articles/en_US/kb/What-are-custom-variables-and-how-do-I-use-them
 */
const KINDS: Readonly<Record<LinkKind, KindShape>> = {
  own: {
    example: 'https://www.example.com/survey?ticket={ticket}&metric={metric}&language={language}&answer={answer}',
  },
  googleForms: {
    example:
      'https://docs.google.com/forms/d/e/FORM-ID/viewform?usp=pp_url&entry.1000001={answer}&entry.1000002={ticket}&entry.1000003={askedBy}',
    looks: /^https:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?[^/]+\/viewform\?(?:.*&)?entry\.\d+=/,
  },
  typeform: {
    example:
      'https://form.typeform.com/to/FORM-ID#ticket={ticket}&metric={metric}&asked_by={askedBy}&language={language}',
    looks: /^https:\/\/(?:[\w-]+\.)+typeform\.com\/to\/[^/?#]+(?:\?[^#]*)?#[^{]+=\{/,
  },
  qualtrics: {
    example:
      'https://YOUR-BRAND.qualtrics.com/jfe/form/SV_FORM-ID?ticket={ticket}&metric={metric}&answer={answer}&asked_by={askedBy}',
    looks: /^https:\/\/(?:[\w-]+\.)+qualtrics\.com\/jfe\/form\/SV_[^/?#]+\?[^#]*=\{/,
  },
  surveymonkey: {
    example: 'https://www.surveymonkey.com/r/FORM-ID?ticket={ticket}&metric={metric}&asked_by={askedBy}',
    // What stands in square brackets would be recorded as it is.
    looks: /^https:\/\/(?:[\w-]+\.)*surveymonkey\.(?:com|[a-z]{2}|co\.uk)\/r\/[^/?#]+\?(?!.*=\[\w+_value\])[^#]*=\{/,
  },
};

/** A template of a kind to begin with. @example kindExample('typeform').includes('#') // true */
export function kindExample(kind: LinkKind): string {
  return KINDS[kind].example;
}

/**
 * Whether a template looks as links of its kind do. One that does not may still work; it is said, not refused.
 *
 * @example looksLike('googleForms', 'https://docs.google.com/forms/d/1/edit?x={ticket}') // false
 */
export function looksLike(kind: LinkKind, template: string): boolean {
  return KINDS[kind].looks?.test(template.trim()) ?? true;
}
