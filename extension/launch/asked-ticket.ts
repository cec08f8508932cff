import type { Language } from '#shared/languages/language-codes.ts';
import type { AskAbout } from '#shared/messages/requests.ts';
import { knownLink } from '#shared/surveys/known-link.ts';
import type { LaunchDraft } from '#shared/surveys/launch-record.ts';
import type { LinkValues } from '#shared/surveys/link-template.ts';
import type { ProposedLanguage } from '#shared/surveys/proposed-language.ts';
import type { Asked } from '#shared/surveys/question.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { Scene } from '../overlay/scene.ts';
import { askAboutOf } from './ask-about.ts';
import { linkValues } from './link-values.ts';
import { languageOfMessages } from './message-language.ts';

/** The ticket that a survey is about, as it is known by now: it may be read while the launch is under way. */
export class AskedTicket {
  #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** @returns whether something has been read that was not known */
  read(scene: Scene): boolean {
    if (typeof scene.reading !== 'object' || scene.reading === this.#scene.reading) return false;
    this.#scene = scene;
    return true;
  }

  about(): AskAbout {
    return askAboutOf(this.#scene);
  }

  /** What names it in the record of a launch. */
  named(): Pick<LaunchDraft, 'ticket' | 'number'> {
    const { desk, site, id } = this.#scene.ticket;
    const { number } = this.#read();
    return {
      ticket: { desk, site, id },
      ...(number !== undefined && number !== id && { number: number.slice(0, 100) }),
    };
  }

  /** What is filled into its links. @param askedBy the name that was set for whoever uses this browser */
  values(askedBy: string, asked: Pick<Asked, 'metric' | 'touchpoint' | 'language'>): LinkValues {
    return linkValues(this.#read(), this.#scene.ticket.id, askedBy, asked);
  }

  /** What fits every link by which a survey about it is known in a draft; undefined where surveys have no link. */
  known(template: string): RegExp | undefined {
    const { id } = this.#scene.ticket;
    return template.trim() === '' ? undefined : knownLink(template, { ticket: id, number: this.#read().number ?? id });
  }

  /** @param last the language of the customer's last survey */
  language(last: Language | undefined): ProposedLanguage {
    return languageOfMessages(this.#read().messages ?? [], last ?? this.#scene.language);
  }

  #read(): Ticket {
    const { reading, ticket } = this.#scene;
    return typeof reading === 'object' ? reading.ticket : { ...ticket, address: '' };
  }
}
