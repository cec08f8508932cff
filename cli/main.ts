import { existsSync, readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { columnsCommand } from './commands/columns.ts';
import { scoreCommand } from './commands/score.ts';
import { sizeCommand } from './commands/size.ts';
import { EXIT, failureOf, systemFailure, UsageError } from './failure.ts';
import { pathOf } from './input/input-path.ts';
import { wordsForFailure } from './language.ts';
import { discardUnfinished } from './output/whole-file.ts';

const HELP = `
Examples:
  easemark score answers.csv --by channel --period month
  easemark columns answers.csv
  easemark size --metric nps --margin 5

Every command explains itself: easemark score --help.
Ends with 0 when scored, 2 when something cannot be read, 3 when you must decide something, 1 for a bug of ours.
NO_COLOR turns colour off, FORCE_COLOR on; EASEMARK_DEBUG=1 shows where a bug happened.`;

/**
 * The whole program: reads the arguments, runs a command, and tells what went wrong in a sentence.
 *
 * @param args without the program's own name
 * @returns the exit code, as `easemark --help` lists them
 */
export async function main(args: readonly string[]): Promise<number> {
  endWellWhenStopped();
  const whole = program();
  try {
    adviseOnBareFile(args[0]);
    await whole.parseAsync([...args], { from: 'user' });
    return EXIT.scored;
  } catch (error) {
    discardUnfinished();
    // Commander has told it already: help and version on stdout, a slip of the pen on stderr.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.scored : EXIT.unreadable;
    const words = await wordsForFailure(languageTyped(whole));
    const { exitCode, message } = failureOf(error, Boolean(process.env.EASEMARK_DEBUG), words);
    process.stderr.write(`${message}\n`);
    return exitCode;
  }
}

/** The language that was typed for whichever command ran. */
function languageTyped(whole: Command): string | undefined {
  return whole.commands
    .map((command) => command.opts<{ language?: string }>().language)
    .find((typed) => typed !== undefined);
}

/** The program with its commands; its help is what the completeness test reads. */
export function program(): Command {
  const whole = new Command('easemark')
    .description(
      'Customer effort, recommendation and satisfaction scores that can be defended: method, scale, interval and n with every number.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the command')
    .addHelpText('after', HELP)
    .showSuggestionAfterError()
    .exitOverride();
  for (const command of [scoreCommand(), columnsCommand(), sizeCommand()]) {
    command.copyInheritedSettings(whole).showHelpAfterError(`(easemark ${command.name()} --help lists the options.)`);
    whole.addCommand(command);
  }
  return whole;
}

/** Who types only a file wants to have it scored: told so, as guessing commands from files would one day guess wrong. */
function adviseOnBareFile(first: string | undefined): void {
  if (first === undefined || /^(?:-|[a-z]+$)/.test(first) || !existsSync(pathOf(first))) return;
  throw new UsageError(
    `Say what to do with ${first}: "easemark score ${first}", or "easemark columns ${first}" to see what is in it.`,
  );
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function endWellWhenStopped(): void {
  // `easemark … | head` closes the pipe: nobody is left to read, and that is no failure.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      discardUnfinished();
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.scored);
      const { exitCode, message } = failureOf(systemFailure(error, 'write', 'the result') ?? error, false);
      if (stream !== process.stderr) process.stderr.write(`${message}\n`);
      process.exit(exitCode);
    });
  }
  // What escapes between two ticks is told like any other failure, never as a stack.
  process.once('uncaughtException', (error) => {
    discardUnfinished();
    const { exitCode, message } = failureOf(error, Boolean(process.env.EASEMARK_DEBUG));
    process.stderr.write(`${message}\n`);
    process.exit(exitCode);
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      discardUnfinished();
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
      process.exit(code);
    });
  }
}
