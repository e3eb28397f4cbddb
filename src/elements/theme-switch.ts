import { nextTheme, THEME_KEY, toTheme, type Theme } from '../lib/theme.ts';

const root = document.documentElement;

/** A button that takes the next theme and remembers it on this device. The script before the first paint shows the remembered one. */
class ThemeSwitch extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.querySelector('button')!.addEventListener('click', () => this.#choose(nextTheme(chosen())), { signal });
    addEventListener('storage', ({ key, newValue }) => key === THEME_KEY && show(toTheme(newValue)), { signal });
    // A page kept for the back button may be older than the choice.
    addEventListener('pageshow', ({ persisted }) => persisted && show(stored() ?? chosen()), { signal });
    show(chosen());
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #choose(theme: Theme): void {
    show(theme);
    remember(theme);
    this.querySelector('[aria-live]')!.textContent = `Medium: ${theme}`;
  }
}

function chosen(): Theme {
  return toTheme(root.dataset['theme']);
}

function show(theme: Theme): void {
  root.dataset['theme'] = theme;
  const [light, dark] = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  light!.media = { system: '(prefers-color-scheme: light)', paper: 'all', microfilm: 'not all' }[theme];
  dark!.media = { system: '(prefers-color-scheme: dark)', paper: 'not all', microfilm: 'all' }[theme];
}

/** The remembered theme; undefined when storage is denied. */
function stored(): Theme | undefined {
  try {
    return toTheme(localStorage.getItem(THEME_KEY));
  } catch {
    return undefined;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is denied or full: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
