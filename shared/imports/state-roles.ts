import { evidence } from '../languages/evidence.ts';
import { findColumn } from './find-column.ts';
import type { Header } from './header.ts';
import type { ImportOptions } from './options.ts';
import type { RecognisedFile } from './recognised.ts';

/**
 * What was recognised, with what a person said of single columns in its place.
 *
 * @param stated columns by name or position, the last of one column counts
 * @returns the file as it was where nothing was stated
 * @throws Refusal when a column that was named does not exist
 * @example withStatedRoles(file, header, [{ column: '#4', role: 'comment' }]).columns[3].role // 'comment'
 */
export function withStatedRoles(
  file: RecognisedFile,
  header: Header,
  stated: ImportOptions['roles'] = [],
): RecognisedFile {
  if (stated.length === 0) return file;
  const roles = new Map(stated.map(({ column, role }) => [findColumn(header, column), role]));
  return {
    ...file,
    columns: file.columns.map((column) => {
      const role = roles.get(column.at);
      return role === undefined || role === column.role ? column : { ...column, role, evidence: [evidence('stated')] };
    }),
  };
}
