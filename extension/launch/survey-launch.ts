import { say } from '#shared/languages/say.ts';
import type { LaunchStart, PendingLaunch } from '#shared/messages/requests.ts';
import type { LaunchContent } from '#shared/surveys/launch-content.ts';
import type { LaunchDraft, LaunchWay } from '#shared/surveys/launch-record.ts';
import { fillTemplate, type LinkValues } from '#shared/surveys/link-template.ts';
import type { Asked } from '#shared/surveys/question.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { insertIntoReply } from '../editors/insert.ts';
import { awaitReplyEditor, type FoundEditor, findReplyEditor } from '../editors/reply-editor.ts';
import { button, element } from '../element.ts';
import { reasonOf } from '../overlay/background-link.ts';
import type { View } from '../overlay/panel.ts';
import { newDraft } from '../overlay/scene.ts';
import { nameOf } from '../overlay/stage.ts';
import { askAboutOf } from './ask-about.ts';
import { AskedCustomer } from './asked-customer.ts';
import { copySurvey } from './clipboard.ts';
import css from './launch.css?inline';
import { createLaunchForm, type LaunchForm } from './launch-form.ts';
import { linkValues } from './link-values.ts';
import { languageOfMessages } from './message-language.ts';
import type { Launch, LaunchAround } from './offer-launch.ts';
import { insertionOf, markersOf } from './survey-content.ts';

/** Why a survey did not get into the reply. */
type Why = keyof LaunchStart['words']['why'];

/**
 * The launch of a survey: what is asked is chosen and shown, then inserted into the reply, copied or opened, and recorded. It belongs to the ticket
 * it was begun on; when the page shows another one it does nothing any more.
 */
export class SurveyLaunch implements Launch {
  readonly #around: LaunchAround;
  readonly #start: LaunchStart;
  readonly #form: LaunchForm;
  readonly #ticket: Ticket;
  readonly #customer: AskedCustomer;
  readonly #page: string;
  /** The launch that stays the same one however often it is tried and its record is sent, on this page and the one before. */
  readonly #id: string;
  #isBusy = false;

  constructor(around: LaunchAround, start: LaunchStart) {
    const { scene, stage } = around;
    this.#around = around;
    this.#start = start;
    this.#ticket = typeof scene.reading === 'object' ? scene.reading.ticket : { ...scene.ticket, address: '' };
    this.#id = start.pending?.launch.id ?? newDraft().id;
    this.#customer = new AskedCustomer(stage.ask, askAboutOf(scene), this.#id);
    this.#page = nameOf(stage.here()?.page);
    const proposed = languageOfMessages(this.#ticket.messages ?? [], start.language ?? scene.language);
    this.#form = createLaunchForm(start, proposed, (asked) => this.#values(asked), scene.language, {
      setUp: () => void stage.ask('openOptions', {}).catch((error) => this.#fail(error)),
      neverAsk: this.#customer.isKnown ? () => void this.#once(() => this.#neverAsk()) : undefined,
    });
    this.#form.element.prepend(element('style', {}, css));
  }

  view(): View {
    const { words, settings } = this.#start;
    const elsewhere = 'why' in this.#find() && (this.#find() as { why: string }).why === 'onAnotherPage';
    const act = (work: () => Promise<void>) => () => void this.#once(work);
    return {
      title: this.#around.scene.words.sendSurvey,
      body: [this.#form.element],
      foot: [
        button(
          elsewhere ? words.goReply : words.insert,
          act(() => this.#insert()),
          { class: 'main', 'data-key': 'insert' },
        ),
        button(
          words.copy,
          act(() => this.#copy()),
          { 'data-key': 'copy' },
        ),
        settings.template.trim() !== '' &&
          button(
            words.open,
            act(() => this.#open()),
            { 'data-key': 'open' },
          ),
        button(this.#around.scene.words.cancel, () => this.#leave(), { 'data-key': 'cancel' }),
      ],
    };
  }

  focus(): void {
    this.#form.focus();
  }

  async resume(): Promise<void> {
    const { pending } = this.#start;
    if (pending) await this.#once(() => this.#insertPending(pending));
  }

  async #insert(): Promise<void> {
    if (!(await this.#mayGo())) return;
    const { stage, reply } = this.#around;
    const content = this.#form.content();
    const found = this.#find();
    const site = stage.here()?.page.site;
    if ('why' in found && found.why === 'onAnotherPage' && reply?.pathOf && site !== undefined) {
      const launch = this.#draft('inserted');
      await this.#customer.keep(launch, content);
      location.assign(`${location.protocol}//${site}${reply.pathOf(this.#around.scene.ticket.id)}`);
      return;
    }
    await this.#into(found, content, this.#draft('inserted'));
  }

  async #insertPending({ launch, content }: PendingLaunch): Promise<void> {
    const found = await awaitReplyEditor(() => this.#find(), this.#around.stage.signal);
    if (this.#isGone()) return;
    await this.#into(found, content, launch);
  }

  async #into(found: FoundEditor, content: LaunchContent, launch: LaunchDraft): Promise<void> {
    const { carets } = this.#around;
    const { words, questions } = this.#start;
    if ('why' in found) return this.#instead(found.why, content, launch);
    const { editor } = found;
    const insertion = insertionOf(content, questions[content.language]);
    const caret = carets.in(editor.root);
    const done = await insertIntoReply(editor, insertion, {
      ...(caret && { caret }),
      alsoKnownBy: markersOf(content, this.#start.settings.template, this.#values(launch)),
      findAgain: () => {
        const again = this.#find();
        return 'editor' in again ? again.editor : undefined;
      },
    });
    if (!done.done) return this.#instead(done.why, content, launch);
    await this.#left(launch, words.inserted, false);
  }

  /** What could not be inserted is put on the clipboard, and that is said. */
  async #instead(why: Why, content: LaunchContent, launch: LaunchDraft): Promise<void> {
    const { shell, stage } = this.#around;
    const { words, questions } = this.#start;
    if (why === 'alreadyThere') {
      await stage.ask('dropLaunch', {});
      return shell.say(words.why.alreadyThere);
    }
    const insertion = insertionOf(content, questions[content.language]);
    if (await copySurvey(insertion, stage.root)) {
      shell.say(say(words.onClipboard, { why: words.why[why] }));
      await this.#record({ ...launch, way: 'copied' }, say(words.onClipboard, { why: words.why[why] }));
      return;
    }
    this.#form.offerText(insertion.text);
    shell.say(say(words.notOnClipboard, { why: words.why[why] }));
  }

  async #copy(): Promise<void> {
    const { words, questions } = this.#start;
    if (!this.#form.check()) return;
    const content = this.#form.content();
    const insertion = insertionOf(content, questions[content.language]);
    // At once: the browser lets nobody copy who has waited too long after the click.
    const copied = await copySurvey(insertion, this.#around.stage.root);
    if (!copied) {
      this.#form.offerText(insertion.text);
      this.#around.shell.say(words.copyRefused);
      return;
    }
    await this.#left(this.#draft('copied'), words.copied, true);
  }

  async #open(): Promise<void> {
    const { words, settings } = this.#start;
    if (!this.#form.check()) return;
    const content = this.#form.content();
    const { link } = content.link ? content : { link: this.#linkAlone(settings.template) };
    element('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }).click();
    await this.#left({ ...this.#draft('opened'), look: 'link' }, words.opened, true);
  }

  #linkAlone(template: string): string {
    return fillTemplate(template, this.#values(this.#form.chosen()));
  }

  /** Whether everything is said that has to be, and nothing new speaks against it. */
  async #mayGo(): Promise<boolean> {
    if (!this.#form.check()) return false;
    const shown = JSON.stringify(codes(this.#start.advice));
    const advice = await this.#customer.mayAsk();
    if (this.#isGone()) return false;
    if (codes(advice).every((code) => shown.includes(code))) return true;
    this.#form.advise(advice);
    if (this.#form.check()) return true;
    this.#around.shell.say(this.#start.words.meanwhile);
    return false;
  }

  #isGone(): boolean {
    const { stage, shell } = this.#around;
    const gone = nameOf(stage.here()?.page) !== this.#page;
    if (gone) shell.say(this.#start.words.otherTicket);
    return gone;
  }

  async #left(launch: LaunchDraft, done: string, refocus: boolean): Promise<void> {
    if (!(await this.#record(launch, done))) return;
    this.#around.end(refocus);
    this.#around.shell.say(done);
  }

  /** @returns false where it could not be recorded, which is then said */
  async #record(launch: LaunchDraft, done: string): Promise<boolean> {
    const { shell } = this.#around;
    try {
      await this.#customer.record(launch);
      return true;
    } catch (error) {
      shell.say(say(this.#start.words.notRecorded, { done, why: this.#sentence(error) }));
      return false;
    }
  }

  async #neverAsk(): Promise<void> {
    const { shell } = this.#around;
    const { words } = this.#start;
    this.#form.advise(await this.#customer.neverAsk());
    const takeBack = async () => {
      this.#form.advise(await this.#customer.askAgain());
      shell.say(words.unlisted);
    };
    shell.say(words.listed, () => void this.#once(takeBack));
    shell.focusUndo();
  }

  #leave(): void {
    void this.#around.stage.ask('dropLaunch', {}).catch(() => undefined);
    this.#around.end(true);
  }

  #find(): FoundEditor {
    const { reply, carets } = this.#around;
    return findReplyEditor(document, reply, carets.lastUsed());
  }

  #draft(way: LaunchWay): LaunchDraft {
    const { ticket } = this.#around.scene;
    const { desk, site, id } = ticket;
    const { number } = this.#ticket;
    return {
      ...this.#form.chosen(),
      id: this.#id,
      ticket: { desk, site, id },
      way,
      ...(number !== undefined && number !== id && { number: number.slice(0, 100) }),
    };
  }

  #values(asked: Pick<Asked, 'metric' | 'touchpoint' | 'language'>): LinkValues {
    return linkValues(this.#ticket, this.#around.scene.ticket.id, this.#start.settings.agent, asked);
  }

  /** A second click while the first is at work does nothing. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isBusy = false;
    }
  }

  #fail(error: unknown): void {
    this.#around.shell.say(this.#sentence(error));
  }

  #sentence(error: unknown): string {
    const { why, sentence } = reasonOf(error);
    const { words } = this.#around.scene;
    return why === 'updated' ? words.updated : (sentence ?? words.silent);
  }
}

function codes({ reasons }: LaunchStart['advice']): string[] {
  return reasons.map(({ code }) => code);
}
