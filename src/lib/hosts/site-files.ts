import type { HeaderRule } from './headers.ts';

/** What a server has to know of a built site. */
export interface HostedSite {
  /** Folder that holds the site under its base path, absolute. */
  readonly root: string;
  /** Where the server listens: a port. */
  readonly port: number;
  /** The path that the site lies under, between slashes. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Whether the server has a module for brotli; only nginx asks. */
  readonly brotli: boolean;
}

/** Files for hosts and servers alone, by the ends of their names. */
export const UNSERVED = ['_headers', '_redirects', '.br', '.gz'];

/** A value between double quotes, as nginx and Caddy read it; neither `$` nor `{` occurs in what we write. */
export function quote(value: string): string {
  if (/[${}\n]/u.test(value)) throw new Error(`No server can be told ${JSON.stringify(value)}: it has a character with a meaning there.`);
  return `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
