import { roleUrl } from './urls.ts';

export interface Redirect {
  /** Ids of roles: the former one, and that of the file which took its place. */
  readonly from: string;
  readonly to: string;
}

/** The text of a `_redirects` file, which Netlify and Cloudflare read: each former address leads to the present one. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => [roleUrl(from), roleUrl(from).slice(0, -1)].map((address) => `${address} ${roleUrl(to)} 301`));
  return ['# Former addresses of files, from the field formerly.', ...lines, ''].join('\n');
}
