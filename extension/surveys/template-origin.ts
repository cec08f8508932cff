import type { OriginOf } from '#shared/surveys/link-template.ts';

/**
 * How this browser reads the beginning of a survey's link.
 *
 * @example templateOrigin('HTTPS://Survey.Example:443') // 'https://survey.example'
 * @example templateOrigin('https://300.300.300.300') // undefined
 */
export const templateOrigin: OriginOf = (address) => (URL.canParse(address) ? new URL(address).origin : undefined);
