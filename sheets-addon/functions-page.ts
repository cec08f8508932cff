import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customFunctions } from './build.ts';
import { readHelp } from './read-help.ts';

/** Where the page lies. */
export const FUNCTIONS_PAGE = fileURLToPath(new URL('../docs/functions.md', import.meta.url));

const FAMILIES = [
  { title: 'Customer effort (CES)', begins: /^CES/ },
  { title: 'Net Promoter Score (NPS)', begins: /^NPS/ },
  { title: 'Customer satisfaction (CSAT)', begins: /^CSAT/ },
  { title: 'Reasons and planning', begins: /^/ },
];

const INTRODUCTION = `# Functions

Written by \`npm run docs:functions\` from the help above each function in \`sheets-addon/functions/\`: change it there. Every example on this page is run by the
tests in the built script and gives the result that stands beside it. A number that ends in … goes on; a row … means that more rows follow.

Where decimals are written with a comma, arguments are divided by \`;\`. Arguments left out at the end need nothing; one left out in the middle keeps its
comma. A function that gives a table spills: leave the cells below and to the right of it empty. The columns of a table stay as they are, so that charts can
rely on them. When something cannot be scored the cell shows \`#ERROR!\`, and pointing at it shows a sentence that begins with the function's name.`;

/**
 * The page that lists every function, written from their help.
 *
 * @returns Markdown
 */
export function functionsPage(): string {
  const all = customFunctions();
  const seen = new Set<string>();
  const parts = [INTRODUCTION];
  for (const { title, begins } of FAMILIES) {
    const family = all.filter(({ name }) => begins.test(name) && !seen.has(name));
    parts.push(`## ${title}`);
    for (const one of family) {
      seen.add(one.name);
      parts.push(section(one.name, one.parameters, one.documentation));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function section(name: string, parameters: readonly string[], documentation: string): string {
  const { description, params, returns, examples } = readHelp(documentation);
  const rows = parameters.map((parameter) => {
    const param = params.find((one) => one.name === parameter);
    if (!param) throw new Error(`${name} does not say what ${parameter} is`);
    return `| \`${parameter}\` | \`${param.example}\` | ${param.text.replaceAll('|', '\\|')} |`;
  });
  const results = examples.map(({ formula, result }) => `\`\`\`\n${formula}\n→ ${result}\n\`\`\``);
  return [
    `### ${name}`,
    `\`=${name}(${parameters.join(', ')})\``,
    ...description,
    ['| argument | such as | |', '| --- | --- | --- |', ...rows].join('\n'),
    `Gives ${returns.type === 'table' ? 'a table' : `a ${returns.type}`}: ${returns.text}`,
    ...results,
  ].join('\n\n');
}

if (import.meta.main) {
  writeFileSync(FUNCTIONS_PAGE, functionsPage());
  console.log(FUNCTIONS_PAGE);
}
