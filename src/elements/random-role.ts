import type { SearchIndex } from '../lib/search.ts';
import { roleUrl } from '../lib/urls.ts';

/** Enhances a link to the taxonomy: a click draws one role from the search index. */
class RandomRole extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.addEventListener('click', (event) => void this.#draw(event), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  async #draw(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest('a');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.assign(await this.#pick().catch(() => link.href));
  }

  async #pick(): Promise<string> {
    const response = await fetch(this.dataset['index']!);
    const { records } = (await response.json()) as SearchIndex;
    return roleUrl(records[Math.floor(Math.random() * records.length)]!.id);
  }
}

customElements.define('random-role', RandomRole);
