import { endingOf } from '#shared/tickets/closed-status.ts';
import type { Helpdesk, Reading } from '../helpdesks/helpdesk.ts';
import { readTicket } from './read-ticket.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** A reading is as good as a new one for so long, in milliseconds. */
const FRESH = 2_000;

/** What has been read of one ticket after another. Nothing is read before it is asked for. */
export class TicketReading {
  readonly #stage: Stage;
  readonly #desk: Helpdesk;
  readonly #changed: () => void;
  #last: Reading | undefined;
  #at = 0;
  #underWay: Promise<void> | undefined;

  /** @param changed reading has begun, or ended */
  constructor(stage: Stage, desk: Helpdesk, changed: () => void) {
    this.#stage = stage;
    this.#desk = desk;
    this.#changed = changed;
  }

  /** What is known. While the ticket is read again, what was read before. */
  get known(): Scene['reading'] {
    return this.#last ?? (this.#underWay && 'reading');
  }

  get isUnderWay(): boolean {
    return this.#underWay !== undefined;
  }

  /** The ticket is about to go. */
  leave(): void {
    this.#last = undefined;
    this.#underWay = undefined;
  }

  /**
   * Reads the ticket.
   *
   * @param isSeen the user asks for it, with the page before their eyes
   * @returns a promise that settles when that is done, whoever began it
   */
  read(isSeen = false): Promise<void> {
    const here = this.#stage.here();
    const { read, shown } = this.#desk;
    if (!read || !here) return Promise.resolve();
    this.#underWay ??= readTicket({ read, ...(shown && { shown }) }, here, isSeen).then((reading) => {
      if (here.signal.aborted) return;
      this.#underWay = undefined;
      this.#last = reading;
      this.#at = Date.now();
      this.#changed();
      // Whom an agent could ask is known by the closed tickets on which they open the overlay.
      if (endingOf(reading.ticket.status) === 'ended')
        this.#stage.ask('seenSolved', { ticket: here.hello.ticket }).catch(() => undefined);
    });
    this.#changed();
    return this.#underWay;
  }

  /** Reads it again unless that has just been done: a ticket may be solved while it is looked at. */
  async renew(): Promise<void> {
    if (!this.#last || Math.abs(Date.now() - this.#at) > FRESH) await this.read();
  }
}
