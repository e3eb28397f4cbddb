import type { Answer, Answers } from '../lib/search/service.ts';
import { fileRoleUrl, roleUrl } from '../lib/urls.ts';
import { wordOfAddress } from '../lib/wayward.ts';
import { create, markedNodes, NO_INDEX, noteNodes, replaceEntries, verdict, walkLinks, whenReleased } from './results.ts';
import { findRoles, prepareSearch } from './search-client.ts';

const LIMIT = 10;
/** On an address that leads nowhere there is room for so many. */
const LIMIT_FROM_ADDRESS = 4;

/** Enhances a search form: matches as you type, in a list of links below it. Without it the form leads to the taxonomy. */
class RoleSearch extends HTMLElement {
  #listeners = new AbortController();
  #turn = 0;
  #hint = '';
  #best: string | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#hint ||= this.#status.textContent ?? '';
    this.#input.addEventListener('focus', () => prepareSearch(), { signal });
    this.#input.addEventListener('input', () => void this.#show(), { signal });
    this.addEventListener('keydown', (event) => walkLinks(event, this.#input, this.#list), { signal });
    this.querySelector('form')!.addEventListener('submit', (event) => this.#submit(event), { signal });
    if (this.hasAttribute('data-from-address')) this.#askForAddress();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  get #list(): HTMLOListElement {
    return this.querySelector('ol')!;
  }

  get #status(): HTMLElement {
    return this.querySelector('[role=status]')!;
  }

  /** On an address that leads nowhere, its last word is the first query. */
  #askForAddress(): void {
    this.#input.value = wordOfAddress(location.pathname);
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#input.value.trim();
    if (query === '') return this.#print([], this.#hint);
    try {
      await findRoles(query, this.hasAttribute('data-from-address') ? LIMIT_FROM_ADDRESS : LIMIT, (found) => whenReleased(this.#list, () => turn === this.#turn && this.#answer(query, found)));
    } catch {
      if (turn === this.#turn) this.#print([], `${NO_INDEX} Type again to retry, or press Enter for the full list.`);
    }
  }

  #answer(query: string, { answers, nearest }: Answers): void {
    if (answers.length > 0) {
      this.#print(answers.map(toItem), verdict(answers.length, query));
      this.#best = roleUrl(answers[0]!.id);
      return;
    }
    const offer = create('a', '', 'File it');
    offer.href = fileRoleUrl;
    this.#print([create('li', '', offer, nearest.length > 0 ? ', or look at the nearest names.' : '.'), ...nearest.map(toItem)], verdict(0, query));
  }

  #print(items: readonly HTMLLIElement[], message: string): void {
    this.#best = undefined;
    replaceEntries(this.#list, items, this.#input);
    this.#list.hidden = items.length === 0;
    this.#status.textContent = message;
  }

  /** Enter opens the best match; without one, the form leads to the taxonomy. */
  #submit(event: SubmitEvent): void {
    if (!this.#best) return;
    event.preventDefault();
    location.assign(this.#best);
  }
}

function toItem(answer: Answer): HTMLLIElement {
  const link = create('a', '', ...markedNodes(answer.title));
  link.href = roleUrl(answer.id);
  return create('li', '', link, create('p', 'small-print', ...noteNodes(answer)));
}

customElements.define('role-search', RoleSearch);
