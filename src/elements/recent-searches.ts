const KEY = 'otiose.recent-searches';
const MOST = 5;

/** The last searches made on this device, newest first; none when storage is denied or holds something else. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query): query is string => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a search on this device, if it lets us. */
export function rememberSearch(query: string): void {
  const trimmed = query.trim();
  if (!trimmed) return;
  write([trimmed, ...recentSearches().filter((other) => other !== trimmed)].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is denied or full: the search works without its memory.
  }
}
