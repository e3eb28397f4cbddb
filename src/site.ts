/** What the site is called and where it lives: the one place for its settings. */
export const site = {
  name: 'Otiose',
  description: 'A satirical encyclopedia of careers: every figure sourced, every joke filed.',
  /**
   * Public origin, for instance https://otiose.example. Set it before others are to read the site: while unset there is no sitemap,
   * no canonical address and no search from the address bar, and addresses in feeds, share tags and JSON-LD are paths, which
   * browsers and most feed readers resolve, but RSS, Open Graph and OpenSearch do not allow.
   */
  url: undefined as string | undefined,
  /** Address of the repository. While unset, no edit links are shown. */
  repositoryUrl: undefined as string | undefined,
} as const;

/** Path that the site lies under, between slashes: '/otiose/' for https://name.github.io/otiose/. Apart from the rest: scripts carry it. */
export const basePath: string = '/';
