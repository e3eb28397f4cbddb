import { site } from '../../site.ts';
import { homeUrl, iconImageUrl, iconUrl } from '../urls.ts';

/** Sides of the icons in pixels: the one that Apple's devices ask for, and the two that a manifest needs. */
export const iconSides = [180, 192, 512] as const;
export const APPLE_ICON = iconSides[0];

/** The web app manifest: an address to open, and icons. Colours are the pages' own affair: they have a light and a dark. */
export function manifestText(): string {
  const images = iconSides.slice(1).map((side) => ({ src: iconImageUrl(side), sizes: `${side}x${side}`, type: 'image/png' }));
  const icons = [{ src: iconUrl, sizes: 'any', type: 'image/svg+xml' }, ...images];
  const { name, description } = site;
  return JSON.stringify({ name, short_name: name, description, lang: 'en-GB', start_url: homeUrl, scope: homeUrl, display: 'browser', icons });
}
