import type { MarkedRun } from '../lib/search/mark.ts';
import type { Answer } from '../lib/search/service.ts';
import { fileCount } from '../lib/text.ts';

export const NO_INDEX = 'The index did not arrive.';

/** What is announced of a search. */
export function verdict(count: number, query: string): string {
  return count === 0 ? `Nothing on file under “${query}”.` : `${fileCount(count)} found.`;
}

/** Text with the matching words marked, as nodes; never as HTML. */
export function markedNodes(runs: readonly MarkedRun[]): Node[] {
  return runs.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The line below a title: the alias that matched, and the tagline when it has arrived. */
export function noteNodes({ alias, tagline }: Answer): Node[] {
  const note = alias ? [document.createTextNode('Also known as '), ...markedNodes(alias), document.createTextNode('. ')] : [];
  return tagline ? [...note, document.createTextNode(tagline)] : note;
}

/** An element with a class and children. */
export function create<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** Replaces the entries of a list. A focused link keeps the focus when it is listed again; otherwise the box takes it. */
export function replaceEntries(list: Element, entries: readonly HTMLElement[], box: HTMLElement): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  list.replaceChildren(...entries);
  if (focused) (sameLink(list, focused) ?? box).focus();
}

/** Acts at once, or when the pointer that is pressed on the list lets go: what is being clicked stays where it is. */
export function whenReleased(list: Element, act: () => unknown): void {
  if (!list.matches(':active')) return void act();
  const once = new AbortController();
  const release = (): void => {
    once.abort();
    setTimeout(act);
  };
  for (const event of ['pointerup', 'pointercancel']) addEventListener(event, release, { signal: once.signal });
}

/** The link of a list that leads where another one does. */
export function sameLink(list: Element, link: Element | undefined): HTMLAnchorElement | undefined {
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  return [...list.querySelectorAll('a')].find(({ href }) => href === link.href);
}

/** Arrows walk from a box through the links of a list and back; Escape returns to the box. */
export function walkLinks(event: KeyboardEvent, box: HTMLElement, list: Element): void {
  const stops: HTMLElement[] = [box, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.key === 'Escape' && at > 0 ? box : step && at >= 0 ? stops[at + step] : undefined;
  if (!target) return;
  event.preventDefault();
  target.focus();
}
