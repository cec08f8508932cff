import { type Warning, warn } from '../languages/warning.ts';
import type { Counted } from './counted.ts';

/** What must be known about how a file was read, whatever is scored. */
export function fileWarnings(counted: Counted): Warning[] {
  const { decoded, dialect, header, aside } = counted;
  const warnings: Warning[] = [];
  const when = (
    condition: boolean,
    code: Warning['code'],
    params: Readonly<Record<string, string | number>> = {},
  ): void => {
    if (condition) warnings.push(warn(code, params));
  };
  const utf16 = decoded.encoding.startsWith('utf-16');
  when(decoded.how === 'guessed' && utf16, 'utf16Guessed', { encoding: decoded.encoding });
  when(decoded.how === 'guessed' && decoded.encoding === 'windows-1252', 'encodingGuessed', {
    encoding: decoded.encoding,
  });
  when(decoded.damaged > 0, 'damagedCharacters', { count: decoded.damaged });
  when(decoded.nuls > 0, 'nulsRemoved', { count: decoded.nuls });
  when(counted.repaired > 0, 'quotesRepaired', { count: counted.repaired });
  when(dialect.repairs.includes('backslashes'), 'backslashEscapes');
  when(dialect.quote === "'", 'singleQuotes');
  when(counted.titles.length > 0, 'titleRows', {
    count: header.above,
    text: counted.titles.slice(0, 2).join(' · ').slice(0, 120),
  });
  when(header.repeated.length > 0, 'duplicateHeaders', {
    names: header.repeated
      .slice(0, 4)
      .map((name) => `"${name}"`)
      .join(', '),
  });
  when((aside.footer ?? 0) > 0, 'footerRows', { count: aside.footer ?? 0 });
  when(counted.short > 0, 'shortRows', { count: counted.short });
  const checked = checkedColumns(counted);
  when(counted.long > 0 && checked !== '', 'longRows', { count: counted.long, columns: checked });
  when(counted.long > 0 && checked === '', 'longRowsUnchecked', { count: counted.long });
  when((aside.malformed ?? 0) > 0, 'malformedRows', { count: aside.malformed ?? 0, row: counted.firstMalformed });
  when((aside.duplicate ?? 0) > 0, 'duplicateRows', { count: aside.duplicate ?? 0 });
  when((aside.preview ?? 0) > 0, 'previewRows', { count: aside.preview ?? 0 });
  when((aside.partial ?? 0) > 0, 'partialRows', { count: aside.partial ?? 0 });
  when(counted.filteredOut > 0, 'filtered', { count: counted.filteredOut, all: counted.rows });
  // A stored source knows the zone by its name alone: its days have been read.
  const zoneStated = counted.options.dayInZone !== undefined || counted.options.zone !== undefined;
  when(counted.dates?.inOneZone === true && !zoneStated, 'zonesDiffer', {
    column: counted.header.names[counted.plan.date ?? 0] ?? '',
  });
  return warnings;
}

/** The columns whose cells were looked at where a row has too many: those of answers, and of the date. */
function checkedColumns({ plan, header }: Counted): string {
  const places = [...plan.answers.map(({ at }) => at), ...(plan.date === undefined ? [] : [plan.date])];
  const names = places.slice(0, MOST_NAMED).map((at) => `"${header.names[at] ?? ''}"`);
  return names.join(', ') + (places.length > MOST_NAMED ? ', …' : '');
}

const MOST_NAMED = 4;
