import { likelyAddress } from '../lib/wayward.ts';

/** On a page that says that nothing is here: leads on to the address that was probably meant, if something is there. */
class WaywardAddress extends HTMLElement {
  connectedCallback(): void {
    const address = likelyAddress(location.pathname);
    if (address) void this.#lead(address);
  }

  async #lead(address: string): Promise<void> {
    const response = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (response?.ok && this.isConnected) location.replace(address + location.search + location.hash);
  }
}

customElements.define('wayward-address', WaywardAddress);
