import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTRACT } from './contract.ts';
import type { ContractSource } from './contract-sources.ts';

/** Where the page lies. */
export const CONTRACT_PAGE = fileURLToPath(new URL('../../../docs/apps-script-contract.md', import.meta.url));

const SURE: Readonly<Record<ContractSource['sure'], string>> = {
  documented: 'documented',
  tried: 'tried',
  open: '**open**',
};

const INTRODUCTION = `# What Google Sheets does with a script

Written by \`npm run docs:contract\` from \`workbench/host/contract/\`: change it there. Every row is run against the local host on every change of the code
(\`npx vitest run test/workbench/host/contract\`), so the host does what this page says.

*Rests on* is a line of the design notes on Sheets, with its section, or a page of Google's. *documented*: Google says so. *tried*: seen on a machine without
Google. **open**: nobody has tried it with a Google account yet; whoever has one can walk these rows.`;

/**
 * The page that lists what the host is held to, with the source of every row.
 *
 * @returns Markdown
 */
export function contractPage(): string {
  const rows = CONTRACT.map(({ claim, cites }) => {
    const { says, section, page, sure } = cites;
    const from = [
      section === undefined ? cell(says) : `“${cell(says)}” (${cell(section)})`,
      page === undefined ? '' : `[Google](${page})`,
    ];
    return `| ${cell(claim)} | ${from.filter(Boolean).join(' ')} | ${SURE[sure]} |`;
  });
  return `${[INTRODUCTION, ['| what it does | rests on | |', '| --- | --- | --- |', ...rows].join('\n')].join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

if (import.meta.main) {
  writeFileSync(CONTRACT_PAGE, contractPage());
  console.log(CONTRACT_PAGE);
}
