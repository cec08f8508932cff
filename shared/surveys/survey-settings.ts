import { listOf, oneOf, type Shape, text, whole } from '../borders/shape.ts';
import { launchLimits } from './launch-shape.ts';
import { type LinkKind, linkKinds } from './link-kinds.ts';
import { type Touchpoint, touchpoints } from './touchpoints.ts';
import type { AskRules } from './when-not-to-ask.ts';

/** What a team sets once about its surveys. */
export interface SurveySettings extends AskRules {
  readonly kind: LinkKind;
  /** Empty until one is set: then the customer answers in the reply. */
  readonly template: string;
  readonly touchpoint: Touchpoint;
  /** Who uses this browser, for the record and the link. */
  readonly agent: string;
}

/** What holds until the team chooses otherwise. */
export const surveyDefaults: SurveySettings = {
  kind: 'own',
  template: '',
  touchpoint: 'support',
  coolDownDays: 30,
  staffDomains: [],
  excludedTags: [],
  agent: '',
};

/** The shape of each setting. Whether a template is without fault is for `readTemplate`. */
export const surveySettingShapes: { readonly [Name in keyof SurveySettings]: Shape<SurveySettings[Name]> } = {
  kind: oneOf(linkKinds),
  template: text(2_000),
  touchpoint: oneOf(touchpoints),
  coolDownDays: whole(0, 3_650),
  staffDomains: listOf(text(253, /^[\p{L}\p{N}.-]+$/u), 500),
  excludedTags: listOf(text(200, /\S/), 500),
  agent: text(launchLimits.name),
};
