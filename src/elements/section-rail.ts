/** The line on which a section counts as being read: just under the top of the window, where a link takes its heading. */
const READING_LINE = { rootMargin: '-8% 0px -92% 0px' };

/** Marks the link to the section being read, or at the end of the file the last one. */
class SectionRail extends HTMLElement {
  #observers: IntersectionObserver[] = [];

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const linkOf = linksBySection(links);
    let read: HTMLAnchorElement | undefined;
    let ended = false;
    const show = () => mark(links, ended ? links.at(-1) : read);
    const reading = new IntersectionObserver((entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (entry) read = linkOf.get(entry.target);
      show();
    }, READING_LINE);
    const ending = new IntersectionObserver(([foot]) => {
      ended = foot!.isIntersecting;
      show();
    });
    for (const section of linkOf.keys()) reading.observe(section);
    ending.observe(document.querySelector('body > footer')!);
    this.#observers = [reading, ending];
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}

/** The link of each section; one without a number counts to the number before it. */
function linksBySection(links: readonly HTMLAnchorElement[]): Map<Element, HTMLAnchorElement> {
  const linkOf = new Map<Element, HTMLAnchorElement>();
  let last: HTMLAnchorElement | undefined;
  for (const section of document.querySelectorAll('article > section')) {
    last = links.find(({ hash }) => hash === `#${section.getAttribute('aria-labelledby')}`) ?? last;
    if (last) linkOf.set(section, last);
  }
  return linkOf;
}

function mark(links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined): void {
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

customElements.define('section-rail', SectionRail);
