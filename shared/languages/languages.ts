import { headers as daHeaders } from './da/headers.ts';
import { askers as daAskers, binary as daBinary, groups as daGroups, labels as daLabels } from './da/labels.ts';
import { months as daMonths } from './da/months.ts';
import { headers as deHeaders } from './de/headers.ts';
import { askers as deAskers, binary as deBinary, groups as deGroups, labels as deLabels } from './de/labels.ts';
import { months as deMonths } from './de/months.ts';
import { headers as enHeaders } from './en/headers.ts';
import { askers as enAskers, binary as enBinary, groups as enGroups, labels as enLabels } from './en/labels.ts';
import { months as enMonths } from './en/months.ts';
import { headers as esHeaders } from './es/headers.ts';
import { askers as esAskers, binary as esBinary, groups as esGroups, labels as esLabels } from './es/labels.ts';
import { months as esMonths } from './es/months.ts';
import { headers as frHeaders } from './fr/headers.ts';
import { askers as frAskers, binary as frBinary, groups as frGroups, labels as frLabels } from './fr/labels.ts';
import { months as frMonths } from './fr/months.ts';
import type { AnswerBinary, AskerWords, ScoreGroups } from './groups.ts';
import type { HeaderWords } from './headers.ts';
import type { AnswerLabels } from './labels.ts';
import { type Language, languages } from './language-codes.ts';
import { headers as nlHeaders } from './nl/headers.ts';
import { askers as nlAskers, binary as nlBinary, groups as nlGroups, labels as nlLabels } from './nl/labels.ts';
import { months as nlMonths } from './nl/months.ts';
import { headers as noHeaders } from './no/headers.ts';
import { askers as noAskers, binary as noBinary, groups as noGroups, labels as noLabels } from './no/labels.ts';
import { months as noMonths } from './no/months.ts';
import { headers as plHeaders } from './pl/headers.ts';
import { askers as plAskers, binary as plBinary, groups as plGroups, labels as plLabels } from './pl/labels.ts';
import { months as plMonths } from './pl/months.ts';
import { headers as svHeaders } from './sv/headers.ts';
import { askers as svAskers, binary as svBinary, groups as svGroups, labels as svLabels } from './sv/labels.ts';
import { months as svMonths } from './sv/months.ts';

export { type Language, languages };

/** Survey answer labels of every language. */
export const allLabels: Readonly<Record<Language, AnswerLabels>> = {
  en: enLabels,
  sv: svLabels,
  nl: nlLabels,
  no: noLabels,
  pl: plLabels,
  da: daLabels,
  de: deLabels,
  fr: frLabels,
  es: esLabels,
};

/** Header and question words of every language. */
export const allHeaders: Readonly<Record<Language, HeaderWords>> = {
  en: enHeaders,
  sv: svHeaders,
  nl: nlHeaders,
  no: noHeaders,
  pl: plHeaders,
  da: daHeaders,
  de: deHeaders,
  fr: frHeaders,
  es: esHeaders,
};

/** Month names of every language, January first. */
export const allMonths: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: enMonths,
  sv: svMonths,
  nl: nlMonths,
  no: noMonths,
  pl: plMonths,
  da: daMonths,
  de: deMonths,
  fr: frMonths,
  es: esMonths,
};

/** Promoter, passive and detractor in every language. */
export const allGroups: Readonly<Record<Language, ScoreGroups>> = {
  en: enGroups,
  sv: svGroups,
  nl: nlGroups,
  no: noGroups,
  pl: plGroups,
  da: daGroups,
  de: deGroups,
  fr: frGroups,
  es: esGroups,
};

/** Good, bad and unanswered in every language. */
export const allBinary: Readonly<Record<Language, AnswerBinary>> = {
  en: enBinary,
  sv: svBinary,
  nl: nlBinary,
  no: noBinary,
  pl: plBinary,
  da: daBinary,
  de: deBinary,
  fr: frBinary,
  es: esBinary,
};

/** Who chose that somebody was asked, in every language. */
export const allAskers: Readonly<Record<Language, AskerWords>> = {
  en: enAskers,
  sv: svAskers,
  nl: nlAskers,
  no: noAskers,
  pl: plAskers,
  da: daAskers,
  de: deAskers,
  fr: frAskers,
  es: esAskers,
};
