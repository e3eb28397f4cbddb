import type { View } from '../lib/search/browse.ts';
import type { Card } from '../lib/search/cards.ts';
import type { NamesFile, TextFile } from '../lib/search/records.ts';
import { SearchService } from '../lib/search/service.ts';
import { searchCardsUrl, searchNamesUrl, searchTextUrl } from '../lib/urls.ts';

/** What the page may ask; `turn` comes back with the answer. */
export type Question = { readonly turn: number } & (
  | { readonly kind: 'find'; readonly query: string; readonly limit: number }
  | { readonly kind: 'browse'; readonly view: View; readonly limit: number }
);

const service = load<NamesFile>(searchNamesUrl).then((names) => new SearchService(names));
const complete = service.then(async (ready) => {
  const [text, cards] = await Promise.all([load<TextFile>(searchTextUrl), load<Card[]>(searchCardsUrl)]);
  ready.complete(text, cards);
  return ready;
});
// A failure is reported with the answer that needed it.
complete.catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { turn } = data;
  answer(data, (result) => postMessage({ turn, result, isLast: false })).then(
    (result) => postMessage({ turn, result, isLast: true }),
    (error: unknown) => postMessage({ turn, failure: String(error) }),
  );
});

/** The answer to a question; one from the names alone goes ahead of it while the long texts are on their way. */
async function answer(question: Question, ahead: (result: unknown) => void): Promise<unknown> {
  if (question.kind === 'browse') return (await complete).browse(question.view, question.limit);
  const ready = await service;
  if (!ready.isComplete) {
    const early = ready.find(question.query, question.limit);
    if (early.answers.length > 0) ahead(early);
    await complete;
  }
  return ready.find(question.query, question.limit);
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return (await response.json()) as T;
}
