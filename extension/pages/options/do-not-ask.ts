import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { say } from '#shared/languages/say.ts';
import { isMailAddress } from '#shared/tickets/customer-id.ts';
import { button, element } from '../../element.ts';
import { typedCustomer } from '../../notes/typed-customer.ts';
import { ask } from '../ask-background.ts';
import type { Spoken } from '../page-language.ts';
import { attempt, field, toast } from '../page-parts.ts';

/**
 * The list of customers who asked not to be asked. It cannot be shown, for who they are is not kept; a customer is looked for by name.
 *
 * @param changed called when the list is another now
 */
export function doNotAskForm(count: number, spoken: Spoken, changed: () => void): HTMLElement[] {
  const words = allLaunchWords[spoken.language].options;
  const customer = element('input', { id: 'do-not-ask', autocomplete: 'off', spellcheck: 'false', maxlength: 500 });
  const what = element('p', { class: 'quiet small' }, say(words.doNotAskWhat, { count }));
  const change = (allow: boolean) =>
    void attempt(async () => {
      const who = customer.value.trim();
      if (who === '') return customer.focus();
      // Of an id nobody can tell here which helpdesk's it is.
      if (!allow && !isMailAddress(typedCustomer(who))) {
        toast(say(words.notMail, { customer: who }));
        return customer.focus();
      }
      const done = await ask('doNotAsk', { customer: who, allow });
      what.textContent = say(words.doNotAskWhat, { count: done.count });
      const sentence = allow ? (done.changed ? words.allowed : words.wasNot) : words.added;
      toast(say(sentence, { customer: who }));
      customer.value = '';
      changed();
    }, spoken);
  return [
    field(words.doNotAsk, customer),
    element(
      'div',
      { class: 'row' },
      button(words.add, () => change(false)),
      button(words.allow, () => change(true)),
    ),
    what,
  ];
}
