import { Refusal } from '../languages/refusal.ts';

/** The scales Easemark can score, by the name a user writes. */
export const SCALE_NAMES = ['1-5', '1-7', '1-10', '0-10', '1-3', 'good/bad', 'faces-3', 'faces-5'] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];

/** `ease`: high is easy. `effort`: high is hard. `high is good` for NPS and CSAT, which have no other reading. */
export type Direction = 'ease' | 'effort' | 'high is good';

/** What may be answered: whole points from `low` to `high`. */
export interface Scale {
  /** `unstated` stands for "whole numbers from 1 to 10, nobody said which scale": only a mean can be had from it. */
  readonly name: ScaleName | 'unstated';
  readonly low: number;
  readonly high: number;
  /** How many points there are. */
  readonly size: number;
}

function scale(name: Scale['name'], low: number, high: number): Scale {
  return Object.freeze({ name, low, high, size: high - low + 1 });
}

/** Every scale by its name. On `good/bad` 0 is bad and 1 is good; faces count from 1, the unhappiest. */
export const SCALES: Readonly<Record<ScaleName, Scale>> = Object.freeze({
  '1-5': scale('1-5', 1, 5),
  '1-7': scale('1-7', 1, 7),
  '1-10': scale('1-10', 1, 10),
  '0-10': scale('0-10', 0, 10),
  '1-3': scale('1-3', 1, 3),
  'good/bad': scale('good/bad', 0, 1),
  'faces-3': scale('faces-3', 1, 3),
  'faces-5': scale('faces-5', 1, 5),
});

/** The scale of answers for which none was stated: whole numbers from 1 to 10. */
export const UNSTATED: Scale = scale('unstated', 1, 10);

/** A scale as a user wrote it, with the direction if the text named one. */
export interface StatedScale {
  readonly scale: Scale;
  readonly direction: 'ease' | 'effort' | undefined;
}

/**
 * Reads a scale as a person writes it.
 *
 * @param text such as `1-5`, `1 to 7`, `0–10`, `1-7 effort`, `effort 1-7`, `good/bad`, `faces 5`, `5 faces`; case does not matter
 * @returns the scale, and the direction where the text says `ease` or `effort`
 * @throws Refusal `scaleUnknown` naming the nearest scales
 * @example parseScale('1–7 effort') // { scale: SCALES['1-7'], direction: 'effort' }
 */
export function parseScale(text: string): StatedScale {
  let rest = text.toLowerCase().replace(/\s+/g, ' ').trim();
  let direction: 'ease' | 'effort' | undefined;
  const stated = /(?:^|[\s,(])(ease|effort)\)?(?:$|[\s,])/.exec(rest);
  if (stated) {
    direction = stated[1] as 'ease' | 'effort';
    rest = rest
      .replace(stated[0], ' ')
      .replace(/[\s,(]+/g, ' ')
      .trim();
  }
  const range = /^(\d{1,3}) ?(?:-|–|—|to|\.\.|:) ?(\d{1,3})$/.exec(rest);
  const faces = /^(?:faces?[ -]?([35])|([35])[ -]?faces?)$/.exec(rest);
  let name = rest;
  if (range) name = `${Number(range[1])}-${Number(range[2])}`;
  else if (faces) name = `faces-${faces[1] ?? faces[2]}`;
  else if (/^(good ?[/-] ?bad|bad ?[/-] ?good|thumbs)$/.test(rest)) name = 'good/bad';
  const found = (SCALE_NAMES as readonly string[]).includes(name) ? SCALES[name as ScaleName] : undefined;
  if (!found) {
    throw new Refusal('scaleUnknown', { given: text, near: nearScales(rest).join(', '), all: SCALE_NAMES.join(', ') });
  }
  return { scale: found, direction };
}

/** The scales whose name is most like what was written: those sharing an end, else those sharing a digit, else all. */
function nearScales(text: string): readonly string[] {
  const numbers = text.match(/\d+/g) ?? [];
  const ends = SCALE_NAMES.filter((name) =>
    numbers.some((number) => name.split(/[-/]/).includes(String(Number(number)))),
  );
  if (ends.length > 0 && ends.length < SCALE_NAMES.length) return ends;
  if (/face|smil|emoji/.test(text)) return ['faces-3', 'faces-5'];
  if (/good|bad|thumb/.test(text)) return ['good/bad'];
  return SCALE_NAMES;
}
