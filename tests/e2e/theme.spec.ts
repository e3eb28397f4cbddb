import { expect, test, type Page } from '@playwright/test';

const PAPER = 'rgb(247, 242, 231)';
const MICROFILM = 'rgb(16, 22, 28)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const medium = (page: Page, name: string) => page.getByRole('button', { name: `Medium: ${name}` });
/** The colours offered to the browser's own frame, in force at present. */
const frame = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].filter((meta) => matchMedia(meta.media).matches).map((meta) => meta.content));

for (const [colorScheme, colour, hex] of [['light', PAPER, '#f7f2e7'], ['dark', MICROFILM, '#10161c']] as const) {
  test(`a ${colorScheme} system has its theme, unasked`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await expect(medium(page, 'system')).toBeVisible();
    expect([await ground(page), await frame(page)]).toEqual([colour, [hex]]);
  });
}

test('the switch goes round by keyboard, says so, and is remembered on every page', async ({ page }) => {
  await page.goto('/');
  await medium(page, 'system').focus();
  await page.keyboard.press('Enter');
  await expect(medium(page, 'paper')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(medium(page, 'microfilm')).toBeFocused();
  await expect(page.locator('theme-switch [aria-live]')).toHaveText('Medium: microfilm');
  expect([await ground(page), await frame(page)]).toEqual([MICROFILM, ['#10161c']]);
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(medium(page, 'microfilm')).toBeVisible();
  expect([await ground(page), await frame(page)]).toEqual([MICROFILM, ['#10161c']]);
  await medium(page, 'microfilm').click();
  await page.reload();
  await expect(medium(page, 'system')).toBeVisible();
  expect([await ground(page), await frame(page)]).toEqual([PAPER, ['#f7f2e7']]);
});

test('a choice made in another tab is taken up', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/method/');
  await medium(other, 'system').click();
  await expect(medium(page, 'paper')).toBeVisible();
});

for (const [theme, colorScheme, colour] of [['microfilm', 'light', MICROFILM], ['paper', 'dark', PAPER]] as const) {
  test(`remembered ${theme} is there before the first paint of a ${colorScheme} system`, async ({ page }) => {
    await page.addInitScript((stored) => {
      localStorage.setItem('otiose.theme', stored);
      // The body's first child is in place before any paint, and before any module has run.
      const watch = new MutationObserver(() => {
        if (!document.body?.firstElementChild) return;
        Object.assign(window, { first: getComputedStyle(document.body).backgroundColor });
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    }, theme);
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe(colour);
    await expect(medium(page, theme)).toBeVisible();
  });
}

test('what is stored and is no theme leaves it to the system', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('otiose.theme', 'sepia'));
  await page.goto('/');
  await expect(medium(page, 'system')).toBeVisible();
  expect(await ground(page)).toBe(PAPER);
});

test('with storage denied the switch works for the page', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Denied', 'SecurityError'); } }));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await medium(page, 'system').click();
  await expect(medium(page, 'paper')).toBeVisible();
  expect(await ground(page)).toBe(PAPER);
  await page.reload();
  await expect(medium(page, 'system')).toBeVisible();
  expect(faults).toEqual([]);
});

test('microfilm is printed on paper', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('otiose.theme', 'microfilm'));
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  expect(await ground(page)).toBe(PAPER);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('there is no switch, and the system decides', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Medium' })).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('background-color', MICROFILM);
  });
});
