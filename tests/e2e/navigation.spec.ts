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

test('a policy stops a script and a style that are not ours, and a page asks for none of them', async ({ page }) => {
  await page.goto(`/roles/${roleIds[0]!}/`);
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
    const script = document.createElement('script');
    script.append('document.title = "taken"');
    const image = new Image();
    image.src = 'https://elsewhere.invalid/x.png';
    document.body.append(script, image);
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>markup</p>');
    } catch (error) {
      directives.push((error as Error).name);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return directives;
  });
  expect(await page.title()).not.toBe('taken');
  expect([...new Set(refused)].toSorted()).toEqual(['TypeError', 'img-src', 'require-trusted-types-for', 'script-src-elem', 'style-src-attr'].toSorted());
});
