import { oneOf, type Shape, whole } from '../borders/shape.ts';
import { languages } from '../languages/language-codes.ts';
import { badgeShape } from './badge-shape.ts';
import type { Settings } from './requests.ts';

/** The shape of each setting, as it is asked for and as it is stored. */
export const settingShapes: { readonly [Name in keyof Settings]: Shape<Settings[Name]> } = {
  language: oneOf(['browser', ...languages]),
  retentionDays: whole(0, 36_500),
  badge: badgeShape,
};
