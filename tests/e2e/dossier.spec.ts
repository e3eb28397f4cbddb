import { expect, test } from '@playwright/test';
import { sections } from '../../src/data/sections.ts';
import { roleIds, sampleIds } from '../support/pages.ts';

const expected = Object.values(sections).filter(({ id }) => id !== 'field-notes');

test.use({ javaScriptEnabled: false });

for (const id of sampleIds) {
  test(`${id} has every section, numbered, in order, each with its permalink`, async ({ page }) => {
    await page.goto(`/roles/${id}/`);
    const headings = await page.locator('article section h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/\s+/gu, ' ').trim().toUpperCase())).toEqual(
      expected.map(({ number, heading }) => `${number ? `[${number}] ` : ''}${heading.toUpperCase()}`),
    );
    for (const section of expected) {
      const permalink = page.getByRole('link', { name: `Link to this section: ${section.heading}`, exact: true });
      await expect(permalink).toHaveAttribute('href', `#${section.id}`);
    }
    const text = await page.locator('article').innerText();
    for (const label of [/what does an? .* actually do\?/iu, /known aliases \/ disguises/iu, /flight risk:\s*\d+%/iu, /\[diagnosis\]/iu, /\[if engaged:\]/iu, /linkedin illusion/iu, /otiose translation/iu, /median \$\d/iu, /for each dollar of/iu, /OEWS, May 2025/u, /a good answer:/iu, /\[view full taxonomy\]/iu]) {
      expect(text).toMatch(label);
    }
  });
}

test('next leads through every dossier and back to the first, and previous the other way', async ({ request }) => {
  const neighbours = async (path: string) => {
    const html = await (await request.get(path)).text();
    const to = (rel: string) => new RegExp(`<a (?=[^>]*rel="?${rel})[^>]*href="?([^"\\s>]+)`, 'u').exec(html)![1]!;
    return { next: to('next'), prev: to('prev') };
  };
  const visited = [`/roles/${roleIds[0]!}/`];
  while (visited.length <= roleIds.length) {
    const from = visited.at(-1)!;
    const { next } = await neighbours(from);
    expect((await neighbours(next)).prev).toBe(from);
    visited.push(next);
  }
  expect(visited.at(-1)).toBe(visited[0]);
  expect(visited.slice(1).toSorted()).toEqual(roleIds.map((id) => `/roles/${id}/`).toSorted());
});

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`a plate ${motion === 'reduce' ? 'stays where it is' : 'goes from the list to its dossier'} when motion is "${motion}"`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    const plates = () => page.locator('[data-plate]').evaluateAll((all) => all.map((plate) => getComputedStyle(plate).viewTransitionName));
    await page.goto('/taxonomy/');
    const listed = await plates();
    const named = roleIds.map((id) => (motion === 'reduce' ? 'none' : `plate-${id}`));
    expect(listed.toSorted()).toEqual(named.toSorted());
    await page.goto('/roles/sdet/');
    expect(await plates()).toEqual([motion === 'reduce' ? 'none' : 'plate-sdet']);
  });
}
