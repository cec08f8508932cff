import { expect, test } from 'vitest';
import { templateOrigin } from '../../../extension/surveys/template-origin.ts';

test.each([
  ['HTTPS://Survey.Example:443', 'https://survey.example'],
  ['https://müller.example:8443', 'https://xn--mller-kva.example:8443'],
  ['https://survey.example:99999', undefined],
  ['https://300.300.300.300', undefined],
  ['https://', undefined],
])('%s → %s', (address, origin) => {
  expect(templateOrigin(address)).toBe(origin);
});
