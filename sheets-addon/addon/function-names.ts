import * as ces from '../functions/ces.ts';
import * as csat from '../functions/csat.ts';
import * as drivers from '../functions/drivers.ts';
import * as nps from '../functions/nps.ts';
import * as npsGroup from '../functions/nps-group.ts';
import * as surveySize from '../functions/survey-size.ts';

/** The names of all custom functions, by family, as Help lists them; a test holds that none is missing. */
export const FUNCTION_NAMES: readonly (readonly string[])[] = [
  Object.keys(ces),
  [...Object.keys(nps), ...Object.keys(npsGroup)],
  Object.keys(csat),
  [...Object.keys(drivers), ...Object.keys(surveySize)],
];
