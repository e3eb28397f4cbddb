/** How long a notice stays, in milliseconds. */
const NOTICE = 4000;

/** Copies the permalinks of its article and the citations in it, and opens the device's share sheet where there is one. */
class ShareFile extends HTMLElement {
  #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.querySelector('button')!.hidden = !('share' in navigator);
    // A site that does not know its origin writes paths; a citation needs the whole address.
    for (const link of this.querySelectorAll<HTMLAnchorElement>('pre a')) link.textContent = link.href;
    this.parentElement!.addEventListener('click', (event) => void this.#act(event).catch(() => this.#say('')), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  /** Rejects when the browser denies it: a permalink has led to its section all the same, and a citation can be selected. */
  async #act({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): Promise<void> {
    const chosen = (target as Element).closest<HTMLAnchorElement | HTMLButtonElement>('.permalink, share-file button');
    if (!chosen || ctrlKey || metaKey || shiftKey || altKey) return;
    const url = location.origin + location.pathname;
    const citation = chosen.nextElementSibling;
    if ('hash' in chosen) await this.#copy(url + chosen.hash, `Copied. ${chosen.getAttribute('aria-label')}`);
    else if (citation) await this.#copy(citation.textContent, chosen.textContent.replace('Copy', 'Copied'));
    else await navigator.share({ title: document.title, url });
  }

  async #copy(text: string, notice: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.#say(notice);
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    this.querySelector('[role=status]')!.textContent = text;
    this.#timer = setTimeout(() => this.#say(''), NOTICE);
  }
}

customElements.define('share-file', ShareFile);
