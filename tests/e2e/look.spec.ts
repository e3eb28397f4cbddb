import { expect, test, type Page } from '@playwright/test';
import { pages } from '../support/pages.ts';

const MOST_STOPS = 2000;

for (const path of pages) {
  test.describe(path, () => {
    // 200 % zoom of a window of 640 pixels is a window of 320 with two pixels for one.
    test.describe('at 320 px, and at 200 % zoom', () => {
      test.use({ viewport: { width: 320, height: 700 }, deviceScaleFactor: 2 });

      test('does not scroll sideways, shifts nothing, and stands still under reduced motion', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await layoutShift(page)).toBe(0);
        expect(await moving(page)).toEqual([]);
      });
    });

    test('shifts nothing, and shows where the keyboard is', async ({ page }) => {
      await page.goto(path);
      expect(await layoutShift(page)).toBe(0);
      const { stops, unmarked } = await tabThrough(page);
      expect(unmarked).toEqual([]);
      expect(stops).toBe(await page.locator('a[href], button, input, select, summary, [tabindex="0"]').filter({ visible: true }).count());
    });
  });
}

/** The sum of all shifts of a page opened cold, once its fonts and scripts have come. */
async function layoutShift(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    await document.fonts.ready;
    const shifts = await new Promise<PerformanceEntryList>((resolve) => {
      const entries: PerformanceEntry[] = [];
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => setTimeout(() => resolve(entries), 50));
    });
    return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0);
  });
}

/** Presses Tab until the focus leaves the page: how many stops there were, and which of them had nothing to show for it. */
async function tabThrough(page: Page): Promise<{ stops: number; unmarked: string[] }> {
  const unmarked: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return 'the end';
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)') && width > 1 && height > 1;
      return shown ? '' : at.outerHTML;
    });
    if (fault === 'the end') return { stops, unmarked };
    if (fault) unmarked.push(fault);
  }
  throw new Error(`Tab never left the page in ${MOST_STOPS} presses.`);
}

/** The elements of the page that would move or fade. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const still = ({ animationName, transitionDuration }: CSSStyleDeclaration) => animationName === 'none' && /^[0s, ]*$/u.test(transitionDuration);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const styles = [getComputedStyle(element), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')];
      return styles.every(still) ? [] : [element.outerHTML];
    });
  });
}

for (const [reducedMotion, moves] of [['no-preference', true], ['reduce', false]] as const) {
  test(`a page ${moves ? 'turns' : 'is replaced at once'} when motion is "${reducedMotion}"`, async ({ page }) => {
    await page.addInitScript(() => addEventListener('pagereveal', ({ viewTransition }) => Object.assign(window, { turned: viewTransition !== null })));
    await page.emulateMedia({ reducedMotion });
    await page.goto('/');
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await expect(page).toHaveURL(/\/method\/$/u);
    await page.waitForFunction(() => 'turned' in window);
    expect(await page.evaluate(() => (window as unknown as { turned: boolean }).turned)).toBe(moves);
  });
}

test('forced colours leave every drawing and every stroke of the censor to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of pages) {
    await page.goto(path);
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const seen = (colour: string) => colour !== 'none' && colour !== ground;
      const shapes = [...document.querySelectorAll('main svg :is(path, rect, circle, ellipse, line)')].filter((shape) => !shape.closest('.plate'));
      const bars = [...document.querySelectorAll('[aria-label=redacted]')].filter((bar) => !seen(getComputedStyle(bar).backgroundColor));
      return [...bars, ...shapes.filter((shape) => !seen(getComputedStyle(shape).fill) && !seen(getComputedStyle(shape).stroke))].map(({ outerHTML }) => outerHTML);
    });
    expect(lost, path).toEqual([]);
  }
});
