import type { NamesFile } from '../lib/search/records.ts';
import { roleUrl } from '../lib/urls.ts';

/** Enhances a link to the taxonomy: a click draws one role from the list of names. */
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
    const { ids } = (await response.json()) as NamesFile;
    return roleUrl(ids[Math.floor(Math.random() * ids.length)]!);
  }
}

customElements.define('random-role', RandomRole);
