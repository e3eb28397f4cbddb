import { emptyView, formatView, parseView, type Page, type View } from '../lib/search/browse.ts';
import { facetNames, type Card } from '../lib/search/cards.ts';
import { fileCount } from '../lib/text.ts';
import { fileRoleUrl, roleUrl } from '../lib/urls.ts';
import { create, NO_INDEX, replaceEntries, verdict, walkLinks } from './results.ts';
import { browseRoles, nearestRoles, prepareSearch } from './search-client.ts';

const PAGE = 50;
const PAUSE_MS = 600;

/** Enhances the taxonomy: query, facets and sort at once, the view in the address. Without it the page lists every role. */
class TaxonomyBrowser extends HTMLElement {
  #listeners = new AbortController();
  #hint = '';
  #view: View = emptyView;
  #limit = PAGE;
  #turn = 0;
  #pause = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#hint ||= this.#part('[role=status]').textContent;
    this.#form.addEventListener('focusin', () => prepareSearch(), { signal });
    this.#form.addEventListener('input', () => this.#change(), { signal });
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#part('[data-more]').addEventListener('click', () => this.#more(), { signal });
    this.addEventListener('keydown', (event) => walkLinks(event, this.querySelector('input')!, this.#list), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#pause);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #list(): HTMLOListElement {
    return this.querySelector('ol[aria-label]')!;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector(selector)!;
  }

  /** Shows what the address says. */
  #restore(): void {
    clearTimeout(this.#pause);
    this.#view = parseView(new URLSearchParams(location.search));
    for (const name of ['q', 'sort', ...facetNames] as const) {
      const field = this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      field.value = this.#view[name];
      // A value that the field does not have was none.
      this.#view = { ...this.#view, [name]: field.value };
    }
    this.#limit = PAGE;
    void this.#show();
  }

  /** Takes the view from the form; the address follows at the next pause, so that a word is one step back. */
  #change(): void {
    this.#view = parseView(new URLSearchParams(new FormData(this.#form) as unknown as Record<string, string>));
    this.#limit = PAGE;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#remember(), PAUSE_MS);
    void this.#show();
  }

  #remember(): void {
    const address = location.pathname + formatView(this.#view);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#remember();
    this.#list.querySelector('a')?.focus();
  }

  #more(): void {
    const shown = this.#list.children.length;
    this.#limit += PAGE;
    void this.#show().then(() => this.#list.children[shown]?.querySelector('a')?.focus());
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const open = formatView(this.#view) === '';
    if (open) return this.#showAll();
    try {
      const page = await browseRoles(this.#view, this.#limit);
      if (turn === this.#turn) await this.#print(page);
    } catch {
      if (turn === this.#turn) this.#say(`${NO_INDEX} Type again to retry; every role is listed below.`, false);
    }
  }

  #showAll(): void {
    this.#list.replaceChildren();
    this.#say(this.#hint, false);
  }

  #say(message: string, results: boolean): void {
    this.#part('[role=status]').textContent = message;
    this.#part('[data-results]').hidden = !results;
    this.#part('[data-all]').hidden = results;
  }

  async #print({ total, cards, counts }: Page): Promise<void> {
    const query = this.#view.q.trim();
    replaceEntries(this.#list, cards.map(toItem), this.querySelector('input')!);
    this.#part('[data-more]').hidden = cards.length === total;
    for (const facet of facetNames) {
      for (const option of this.querySelectorAll<HTMLOptionElement>(`select[name=${facet}] option[data-label]`)) {
        option.textContent = `${option.dataset['label']!} (${counts[facet].get(option.value) ?? 0})`;
      }
    }
    this.#say(query && total === 0 ? verdict(0, query) : `${fileCount(total)} found.`, true);
    if (query && total === 0) await this.#offer(query);
  }

  /** For a query with nothing on file: the nearest names, and how to file it. */
  async #offer(query: string): Promise<void> {
    const { nearest } = await nearestRoles(query);
    const link = create('a', '', 'File it');
    link.href = fileRoleUrl;
    const names = nearest.map(({ id, title }) => {
      const near = create('a', '', title.map(({ text }) => text).join(''));
      near.href = roleUrl(id);
      return create('li', '', near);
    });
    this.#list.replaceChildren(create('li', '', link, names.length > 0 ? ', or look at the nearest names.' : '.'), ...names);
  }
}

function toItem({ id, title, tagline, risk }: Card): HTMLLIElement {
  const link = create('a', 'entry-title', title);
  link.href = roleUrl(id);
  const head = create('p', 'flex flex-wrap items-baseline justify-between gap-x-4', link, create('span', 'label text-muted', `Flight risk ${risk}%`));
  return create('li', '', head, create('p', 'text-lg leading-snug', tagline));
}

customElements.define('taxonomy-browser', TaxonomyBrowser);
