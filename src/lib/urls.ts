import { site } from '../site.ts';

/** Every address on the site. Paths end in a slash and start with the base path. */
const base = (import.meta.env?.BASE_URL ?? site.base).replace(/\/?$/u, '/');

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
/** Where a visitor learns how to add a role. */
export const fileRoleUrl = `${methodUrl}#file-a-role`;

export const methodSectionUrl = (section: string) => `${methodUrl}#${section}`;

/** The page on which the repository's host lets a visitor edit a dossier, if there is a repository. */
export function editUrl(repositoryUrl: string | undefined, id: string): string | undefined {
  return repositoryUrl && `${repositoryUrl.replace(/\/$/u, '')}/edit/main/content/roles/${id}.mdx`;
}
