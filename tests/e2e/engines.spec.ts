import { expect, test } from '@playwright/test';
import { firefox } from '../support/engines/firefox.ts';
import { Visitor } from '../support/engines/session.ts';
import { webkit } from '../support/engines/webkit.ts';
import { sampleIds } from '../support/pages.ts';

const ADVOCATE = 'Lead AI/ML Observability Advocate';
const RESULT = 'ol[aria-label="Matching files"] a';
const RELATED = 'section[aria-labelledby="related"] > div > ul:last-of-type li';

/** A browser that starts beside other tests takes its time. */
const soon = expect.configure({ timeout: 30_000 });

/** The visit of `visit.spec.ts`, in the engines that Playwright does not drive as they are installed. */
for (const { name, missing, open } of [firefox, webkit]) {
  test(`a visitor reads, searches with a typing error, and follows a related specimen in ${name}`, async ({ baseURL }) => {
    if (missing) console.log(`Skipped: ${missing}`);
    test.skip(missing !== undefined, missing);
    test.setTimeout(120_000);
    const session = await open();
    try {
      await visit(new Visitor(session), baseURL!);
    } finally {
      await session.close();
    }
  });
}

async function visit(visitor: Visitor, site: string): Promise<void> {
  const title = () => visitor.texts('h1');
  await visitor.goto(`${site}/`);
  await soon.poll(title).toHaveLength(1);
  for (const id of sampleIds.slice(0, 3)) {
    await visitor.goto(`${site}/roles/${id}/`);
    await soon.poll(async () => (await visitor.texts('main')).join('')).toContain(`FILE RECORD: ${id.toUpperCase()}`);
  }
  await visitor.click('header a[href="/taxonomy/"]');
  await soon.poll(title).toEqual(['Taxonomy']);
  await visitor.type('main input[type="search"]', 'monitring evangelist');
  await soon.poll(async () => (await visitor.texts(RESULT))[0]).toBe(ADVOCATE);
  await visitor.click(RESULT);
  await soon.poll(title).toEqual([ADVOCATE]);
  expect(await visitor.texts(`${RELATED} p:first-child`)).toEqual(Array(3).fill(expect.stringMatching(/^System match: \d+%$/u)));
  const [other] = await visitor.texts(`${RELATED} a`);
  await visitor.click(`${RELATED} a`);
  await soon.poll(title).toEqual([other]);
}
