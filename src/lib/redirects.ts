import { roleUrl } from './urls.ts';

export interface Redirect {
  /** The former one, and that which took its place: ids of roles, or the addresses of a file that was read. */
  readonly from: string;
  readonly to: string;
}

/** The text of a `_redirects` file, which Netlify and Cloudflare read: each former address leads to the present one. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => [roleUrl(from), roleUrl(from).slice(0, -1)].map((address) => `${address} ${roleUrl(to)} 301`));
  return ['# Former addresses of files, from the field formerly.', ...lines, ''].join('\n');
}

/** The redirects that `redirectsFile` wrote, as addresses. */
export function readRedirectsFile(text: string): Redirect[] {
  return [...text.matchAll(/^(\/\S*) (\/\S*) 301$/gmu)].map(([, from, to]) => ({ from: from!, to: to! }));
}
