import { chromium, expect, test } from '@playwright/test';
import { roleIds } from '../support/pages.ts';

// Playwright switches the cache off that is looked at here.
test('going back shows the page that was left, not a new one', async ({ launchOptions, baseURL }) => {
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await browser.newPage({ baseURL: baseURL! });
    for (const path of ['/', `/roles/${roleIds[0]!}/`, '/taxonomy/']) {
      await page.goto(path);
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.body.dataset['shown'] = persisted ? 'as it was' : 'anew')));
      await page.getByRole('link', { name: 'Method', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('body'), path).toHaveAttribute('data-shown', 'as it was');
    }
  } finally {
    await browser.close();
  }
});

test('a policy stops what somebody slips into a page, and markup made of text', async ({ page }) => {
  await page.addInitScript(() => {
    const refused = new Set<string>();
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
    Object.assign(globalThis, { refused });
  });
  const slipped = '<script>document.title = "taken"</script><p style="color: red">red</p><img src="https://elsewhere.invalid/x.png" alt=""></body>';
  await page.route(`**/roles/${roleIds[0]!}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', slipped) });
  });
  await page.goto(`/roles/${roleIds[0]!}/`);
  await expect(page.getByText('red', { exact: true })).toHaveCount(1);
  await expect(page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>markup</p>'))).rejects.toThrow('TrustedHTML');
  const refused = () => page.evaluate(() => [...(globalThis as unknown as { refused: Set<string> }).refused].toSorted());
  await expect.poll(refused).toEqual(['img-src', 'require-trusted-types-for', 'script-src-elem', 'style-src-attr']);
  expect(await page.title()).not.toBe('taken');
});
