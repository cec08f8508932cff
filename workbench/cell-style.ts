import type { IStyleData } from '@univerjs/core';
import type { WireFormat } from './wire.ts';

const ALIGN = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

/**
 * A format of the host as Univer writes it.
 *
 * @example styleOf({ bold: true }) // { bl: 1 }
 */
export function styleOf(format: WireFormat): IStyleData {
  const { bold, background, color, size, numberFormat, wrap, align, vertical } = format;
  return {
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(size === undefined ? {} : { fs: size }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(wrap === undefined ? {} : { tb: wrap ? 3 : 1 }),
    ...(align === undefined ? {} : { ht: ALIGN[align] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
  };
}
