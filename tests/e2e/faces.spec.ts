import { expect, test, type Page } from '@playwright/test';

/** Makes every document seem to have begun so many milliseconds earlier: the line seems slow, or quick whatever else the machine does. */
async function begin(page: Page, ago: number): Promise<void> {
  await page.addInitScript((milliseconds) => {
    const now = performance.now.bind(performance);
    performance.now = () => (milliseconds > 0 ? now() + milliseconds : 0);
  }, ago);
}

const facesOf = (page: Page) => page.evaluate(() => [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' && !family.includes('fallback') ? family : [])).length);
const isLater = (page: Page) => page.evaluate(() => document.documentElement.dataset['faces'] === 'later');

test('a quick line brings the faces before the first paint', async ({ page }) => {
  await begin(page, 0);
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  expect(await isLater(page)).toBe(false);
  expect(await page.locator('link[rel=preload][as=font]').count()).toBe(3);
  expect(await facesOf(page)).toBeGreaterThan(0);
});

test('on a slow line the first page is read without them, and the next has them', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await begin(page, 1000);
  await page.goto('/');
  expect(await isLater(page)).toBe(true);
  expect(fonts).toEqual([]);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('otiose.faces'))).toMatch(/\.woff2/u);
  expect(new Set(fonts).size).toBe(3);
  expect(await facesOf(page)).toBe(0);

  await page.goto('/method/');
  await page.evaluate(() => document.fonts.ready);
  expect(await isLater(page)).toBe(false);
  expect(await facesOf(page)).toBeGreaterThan(0);
});

test('without storage, a slow line has no faces and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await begin(page, 1000);
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await page.goto('/');
  await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(3);
  expect(await isLater(page)).toBe(true);
  expect(errors).toEqual([]);
});
