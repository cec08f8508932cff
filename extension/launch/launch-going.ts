import type { LaunchWords } from '#shared/languages/launch-words.ts';
import { say } from '#shared/languages/say.ts';
import type { LaunchDraft } from '#shared/surveys/launch-record.ts';
import { isPlainText } from '../editors/editor-kinds.ts';
import type { Inserted, Insertion } from '../editors/insert.ts';
import { type FoundEditor, findReplyEditor } from '../editors/reply-editor.ts';
import { element } from '../element.ts';
import { sentenceOf } from '../overlay/background-link.ts';
import type { AskedCustomer } from './asked-customer.ts';
import { copySurvey } from './clipboard.ts';
import { insertSurvey } from './insert-survey.ts';
import type { LaunchAround } from './offer-launch.ts';

/** Why a survey did not get into the reply. */
type Why = keyof LaunchWords['why'];

/**
 * How a survey leaves: into the reply, onto the clipboard, or to a tab of its own. What has left is recorded, that is said, and it can be taken back.
 */
export class LaunchGoing {
  readonly #around: LaunchAround;
  readonly #customer: AskedCustomer;
  readonly #words: LaunchWords;
  readonly #offerText: (text: string) => void;
  /** What is in the draft and could not be recorded yet. */
  #unrecorded: LaunchDraft | undefined;

  /** @param offerText shows a text that the browser does not let us copy */
  constructor(around: LaunchAround, customer: AskedCustomer, words: LaunchWords, offerText: (text: string) => void) {
    this.#around = around;
    this.#customer = customer;
    this.#words = words;
    this.#offerText = offerText;
  }

  /** The editor of the reply, as the page has it now. */
  readonly find = (): FoundEditor => {
    const { reply, carets } = this.#around;
    return findReplyEditor(document, reply, carets.lastUsed());
  };

  /** Whether the reply, as far as one is open, takes text alone. */
  readonly isPlain = (): boolean => {
    const found = this.find();
    return 'editor' in found && isPlainText(found.editor.kind);
  };

  /**
   * Puts it into the reply, or onto the clipboard where that fails.
   *
   * @param known fits every link by which a survey for this ticket is known in a draft
   */
  async insert(insertion: Insertion, launch: LaunchDraft, known: RegExp | undefined): Promise<void> {
    const { carets, here, shell, signal } = this.#around;
    const words = this.#words;
    const done = await insertSurvey(insertion, { find: this.find, carets, known, signal: here.signal });
    // Whether it stayed in that ticket's draft cannot be seen from another one.
    if (here.signal.aborted) return shell.say(say(words.leftMeanwhile, { ticket: launch.number ?? launch.ticket.id }));
    // What has gone in is told and recorded, though it was cancelled meanwhile; what has not, is cancelled.
    if (done.done) {
      const went = this.#asItWent(launch, done);
      const said = this.#insertedTo(went);
      return this.#left(went, went.look === launch.look ? said : say(words.asText, { done: said }), false);
    }
    if (!signal.aborted) await this.#instead(done.why, insertion, launch);
  }

  /** What is recorded: where no reply can be told from a note, not that it is in a reply; where text alone was taken, no row. */
  #asItWent(launch: LaunchDraft, { how }: Extract<Inserted, { done: true }>): LaunchDraft {
    const isBare = how === 'text' && launch.look === 'row';
    const way = this.#around.reply ? 'inserted' : 'insertedUnconfirmed';
    return { ...launch, way, look: isBare ? 'link' : launch.look };
  }

  #insertedTo({ way }: LaunchDraft): string {
    return way === 'insertedUnconfirmed' ? this.#words.insertedLastUsed : this.#words.inserted;
  }

  async copy(insertion: Insertion, launch: LaunchDraft): Promise<void> {
    if (await copySurvey(insertion, this.#around.stage.root)) return this.#left(launch, this.#words.copied, true);
    this.#offerText(insertion.text);
    this.#around.shell.say(this.#words.copyRefused);
  }

  async open(link: string, launch: LaunchDraft): Promise<void> {
    element('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }).click();
    await this.#left(launch, this.#words.opened, true);
  }

  /** It counts no more. Where it has gone to it stays, and that is said. */
  async takeBack(launch: LaunchDraft): Promise<void> {
    const { shell, here, scene, sent, focusFoot } = this.#around;
    const words = this.#words;
    try {
      await this.#customer.takeBack(launch);
      if (sent.last === launch) sent.last = undefined;
      if (here.signal.aborted) return;
      shell.say(words.takenBack);
      focusFoot();
    } catch (error) {
      if (here.signal.aborted) return;
      shell.say(sentenceOf(error, scene.words), () => void this.takeBack(launch), words.takeBack);
    }
  }

  /** What could not be inserted is put on the clipboard, and that is said. */
  async #instead(why: Why, insertion: Insertion, launch: LaunchDraft): Promise<void> {
    const { shell, stage } = this.#around;
    const words = this.#words;
    if (why === 'alreadyThere') {
      if (this.#unrecorded) return this.#left(this.#unrecorded, this.#insertedTo(this.#unrecorded), false);
      await this.#customer.drop();
      return shell.say(words.why.alreadyThere);
    }
    if (await copySurvey(insertion, stage.root)) {
      await this.#record({ ...launch, way: 'copied' }, say(words.onClipboard, { why: words.why[why] }));
      return;
    }
    this.#offerText(insertion.text);
    shell.say(say(words.notOnClipboard, { why: words.why[why] }));
  }

  async #left(launch: LaunchDraft, done: string, refocus: boolean): Promise<void> {
    this.#unrecorded = launch.way === 'copied' || launch.way === 'opened' ? undefined : launch;
    await this.#record(launch, done, () => {
      this.#unrecorded = undefined;
      this.#around.end(refocus);
    });
  }

  /** Records it and says what was done, with a way back; or that it could not be recorded. */
  async #record(launch: LaunchDraft, done: string, recorded?: () => void): Promise<void> {
    const { shell, here, scene } = this.#around;
    const words = this.#words;
    try {
      await this.#customer.record(launch);
    } catch (error) {
      const told = say(words.notRecorded, { done, why: sentenceOf(error, scene.words) });
      // By then another ticket may be shown.
      shell.say(here.signal.aborted ? `${launch.number ?? launch.ticket.id}: ${told}` : told);
      return;
    }
    this.#around.sent.last = launch;
    recorded?.();
    if (!here.signal.aborted) shell.say(done, () => void this.takeBack(launch), words.takeBack);
  }
}
