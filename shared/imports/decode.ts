import { KIND_BYTES, refuseWhatIsNoText, utf16Of } from './file-kind.ts';

/**
 * What the platform gives: a decoder by WHATWG encoding name, which leaves a byte order mark in. It keeps no state between calls, save for the encodings
 * that `keepsState` names.
 */
export type MakeDecoder = (encoding: string) => { decode(bytes: Uint8Array): string };

const SEVERAL_BYTES = /^(?:gbk|gb18030|big5|euc-jp|euc-kr|iso-2022-jp|shift_jis)$/;

/**
 * Whether a decoder must keep the beginning of a character from one call to the next: in the East Asian encodings a character spans several bytes, and
 * only the decoder knows where it ends. Of UTF-8 and UTF-16 the importer joins what a chunk splits.
 *
 * @param encoding by its WHATWG name, as a decoder tells it
 * @example keepsState('shift_jis') // true
 */
export function keepsState(encoding: string): boolean {
  return SEVERAL_BYTES.test(encoding);
}

/** What was found out about a file's bytes. */
export interface Decoded {
  readonly encoding: string;
  /** `stated` by a person, told by a byte order `mark`, or `guessed` from the bytes. */
  readonly how: 'stated' | 'mark' | 'guessed';
  /** Characters that could not be read and stand as U+FFFD. */
  readonly damaged: number;
  /** NUL characters taken out. */
  readonly nuls: number;
}

/**
 * Turns a file's bytes into text, chunk by chunk of any size.
 *
 * UTF-8 is assumed until bytes say otherwise: a file that is not UTF-8 at all is read as windows-1252, one that mostly is keeps U+FFFD where it is
 * damaged, and both are told. Chunks may split a character anywhere.
 *
 * @example
 * const text = new TextSource((encoding) => new TextDecoder(encoding));
 * text.push(bytes) + text.end();
 */
export class TextSource {
  private readonly makeDecoder: MakeDecoder;
  private readonly stated: string | undefined;
  private decoder: { decode(bytes: Uint8Array): string } | undefined;
  private encoding = 'utf-8';
  private how: Decoded['how'] = 'guessed';
  /** Bytes held back: the first ones until the kind is clear, later the beginning of a split character. */
  private held: Uint8Array = new Uint8Array(0);
  private decided = false;
  private damaged = 0;
  private nuls = 0;

  /**
   * @param stated the encoding somebody named
   * @param place where in the file the bytes begin; in its middle nothing is told from them, and the encoding must be stated
   */
  constructor(makeDecoder: MakeDecoder, stated?: string, place: 'beginning' | 'middle' = 'beginning') {
    this.makeDecoder = makeDecoder;
    this.stated = stated;
    if (place === 'middle' && stated !== undefined) {
      this.encoding = stated.toLowerCase();
      this.how = 'stated';
      this.decoder = makeDecoder(this.encoding);
    }
  }

  /** What was found out so far. */
  get found(): Decoded {
    return { encoding: this.encoding, how: this.how, damaged: this.damaged, nuls: this.nuls };
  }

  /**
   * @param bytes the next bytes; they may be reused by the caller afterwards
   * @returns the text they hold as far as it is complete, without NUL characters
   * @throws Refusal when the first bytes are no text
   */
  push(bytes: Uint8Array): string {
    const all = this.held.length > 0 ? joined(this.held, bytes) : bytes;
    if (!this.decoder && all.length < KIND_BYTES) {
      this.held = all === bytes ? bytes.slice() : all;
      return '';
    }
    return this.read(all, false);
  }

  /** @returns what was still held back */
  end(): string {
    return this.read(this.held, true);
  }

  private read(all: Uint8Array, last: boolean): string {
    let bytes = all;
    if (!this.decoder) bytes = bytes.subarray(this.start(bytes, last));
    const hold = last ? 0 : this.unfinished(bytes);
    this.held = hold > 0 ? bytes.slice(bytes.length - hold) : new Uint8Array(0);
    if (hold > 0) bytes = bytes.subarray(0, bytes.length - hold);
    let text = this.decoder!.decode(bytes);
    if (this.encoding === 'utf-8') {
      let bad = count(text, '\uFFFD');
      if (bad > 0 && !this.decided && this.how === 'guessed' && !mostlyUtf8(bytes)) {
        this.encoding = 'windows-1252';
        this.decoder = this.makeDecoder(this.encoding);
        text = this.decoder.decode(bytes);
        bad = 0;
      }
      this.damaged += bad;
      // The first character beyond ASCII settles it: before that every candidate reads the same.
      if (!this.decided && text.length !== bytes.length) this.decided = true;
    }
    if (text.indexOf('\0') >= 0) {
      this.nuls += count(text, '\0');
      text = text.replace(/\0/g, '');
    }
    return text;
  }

  /** Chooses the decoder from the first bytes; returns how many of them are a byte order mark. */
  private start(bytes: Uint8Array, whole: boolean): number {
    refuseWhatIsNoText(bytes.subarray(0, KIND_BYTES), whole && bytes.length <= KIND_BYTES);
    const utf16 = utf16Of(bytes.subarray(0, KIND_BYTES));
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (this.stated !== undefined) {
      this.encoding = this.stated.toLowerCase();
      this.how = 'stated';
    } else if (utf16) {
      this.encoding = utf16.encoding;
      this.how = utf16.marked ? 'mark' : 'guessed';
    } else if (mark) {
      this.how = 'mark';
    }
    this.decoder = this.makeDecoder(this.encoding);
    if (this.encoding === 'utf-8' && mark) return 3;
    return this.encoding.startsWith('utf-16') && utf16?.marked ? 2 : 0;
  }

  /** How many bytes at the end are the beginning of a character. */
  private unfinished(bytes: Uint8Array): number {
    if (this.encoding.startsWith('utf-16')) {
      const odd = bytes.length % 2;
      const high = bytes[bytes.length - odd - (this.encoding === 'utf-16le' ? 1 : 2)] ?? 0;
      return odd + (high >= 0xd8 && high <= 0xdb ? 2 : 0);
    }
    if (this.encoding !== 'utf-8') return 0;
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
      const byte = bytes[bytes.length - back]!;
      if (byte < 0x80) return 0;
      if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    }
    return 0;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

/**
 * Whether bytes beyond ASCII look like UTF-8 that was damaged here and there rather than an 8-bit code page: a lead byte followed by a
 * continuation byte is the sign of UTF-8 even where the sequence is cut short, a high byte alone between letters that of a code page.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue;
    const lead = bytes[at]! >= 0xc2 && bytes[at]! <= 0xf4;
    if (lead && (bytes[at + 1]! & 0xc0) === 0x80) {
      sequences += 1;
      while ((bytes[at + 1]! & 0xc0) === 0x80) at += 1;
    } else alone += 1;
  }
  return sequences > alone;
}
