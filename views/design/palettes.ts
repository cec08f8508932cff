/** The colours of everything that is drawn, by what they are for. The diverging ramp runs from orange over grey to blue, which all kinds of colour vision tell apart. */
export interface Palette {
  /** Behind the page, and behind cards and charts. */
  readonly page: string;
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  /** Lines between things, and axes. */
  readonly rule: string;
  readonly axis: string;
  readonly accent: string;
  /** The interval's band. */
  readonly band: string;
  /** A point outside its limits. */
  readonly signal: string;
  readonly better: string;
  readonly worse: string;
  readonly negative1: string;
  readonly negative2: string;
  readonly negative3: string;
  readonly neutral: string;
  readonly positive3: string;
  readonly positive2: string;
  readonly positive1: string;
  /** Text on each of them. */
  readonly onNegative1: string;
  readonly onNegative2: string;
  readonly onNegative3: string;
  readonly onNeutral: string;
  readonly onPositive3: string;
  readonly onPositive2: string;
  readonly onPositive1: string;
}

export const LIGHT: Palette = {
  page: '#f5f6f8',
  ground: '#ffffff',
  ink: '#161b26',
  quiet: '#566072',
  rule: '#e3e7ed',
  axis: '#868fa0',
  accent: '#1f5fa8',
  band: '#d3e2f3',
  signal: '#8b1f9c',
  better: '#1f5fa8',
  worse: '#a8450c',
  negative1: '#b04a0f',
  negative2: '#e08a4c',
  negative3: '#f4c49c',
  neutral: '#c9ced8',
  positive3: '#a9cbe9',
  positive2: '#5b98d2',
  positive1: '#1f5fa8',
  onNegative1: '#ffffff',
  onNegative2: '#161b26',
  onNegative3: '#161b26',
  onNeutral: '#161b26',
  onPositive3: '#161b26',
  onPositive2: '#161b26',
  onPositive1: '#ffffff',
};

export const DARK: Palette = {
  page: '#0e1218',
  ground: '#161c25',
  ink: '#eaeef4',
  quiet: '#a6b0c0',
  rule: '#2a3340',
  axis: '#76829a',
  accent: '#78b4f2',
  band: '#213c5b',
  signal: '#e29af0',
  better: '#78b4f2',
  worse: '#f0a268',
  negative1: '#f0a268',
  negative2: '#bf6a30',
  negative3: '#7d4621',
  neutral: '#4c586b',
  positive3: '#2c4f7a',
  positive2: '#3f76b0',
  positive1: '#78b4f2',
  onNegative1: '#161b26',
  onNegative2: '#10141b',
  onNegative3: '#ffffff',
  onNeutral: '#ffffff',
  onPositive3: '#ffffff',
  onPositive2: '#ffffff',
  onPositive1: '#161b26',
};

/** On paper the ground is white and nothing is wasted on a page's colour. */
export const PRINT: Palette = { ...LIGHT, page: '#ffffff' };

/**
 * A palette as CSS custom properties, `--em-negative-1: #b04a0f;` and so on.
 */
export function customProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--em-${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}:${colour}`)
    .join(';');
}
