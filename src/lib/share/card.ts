import { site } from '../../site.ts';
import type { Specimen } from '../plate/specimen.ts';

/** Width and height of a card in pixels, as chats and networks show it. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a share card says. */
export interface Card {
  /** The label over the title: an order, or what kind of page it is. */
  readonly kicker: string;
  readonly title: string;
  readonly tagline: string;
  /** What the stamp reads: a label and a figure. */
  readonly stamp?: readonly [label: string, figure: string];
  /** The line at the foot. */
  readonly foot: string;
  /** The plate at the right. */
  readonly specimen: Specimen;
}

/** Colours by name, hexadecimal. */
export interface CardColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly alarm: string;
}

/** An element of a card: a box or a text, laid out as CSS flex. */
export interface CardElement {
  readonly type: 'div';
  /** A name for a box whose place is asked for. */
  readonly key?: string;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: readonly CardElement[] | string };
}

/** Where the plate is drawn, in pixels. */
export const PLATE = { x: 758, y: 70, size: 400 } as const;
const MARGIN = 44;
const COLUMN = 690;
/** The smallest text whose longest word is still kept whole, in pixels. */
const SMALLEST = 36;
/** About the widths of small letters but m and w, and of all other characters, as shares of the size. */
const [NARROW, WIDE] = [0.54, 1];
const LABEL = { fontFamily: 'label', fontWeight: 600, textTransform: 'uppercase', letterSpacing: '0.08em' };
/** Sizes of titles in pixels, by the greatest number of characters for which each was found to stand in three lines. */
const TITLE_SIZES = [[8, 150], [16, 108], [26, 88], [40, 74], [Infinity, 58]] as const;
const TAGLINE_SIZES = [[45, 56], [65, 50], [90, 44], [Infinity, 38]] as const;

/** The boxes and texts of a card on its paper, without the plate, title and tagline a number of times their size. Pure. */
export function cardElement({ kicker, title, tagline, stamp, foot }: Card, colours: CardColours, scale = 1): CardElement {
  const text = div({ flexDirection: 'column', width: COLUMN }, [
    div({ ...LABEL, fontSize: 28, color: colours.muted }, kicker),
    div({ fontFamily: 'serif', fontWeight: 600, lineHeight: 1, marginTop: 20, ...fit(title, TITLE_SIZES, scale) }, title),
    div({ fontFamily: 'serif', fontStyle: 'italic', lineHeight: 1.2, marginTop: 24, ...fit(tagline, TAGLINE_SIZES, scale) }, tagline, 'tagline'),
  ]);
  const line = div({ justifyContent: 'space-between', alignItems: 'flex-end', gap: 40, borderTop: `2px solid ${colours.ink}`, paddingTop: 16 }, [
    div({ fontFamily: 'label', fontWeight: 600, fontSize: foot.length > 70 ? 27 : 32, lineHeight: 1.15, color: colours.muted, maxWidth: 880 }, foot),
    div({ fontFamily: 'serif', fontWeight: 600, fontSize: 44, lineHeight: 1 }, site.name),
  ], 'line');
  const page = { position: 'relative', boxSizing: 'border-box', flexDirection: 'column', justifyContent: 'space-between', color: colours.ink };
  const inset = { width: CARD.width, height: CARD.height, padding: `${MARGIN}px ${MARGIN + 8}px ${MARGIN - 6}px` };
  return div({ ...page, ...inset }, [text, line, ...(stamp ? [stampElement(stamp, colours)] : [])]);
}

function stampElement([label, figure]: readonly [string, string], { alarm }: CardColours): CardElement {
  const place = { position: 'absolute', right: 56, bottom: 122, transform: 'rotate(-6deg)', alignItems: 'center', gap: 14 };
  return div({ ...place, ...LABEL, color: alarm, border: `4px solid ${alarm}`, padding: '6px 18px 8px', fontSize: 30 }, [
    div({}, label),
    div({ fontSize: 54, letterSpacing: 0, lineHeight: 1 }, figure),
  ]);
}

function div(style: Record<string, string | number>, children: readonly CardElement[] | string, key?: string): CardElement {
  return { type: 'div', ...(key === undefined ? {} : { key }), props: { style: { display: 'flex', ...style }, children } };
}

/** The size of a text, at which its longest word stands in the column; a word for which that is too small is broken. */
function fit(text: string, sizes: readonly (readonly [number, number])[], scale: number): Record<string, string | number> {
  const size = sizes.find(([most]) => text.length <= most)![1] * scale;
  const whole = COLUMN / Math.max(...text.split(/\s/u).map(widthOf));
  return whole < SMALLEST ? { fontSize: size, wordBreak: 'break-word' } : { fontSize: Math.min(size, Math.floor(whole)), textWrap: 'balance' };
}

/** The width of a word at size 1. */
function widthOf(word: string): number {
  return [...word].reduce((width, character) => width + (/[a-ln-vx-zß-öø-ÿ.,'-]/u.test(character) ? NARROW : WIDE), 0);
}
