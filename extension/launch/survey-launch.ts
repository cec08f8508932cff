import type { LaunchStart, PendingLaunch } from '#shared/messages/requests.ts';
import type { LaunchContent } from '#shared/surveys/launch-content.ts';
import type { LaunchDraft, LaunchWay } from '#shared/surveys/launch-record.ts';
import { fillTemplate } from '#shared/surveys/link-template.ts';
import type { NotToAsk } from '#shared/surveys/when-not-to-ask.ts';
import { isSameTicket } from '#shared/tickets/ticket-name.ts';
import type { Insertion } from '../editors/insert.ts';
import { awaitReplyEditor } from '../editors/reply-editor.ts';
import { isReplyElsewhere } from '../editors/reply-place.ts';
import { button, element } from '../element.ts';
import { sentenceOf } from '../overlay/background-link.ts';
import type { View } from '../overlay/panel.ts';
import { newDraft, type Scene } from '../overlay/scene.ts';
import { AskedCustomer } from './asked-customer.ts';
import { AskedTicket } from './asked-ticket.ts';
import { type Begun, begunOf } from './begun.ts';
import css from './launch.css?inline';
import { createLaunchForm, type LaunchForm } from './launch-form.ts';
import { LaunchGoing } from './launch-going.ts';
import type { Launch, LaunchAround } from './offer-launch.ts';
import { insertionOf } from './survey-content.ts';

/**
 * The launch of a survey: what is asked is chosen and shown, then inserted into the reply, copied or opened, and recorded. It belongs to the ticket
 * it was begun on, and ends when it is cancelled or the page shows another one: from then on it does nothing any more.
 */
export class SurveyLaunch implements Launch {
  readonly #around: LaunchAround;
  readonly #ticket: AskedTicket;
  readonly #customer: AskedCustomer;
  readonly #going: LaunchGoing;
  /** The launch that stays the same one however often it is tried and its record is sent, on this page and the one before. */
  readonly #id: string;
  #start: LaunchStart;
  #form: LaunchForm;
  #isBusy = false;
  #isCancelled = false;

  constructor(around: LaunchAround, start: LaunchStart) {
    this.#around = around;
    this.#start = start;
    this.#id = start.pending?.launch.id ?? newDraft().id;
    this.#ticket = new AskedTicket(around.scene);
    this.#customer = new AskedCustomer(around.stage.ask, () => this.#ticket.about(), this.#id);
    this.#going = new LaunchGoing(around, this.#customer, start.words, (text) => this.#form.offerText(text));
    this.#form = this.#createForm(start.pending && begunOf(start.pending));
    const { signal } = around;
    // The caret comes after the focus.
    const follow = () => setTimeout(() => this.#form.followReply(), 50);
    document.addEventListener('focusin', follow, { passive: true, signal });
  }

  view(): View {
    const { words, settings } = this.#start;
    const act = (work: () => Promise<void>) => () => void this.#once(work);
    return {
      title: this.#around.scene.words.sendSurvey,
      body: [this.#form.element],
      foot: [
        button(
          this.#isElsewhere() ? words.goReply : this.#around.reply ? words.insert : words.insertLastUsed,
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
        button(this.#around.scene.words.cancel, () => this.#cancel(), { 'data-key': 'cancel' }),
      ],
    };
  }

  focus(): void {
    this.#form.focus();
  }

  async resume(): Promise<void> {
    const { pending } = this.#start;
    // Back on the page it was begun on, it goes on waiting.
    if (pending && !this.#isElsewhere()) await this.#once(() => this.#insertPending(pending));
  }

  wasRead(scene: Scene): void {
    if (this.#ticket.read(scene)) this.renew();
  }

  renew(): void {
    // Nobody waits for it, and whoever sends looks once more.
    void this.#follow().catch(() => undefined);
  }

  /** Shows what holds by now. Nothing that was chosen or written is lost. */
  async #follow(): Promise<void> {
    const { advice, ...rest } = await this.#customer.start();
    if (this.#around.signal.aborted) return;
    const before = this.#start;
    this.#start = { ...rest, advice: before.advice };
    if (JSON.stringify(rest.settings) !== JSON.stringify(before.settings)) {
      this.#form = this.#createForm(this.#form.begun());
      this.#around.draw();
    }
    this.#form.propose(this.#ticket.language(rest.language));
    this.#advise(advice);
  }

  async #insert(): Promise<void> {
    if (!(await this.#mayGo())) return;
    const { reply, here, scene, signal } = this.#around;
    const launch = this.#draft('inserted');
    const content = this.#form.content();
    if (!reply?.pathOf || !this.#isElsewhere())
      return this.#going.insert(this.#insertion(content), launch, this.#known());
    await this.#customer.keep(launch, content);
    signal.throwIfAborted();
    location.assign(`${location.protocol}//${here.page.site}${reply.pathOf(scene.ticket.id)}`);
  }

  async #insertPending({ launch, content }: PendingLaunch): Promise<void> {
    const { signal, shell } = this.#around;
    await awaitReplyEditor(this.#going.find, signal);
    const advice = await this.#customer.mayAsk();
    signal.throwIfAborted();
    const { reasons = [] } = launch.override ?? {};
    const isNew = advice.reasons.some(({ code }) => !reasons.includes(code));
    this.#advise(advice);
    if (isNew) return shell.say(this.#start.words.meanwhile);
    await this.#going.insert(this.#insertion(content), launch, this.#known());
  }

  async #copy(): Promise<void> {
    if (!(await this.#mayGo())) return;
    await this.#going.copy(this.#insertion(this.#form.content()), this.#draft('copied'));
  }

  async #open(): Promise<void> {
    if (!(await this.#mayGo())) return;
    const { template, agent } = this.#start.settings;
    const link = this.#form.content().link || fillTemplate(template, this.#ticket.values(agent, this.#form.chosen()));
    await this.#going.open(link, { ...this.#draft('opened'), look: 'link' });
  }

  /**
   * Whether everything is said that has to be, and nothing new speaks against it. It is looked at before anything leaves, within the time for which a
   * click lets a page copy and open.
   */
  async #mayGo(): Promise<boolean> {
    if (!this.#form.check()) return false;
    const shown = this.#start.advice.reasons.map(nameOf);
    const advice = await this.#customer.mayAsk();
    this.#around.signal.throwIfAborted();
    this.#advise(advice);
    if (advice.reasons.every((reason) => shown.includes(nameOf(reason)))) return true;
    this.#form.check();
    this.#around.shell.say(this.#start.words.meanwhile);
    return false;
  }

  #advise(advice: LaunchStart['advice']): void {
    const isSame = JSON.stringify(advice) === JSON.stringify(this.#start.advice);
    this.#start = { ...this.#start, advice };
    if (!isSame) this.#form.advise(advice);
  }

  async #neverAsk(): Promise<void> {
    const { shell } = this.#around;
    const { words } = this.#start;
    this.#advise(await this.#customer.neverAsk());
    const takeBack = async () => {
      this.#advise(await this.#customer.askAgain());
      shell.say(words.unlisted);
    };
    shell.say(words.listed, () => void this.#once(takeBack));
    shell.focusUndo();
  }

  async #takeBackLast(): Promise<void> {
    const last = this.#lastSent();
    if (last) await this.#going.takeBack(last);
  }

  /** The launch before this one on the same ticket. */
  #lastSent(): LaunchDraft | undefined {
    const { sent, scene } = this.#around;
    const { last } = sent;
    return last && last.id !== this.#id && isSameTicket(last.ticket, scene.ticket) ? last : undefined;
  }

  #cancel(): void {
    this.#isCancelled = true;
    void this.#customer.drop().catch(() => undefined);
    this.#around.end(true);
  }

  #createForm(begun?: Begun): LaunchForm {
    const { stage, scene } = this.#around;
    const form = createLaunchForm(
      this.#start,
      this.#ticket.language(this.#start.language),
      (asked) => this.#ticket.values(this.#start.settings.agent, asked),
      scene.language,
      {
        setUp: () => void stage.ask('openOptions', {}).catch((error) => this.#fail(error)),
        neverAsk: () => void this.#once(() => this.#neverAsk()),
        isKnown: () => this.#customer.isKnown,
        takeBackLast: () => void this.#once(() => this.#takeBackLast()),
        hasSent: () => this.#lastSent() !== undefined,
        isPlain: this.#going.isPlain,
      },
      begun,
    );
    form.element.prepend(element('style', {}, css));
    return form;
  }

  #isElsewhere(): boolean {
    return isReplyElsewhere(document, this.#around.reply);
  }

  #insertion(content: LaunchContent): Insertion {
    return insertionOf(content, this.#start.questions[content.language]);
  }

  /** What fits every link by which a survey for this ticket is known in a draft. */
  #known(): RegExp | undefined {
    return this.#ticket.known(this.#start.settings.template);
  }

  #draft(way: LaunchWay): LaunchDraft {
    return { ...this.#form.chosen(), ...this.#ticket.named(), id: this.#id, way };
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
    const { signal, here, shell, scene } = this.#around;
    if (!signal.aborted) shell.say(sentenceOf(error, scene.words));
    else if (here.signal.aborted && !this.#isCancelled) shell.say(this.#start.words.otherTicket);
  }
}

/** By what a reason is known again: when a pause ends may depend on the clock. */
function nameOf(reason: NotToAsk): string {
  return JSON.stringify({ ...reason, until: undefined });
}
