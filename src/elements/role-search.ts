import { createSearch, type Search, type SearchHit, type SearchIndex } from '../lib/search.ts';
import { fileCount } from '../lib/text.ts';
import { roleUrl } from '../lib/urls.ts';

const PAUSE_MS = 250;

/** Enhances the search form: matches as you type, from an index fetched on first use. Without it the form lists every role. */
class RoleSearch extends HTMLElement {
  #search: Promise<Search> | undefined;
  #listeners = new AbortController();
  #timer = 0;
  #turn = 0;
  #hint = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#hint ||= this.#status.textContent ?? '';
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { signal });
    this.#input.addEventListener('input', () => void this.#show(), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.querySelector('form')!.addEventListener('submit', (event) => this.#submit(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
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

  /** On the page that the form leads to, the address holds the query. */
  get #ownsAddress(): boolean {
    return location.pathname === new URL(this.querySelector('form')!.action).pathname;
  }

  #restore(): void {
    if (!this.#ownsAddress) return;
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#show();
  }

  #load(): Promise<Search> {
    this.#search ??= fetch(this.dataset['index']!)
      .then((response) => {
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return response.json() as Promise<SearchIndex>;
      })
      .then(createSearch);
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    this.#keepAddress(query);
    if (query === '') return this.#print([], this.#hint);
    try {
      const search = await this.#load();
      if (turn !== this.#turn) return;
      const hits = search(query);
      this.#print(hits, verdict(hits.length, query));
    } catch {
      if (turn === this.#turn) this.#print([], 'The index did not arrive. Type again to retry, or press Enter for the full list.');
    }
  }

  #keepAddress(query: string): void {
    if (!this.#ownsAddress) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const url = new URL(location.href);
      if (query) url.searchParams.set('q', query);
      else url.searchParams.delete('q');
      if (url.href !== location.href) history.replaceState(null, '', url);
    }, PAUSE_MS);
  }

  #print(hits: readonly SearchHit[], message: string): void {
    this.#list.replaceChildren(...hits.map(toItem));
    this.#list.hidden = hits.length === 0;
    this.#status.textContent = message;
  }

  #submit(event: SubmitEvent): void {
    const first = this.#list.querySelector('a');
    if (!first && !this.#ownsAddress) return;
    event.preventDefault();
    first?.click();
  }

  /** Arrows walk from the box through the links and back; Escape returns to the box. */
  #move(event: KeyboardEvent): void {
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.key === 'Escape' && at > 0 ? this.#input : step && at >= 0 ? stops[at + step] : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

function verdict(count: number, query: string): string {
  if (count === 0) return `Nothing on file under “${query}”.`;
  return `${fileCount(count)} found. Arrow down to walk through.`;
}

function toItem({ record, alias }: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = roleUrl(record.id);
  link.textContent = record.title;
  const note = document.createElement('p');
  note.className = 'small-print';
  note.textContent = alias ? `Also known as ${alias}. ${record.tagline}` : record.tagline;
  item.append(link, note);
  return item;
}

customElements.define('role-search', RoleSearch);
