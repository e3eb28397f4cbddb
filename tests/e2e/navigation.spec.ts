import { chromium, expect, test, type Page } from '@playwright/test';
import { roleIds, roles } from '../support/pages.ts';

/** Why a page was not kept, where the browser says so. */
const reasons = (page: Page) => page.evaluate(() => JSON.stringify((performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown } | undefined)?.notRestoredReasons));

// Playwright switches the cache off that is looked at here. No browser keeps the answer 404.
test('going back from what was found shows the page that was left, not a new one', async ({ launchOptions, baseURL }) => {
  test.slow();
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await browser.newPage({ baseURL: baseURL! });
    for (const path of ['/', `/roles/${roleIds[0]!}/`, '/taxonomy/', `/taxonomy/${roles[0]!.order}/`, '/method/', '/plates/']) {
      await page.goto(path);
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.body.dataset['shown'] = persisted ? 'as it was' : 'anew')));
      // With its worker, and the dialog that was open.
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('combobox').fill('enterprise architect');
      await page.getByRole('option', { name: /^Enterprise Architect/u }).click();
      await expect(page).toHaveURL('/roles/enterprise-architect/');
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('body'), `${path} ${await reasons(page)}`).toHaveAttribute('data-shown', 'as it was');
    }
  } finally {
    await browser.close();
  }
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a dossier is fetched when a visitor points at it, and its plate goes with them: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }: PageRevealEvent) => {
        const moved = () => document.getAnimations().map(({ effect }) => /^::view-transition-group\((plate-.+)\)$/u.exec((effect as KeyframeEffect).pseudoElement ?? '')?.[1]);
        const note = (plates: unknown[]) => (document.documentElement.dataset['moved'] = plates.filter(Boolean).join());
        void (viewTransition ? viewTransition.ready.then(() => note(moved())) : note([]));
      });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Preload.enable');
    const fetched = new Promise((resolve) => session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => status === 'Ready' && resolve(new URL(prefetchUrl).pathname)));
    await page.goto('/');
    const plate = (await page.locator('main [data-plate]').first().getAttribute('data-plate'))!;
    const path = `/roles/${plate.replace('plate-', '')}/`;
    const link = page.locator(`main a[href="${path}"]`).first();
    await link.hover();
    expect(await fetched).toBe(path);
    await link.click();
    await expect(page.locator('html')).toHaveAttribute('data-moved', reducedMotion === 'reduce' ? '' : plate);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string }).deliveryType)).toBe('navigational-prefetch');
  });
}

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
