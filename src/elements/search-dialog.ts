import type { Answer, Answers } from '../lib/search/service.ts';
import { fileRoleUrl, roleUrl, taxonomyUrl } from '../lib/urls.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { create, markedNodes, NO_INDEX, noteNodes, sameLink, verdict, whenReleased } from './results.ts';
import { findRoles, prepareSearch } from './search-client.ts';

const LIMIT = 8;

/** Turns the form in the header into a button that opens it as a dialog with a list of options. Without it the form leads to the taxonomy. */
class SearchDialog extends HTMLElement {
  #listeners = new AbortController();
  #dialog = create('dialog', 'search-dialog');
  #list = create('div', 'search-options');
  #status = create('p', 'small-print mt-2');
  #active = -1;
  #turn = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    if (!this.#dialog.isConnected) this.#build();
    const { signal } = this.#listeners;
    this.querySelector('button[data-open]')!.addEventListener('click', () => this.#open(), { signal });
    this.#input.addEventListener('input', () => void this.#show(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close(), { signal });
    this.#list.addEventListener('click', (event) => this.#choose(event), { signal });
    addEventListener('keydown', (event) => this.#shortcut(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #build(): void {
    const open = create('button', 'label search-open', 'Search ', create('kbd', '', '/'));
    open.type = 'button';
    open.dataset['open'] = '';
    const input = this.#input;
    this.#list.id = 'search-options';
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': this.#list.id, 'aria-autocomplete': 'list' })) {
      input.setAttribute(name, value);
    }
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Matching files');
    this.#status.setAttribute('role', 'status');
    this.#dialog.setAttribute('aria-label', 'Search');
    const close = create('button', 'label search-close', 'Close');
    close.type = 'button';
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.append(this.#form, this.#status, this.#list, close);
    this.append(open, this.#dialog);
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    // In a task of its own: to start the worker takes as long as to open the dialog.
    setTimeout(() => {
      prepareSearch();
      void this.#show();
    });
  }

  #shortcut(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !command) return;
    event.preventDefault();
    this.#open();
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    this.#activate(-1);
    const turn = this.#turn;
    const query = this.#input.value.trim();
    if (query === '') return this.#print(recentOptions(), recentSearches().length > 0 ? 'Recent searches on this device.' : 'By title, alias, habitat, weapon, or what you remember.');
    try {
      await findRoles(query, LIMIT, (found) => whenReleased(this.#list, () => turn === this.#turn && this.#answer(query, found)));
    } catch {
      if (turn === this.#turn) this.#print([retryOption()], NO_INDEX);
    }
  }

  #answer(query: string, { answers, nearest }: Answers): void {
    if (answers.length > 0) return this.#print(answers.map(toOption), verdict(answers.length, query));
    const offer = option(fileRoleUrl, ['File it: add this role'], []);
    this.#print([...nearest.map(toOption), offer], verdict(0, query) + (nearest.length > 0 ? ' The nearest names:' : ''));
  }

  #print(options: readonly HTMLElement[], message: string): void {
    const chosen = this.#list.children[this.#active];
    options.forEach((element, index) => (element.id = `search-option-${index}`));
    this.#list.replaceChildren(...options);
    this.#status.textContent = message;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    const again = sameLink(this.#list, chosen);
    this.#activate(again ? options.indexOf(again) : -1);
  }

  /** Marks an option as the active one; the focus stays in the box. */
  #activate(index: number): void {
    const options = [...this.#list.children];
    this.#active = index;
    options.forEach((element, at) => element.setAttribute('aria-selected', String(at === index)));
    const active = options[index];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    const last = this.#list.children.length - 1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || last < 0) return;
    event.preventDefault();
    const next = this.#active + step;
    this.#activate(next > last ? 0 : next < 0 ? last : next);
  }

  /** Enter opens the active option, or else the whole list in the taxonomy. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const active = this.#list.children[this.#active];
    if (active instanceof HTMLElement) return active.click();
    rememberSearch(this.#input.value);
    const query = this.#input.value.trim();
    location.assign(query ? `${taxonomyUrl}?q=${encodeURIComponent(query)}` : taxonomyUrl);
  }

  #choose(event: MouseEvent): void {
    const chosen = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (!chosen) return;
    const { query, action } = chosen.dataset;
    if (action === undefined) return rememberSearch(this.#input.value);
    event.preventDefault();
    if (action === 'forget') forgetSearches();
    if (query !== undefined) this.#input.value = query;
    this.#input.focus();
    void this.#show();
  }
}

function toOption(answer: Answer): HTMLElement {
  return option(roleUrl(answer.id), markedNodes(answer.title), noteNodes(answer));
}

function option(href: string, title: readonly (Node | string)[], note: readonly Node[]): HTMLElement {
  const link = create('a', '', create('span', 'block', ...title), create('span', 'small-print block', ...note));
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}

function actionOption(text: string, action: string, query?: string): HTMLElement {
  const element = create('div', '', text);
  element.setAttribute('role', 'option');
  element.dataset['action'] = action;
  if (query !== undefined) element.dataset['query'] = query;
  return element;
}

function recentOptions(): HTMLElement[] {
  const recent = recentSearches().map((query) => actionOption(query, 'repeat', query));
  return recent.length > 0 ? [...recent, actionOption('Forget these searches', 'forget')] : [];
}

function retryOption(): HTMLElement {
  return actionOption('Try again', 'retry');
}

customElements.define('search-dialog', SearchDialog);
