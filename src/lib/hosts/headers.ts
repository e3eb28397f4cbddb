/** What a page may hold inline: hashes in the form of a policy, `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Headers for the addresses that match a path; `*` stands for any end of it. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Said by hosts on their own account for whatever no rule names: a copy is asked about each time. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
/** For files with a digest of their content in their name. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Headers that are the same for every address and every build. */
export const steadyHeaders = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** No other site may show a page in a frame. Only a header can say so: in a page it is ignored. */
export const FRAMES = "frame-ancestors 'none'";

/** The policy of a page, or of all pages by all their hashes: nothing but the site's own files, and inline only what is hashed. */
export function contentPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "require-trusted-types-for 'script'",
    // The one sink in use is the address of the search worker.
    'trusted-types search',
  ].join(';');
}

/** The headers of the whole site, for a base path that starts and ends with a slash. */
export function headerRules(base: string, hashes: InlineHashes): HeaderRule[] {
  return [
    { path: `${base}*`, headers: { 'Content-Security-Policy': `${contentPolicy(hashes)};${FRAMES}`, ...steadyHeaders } },
    { path: `${base}_astro/*`, headers: { 'Cache-Control': IMMUTABLE } },
  ];
}
