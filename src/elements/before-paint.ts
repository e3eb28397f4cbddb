import { THEME_KEY } from '../lib/theme.ts';

/**
 * The script that stands in every head, as short as it can be, for it counts in the first flight: it shows the remembered
 * theme, and fetches the faces, given by their addresses, at once where they are at hand or the page began to come within a
 * quarter of a second. Elsewhere they would hold the first paint up: they are fetched a second after the page, for the next.
 */
export const beforePaint = (faces: readonly string[]): string =>
  `{let s={},f=${JSON.stringify(faces)},h=document.documentElement,[n]=performance.getEntriesByType('navigation'),p=()=>f.map(href=>document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href,onload(){s['otiose.faces']=f}})));try{s=localStorage}catch{}h.dataset.theme=s['${THEME_KEY}']||'system';s['otiose.faces']==f||!n.deliveryType&&performance.now()-n.requestStart<250?p():(h.dataset.faces='later',addEventListener('load',()=>setTimeout(p,999)))}`;
