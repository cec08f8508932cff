import { parseSync } from 'rolldown/utils';

/** A custom function as its source declares it. */
export interface CustomFunction {
  name: string;
  parameters: string[];
  /** The comment that Sheets shows as help, with its opening and closing marks. */
  documentation: string;
}

/**
 * The custom functions that a source exports: those whose JSDoc says `@customfunction`.
 *
 * @param file the source's name, for messages
 * @param text its content
 * @throws when an exported function lacks that JSDoc, or has a parameter that Sheets could not show by name
 */
export function customFunctionsIn(file: string, text: string): CustomFunction[] {
  return exportedFunctionsIn(file, text).map((one) => {
    if (/@customfunction\b/.test(one.documentation)) return one;
    throw new Error(`${file}: ${one.name} needs a JSDoc with @customfunction above it, or Sheets will not offer it`);
  });
}

/**
 * Every function that a source exports, with the comment directly above it.
 *
 * @param file the source's name, for messages
 * @param text its content
 * @throws when it cannot be parsed, or a parameter has no name of its own
 */
export function exportedFunctionsIn(file: string, text: string): CustomFunction[] {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'FunctionDeclaration') return [];
    const { id, params } = statement.declaration;
    const name = id?.name ?? '';
    const above = comments.findLast((comment) => comment.end <= statement.start);
    const isJsDoc =
      above && text.slice(above.end, statement.start).trim() === '' && text.startsWith('/**', above.start);
    const documentation = isJsDoc ? text.slice(above.start, above.end) : '';
    const parameters = params.map((param) => {
      const target = param.type === 'AssignmentPattern' ? param.left : param;
      if (target.type !== 'Identifier') throw new Error(`${file}: write out the parameters of ${name} by name`);
      return target.name;
    });
    return [{ name, parameters, documentation }];
  });
}

/**
 * What stands at the top of `Code.js` for a function, because Sheets finds only top-level functions and their comments.
 *
 * @example stub({ name: 'CES', parameters: ['answers'], documentation })
 * // documentation, then: function CES(answers) { return App_.CES(answers); }
 */
export function stub({ name, parameters, documentation }: CustomFunction): string {
  const list = parameters.join(', ');
  return `${documentation}\nfunction ${name}(${list}) {\n  return App_.${name}(${list});\n}\n`;
}
