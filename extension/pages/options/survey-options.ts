import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { say } from '#shared/languages/say.ts';
import { kindExample, type LinkKind, linkKinds, looksLike } from '#shared/surveys/link-kinds.ts';
import { fillTemplate, linkPlaces, readTemplate } from '#shared/surveys/link-template.ts';
import type { SurveySettings } from '#shared/surveys/survey-settings.ts';
import { defaultMetric, type Touchpoint, touchpoints } from '#shared/surveys/touchpoints.ts';
import { readDomain } from '#shared/surveys/when-not-to-ask.ts';
import { button, element } from '../../element.ts';
import { templateOrigin } from '../../surveys/template-origin.ts';
import { ask } from '../ask-background.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, choice, field, toast } from '../page-parts.ts';
import { doNotAskForm } from './do-not-ask.ts';

/** What a team sets once about its surveys: the link, the usual touchpoint, and whom not to ask. @param changed called when what is stored is another now */
export function surveyOptions(spoken: Spoken, changed: () => void): HTMLElement {
  const part = element('div', {});
  void attempt(async () => {
    const { settings, unusable, doNotAsk } = await ask('surveySettings', {});
    // A link that was taken once and has a fault by today's rules stands there with it.
    part.append(
      settingsForm({ ...settings, template: unusable ?? settings.template }, spoken),
      ...doNotAskForm(doNotAsk, spoken, changed),
    );
  }, spoken);
  return part;
}

function settingsForm(settings: SurveySettings, spoken: Spoken): HTMLFormElement {
  const words = allLaunchWords[spoken.language].options;
  const { touchpoints: names } = allLaunchWords[spoken.language];
  const kinds = choice(
    linkKinds.map((kind) => [kind, words.kinds[kind]]),
    settings.kind,
    { id: 'survey-kind' },
  );
  const kind = () => kinds.value as LinkKind;
  const how = element('p', { class: 'quiet small' });
  const template = element('textarea', {
    id: 'survey-template',
    rows: 3,
    spellcheck: 'false',
    autocomplete: 'off',
    dir: 'ltr',
    'aria-describedby': 'template-problem template-places',
  });
  template.value = settings.template;
  const problem = element('p', { id: 'template-problem', class: 'problem', role: 'status' });
  const unlike = element('p', { class: 'quiet small' });
  const usual = choice(
    touchpoints.map((touchpoint) => [touchpoint, names[touchpoint]]),
    settings.touchpoint,
    { id: 'survey-touchpoint' },
  );
  const agent = element('input', { id: 'survey-agent', maxlength: 200, autocomplete: 'name' });
  agent.value = settings.agent;
  const coolDown = element('input', { id: 'cool-down', type: 'number', min: 0, max: 3650, step: 1, required: true });
  coolDown.value = String(settings.coolDownDays);
  const staff = element('input', { id: 'staff', spellcheck: 'false', autocomplete: 'off' });
  staff.value = settings.staffDomains.join(', ');
  const tags = element('input', { id: 'tags', autocomplete: 'off' });
  tags.value = settings.excludedTags.join(', ');
  const preview = element('output', { class: 'link-preview', dir: 'ltr' });

  /** The link as it will be kept, empty where none is written, or what is wrong with it, in words. */
  const read = (): { readonly template: string } | { readonly fault: string } => {
    if (template.value.trim() === '') return { template: '' };
    const found = readTemplate(template.value, templateOrigin);
    return found.fault ? { fault: say(words.faults[found.fault.code], found.fault.params) } : found;
  };
  const filled = (link: string) => {
    const touchpoint = usual.value as Touchpoint;
    const name = agent.value.trim() || 'Robin Åberg';
    const made = { ticket: '4711', number: '2026-4711', channel: 'email', language: spoken.language, answer: '6' };
    return fillTemplate(link, {
      ...made,
      touchpoint,
      metric: defaultMetric(touchpoint),
      agent: name,
      askedBy: name,
    });
  };
  const test = button(words.test, () => {
    element('a', { href: preview.textContent, target: '_blank', rel: 'noopener noreferrer' }).click();
  });
  const look = () => {
    const found = read();
    const link = 'template' in found ? found.template : '';
    problem.textContent = 'fault' in found ? found.fault : '';
    if ('fault' in found) template.setAttribute('aria-invalid', 'true');
    else template.removeAttribute('aria-invalid');
    how.textContent = template.value.trim() === '' ? `${words.how[kind()]} ${words.noTemplate}` : words.how[kind()];
    const isUnlike = link !== '' && !looksLike(kind(), link);
    unlike.textContent = isUnlike ? say(words.unlike, { kind: words.kinds[kind()], example: kindExample(kind()) }) : '';
    test.disabled = link === '';
    preview.textContent = link === '' ? '–' : filled(link);
  };
  for (const control of [kinds, template, usual, agent]) control.addEventListener('input', look);
  look();

  const form = element(
    'form',
    { class: 'survey-settings', novalidate: true },
    field(words.kind, kinds),
    how,
    field(words.template, template),
    problem,
    unlike,
    element(
      'p',
      { class: 'quiet small', id: 'template-places' },
      words.places,
      ...linkPlaces.flatMap((place) => [' ', element('code', {}, `{${place}}`)]),
    ),
    button(words.example, () => {
      template.value = kindExample(kind());
      look();
      template.focus();
    }),
    element('div', { class: 'field' }, element('span', { class: 'name' }, words.preview), preview),
    test,
    field(words.usual, usual),
    field(words.agent, agent),
    element('p', { class: 'quiet small' }, words.agentWhat),
    field(words.coolDown, coolDown),
    element('p', { class: 'quiet small' }, words.coolDownWhat),
    field(words.staff, staff),
    field(words.tags, tags),
    element('p', { class: 'quiet small' }, words.commas),
    element('button', { class: 'main', id: 'save-surveys' }, words.save),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = read();
    if ('fault' in found) {
      template.focus();
      return;
    }
    if (!coolDown.reportValidity()) return;
    const wrong = listed(staff.value).filter((domain) => readDomain(domain) === undefined);
    if (wrong.length > 0) {
      toast(say(words.notDomains, { domains: wrong.join(', ') }));
      staff.focus();
      return;
    }
    void attempt(async () => {
      const kept = await ask('changeSurveySettings', {
        settings: {
          kind: kind(),
          template: found.template,
          touchpoint: usual.value as Touchpoint,
          agent: agent.value.trim(),
          coolDownDays: Number(coolDown.value),
          staffDomains: [...new Set(listed(staff.value).map((domain) => readDomain(domain) ?? domain))],
          excludedTags: [...new Set(listed(tags.value))],
        },
      });
      template.value = kept.template;
      toast(spoken.words.options.saved);
    }, spoken);
  });
  return form;
}

function listed(text: string): string[] {
  return text
    .split(/[,\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
