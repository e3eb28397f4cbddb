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
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: readonly CardElement[] | string };
}

/** Where the plate is drawn, in pixels. */
export const PLATE = { x: 758, y: 70, size: 400 } as const;
const MARGIN = 44;
const COLUMN = 690;
const LABEL = { fontFamily: 'label', fontWeight: 600, textTransform: 'uppercase', letterSpacing: '0.08em' };
/** Sizes of titles in pixels, by the greatest number of characters for which each was found to stand in three lines. */
const TITLE_SIZES = [[8, 150], [16, 108], [26, 88], [40, 74], [Infinity, 58]] as const;
const TAGLINE_SIZES = [[45, 56], [65, 50], [90, 44], [Infinity, 38]] as const;

/** The boxes and texts of a card on its paper, without the plate. Pure. */
export function cardElement({ kicker, title, tagline, stamp, foot }: Card, colours: CardColours): CardElement {
  const text = div({ flexDirection: 'column', width: COLUMN }, [
    div({ ...LABEL, fontSize: 28, color: colours.muted }, kicker),
    div({ fontFamily: 'serif', fontWeight: 600, fontSize: fit(title, TITLE_SIZES), lineHeight: 1, marginTop: 20, textWrap: 'balance' }, title),
    div({ fontFamily: 'serif', fontStyle: 'italic', fontSize: fit(tagline, TAGLINE_SIZES), lineHeight: 1.2, marginTop: 24, textWrap: 'balance' }, tagline),
  ]);
  const line = div({ justifyContent: 'space-between', alignItems: 'flex-end', gap: 40, borderTop: `2px solid ${colours.ink}`, paddingTop: 16 }, [
    div({ fontFamily: 'label', fontWeight: 600, fontSize: foot.length > 70 ? 27 : 32, lineHeight: 1.15, color: colours.muted, maxWidth: 880 }, foot),
    div({ fontFamily: 'serif', fontWeight: 600, fontSize: 44, lineHeight: 1 }, site.name),
  ]);
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

function div(style: Record<string, string | number>, children: readonly CardElement[] | string): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function fit(text: string, sizes: readonly (readonly [number, number])[]): number {
  return sizes.find(([most]) => text.length <= most)![1];
}
