import { basePath as base } from '../site.ts';

/* Every address on the site. Paths end in a slash and start with the base path. */

export const homeUrl = base;
export const taxonomyUrl = `${base}taxonomy/`;
export const methodUrl = `${base}method/`;
export const platesUrl = `${base}plates/`;
export const searchNamesUrl = `${base}search/names.json`;
export const searchTextUrl = `${base}search/text.json`;
export const searchCardsUrl = `${base}search/cards.json`;
export const iconUrl = `${base}icon.svg`;

export const roleUrl = (id: string) => `${base}roles/${id}/`;
export const orderUrl = (id: string) => `${taxonomyUrl}${id}/`;
/** The address of a path within the site as an author writes it, from its root; any other address as it is. */
export const sitePath = (path: string) => path.replace(/^\/(?!\/)/u, base);
/** Where a visitor learns how to add a role. */
export const fileRoleUrl = `${methodUrl}#file-a-role`;

export const methodSectionUrl = (section: string) => `${methodUrl}#${section}`;

/** The page on which the repository's host lets a visitor edit a dossier, if there is a repository. */
export function editUrl(repositoryUrl: string | undefined, id: string): string | undefined {
  return repositoryUrl && `${repositoryUrl.replace(/\/$/u, '')}/edit/main/content/roles/${id}.mdx`;
}
