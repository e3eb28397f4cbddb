import { z } from 'zod';
import { bands } from '../data/flight-risk.ts';
import { orderIds } from '../data/orders.ts';
import { roleSchema } from './role.ts';
import { wageSchema } from './wage.ts';

const about = (description: string) => ({ description });

const address = (of: string) => z.string().meta(about(`The address of ${of}.`));
const id = z.string().meta(about('The id of a file: its name in the collection and in its address.'));
const percent = (of: string) => z.int().min(0).max(100).meta(about(`${of}, in whole per cent.`));
const ratio = z.number().positive().meta(about('The median of the nearest occupation for each dollar of the compared one, to the cent.'));
const band = z.enum(bands.map((one) => one.id)).meta(about('The band of the flight risk.'));
const { title, order, filed, revised, formerly, tagline } = roleSchema.shape;

const envelope = { $schema: address('the schema of this document'), licence: address('the licence of what authors wrote') };
const other = { id, title: z.string().meta(about('Its title.')), url: address('its page') };

/** One dossier: the file as it was written, and what the site computes of it. */
export const publishedRole = z
  .strictObject({
    ...envelope,
    id,
    url: address('its page'),
    markdown: address('the same file as Markdown'),
    record: roleSchema.meta(about('The front matter of the file.')),
    notes: z.string().meta(about('Field notes as MDX, or an empty text.')),
    computed: z
      .strictObject({
        flightRisk: z.strictObject({ percent: percent('The sum of rating times weight'), band }).meta(about('By the formula on the method page.')),
        pay: z.strictObject({ nearest: wageSchema, comparedWith: wageSchema, ratio }).meta(about('The figures of the occupations that the file names, with their source.')),
        related: z.array(z.strictObject({ ...other, match: percent('The share of rare words in common') })).meta(about('The nearest files by what they say.')),
        relations: z.array(z.strictObject({ relation: z.string().meta(about('The relation in words.')), ...other })).meta(about('The relations stated here or from the other side.')),
      })
      .meta(about('What the site computes of the file and of the others.')),
  })
  .meta({ title: 'Dossier', ...about('A dossier of the encyclopedia, with its figures.') });

/** The list of everything on file. */
export const publishedRoles = z
  .strictObject({
    ...envelope,
    roles: z.array(
      z.strictObject({
        id,
        url: address('its page'),
        data: address('its data'),
        markdown: address('its text'),
        title,
        order,
        filed,
        revised,
        formerly,
        tagline,
        flightRisk: percent('Its flight risk'),
        payRatio: ratio,
      }),
    ),
  })
  .meta({ title: 'Roles', ...about('Every dossier, by title.') });

/** The taxonomy. */
export const publishedOrders = z
  .strictObject({
    ...envelope,
    orders: z.array(
      z.strictObject({
        id: z.enum(orderIds).meta(about('The id of the order.')),
        url: address('its page'),
        latin: z.string().meta(about('Its Latin name, which is invented.')),
        plain: z.string().meta(about('Its plain name.')),
        diagnosis: z.string().meta(about('The clerk’s one-line diagnosis.')),
        etymology: z.string().meta(about('Where the Latin name comes from.')),
        roles: z.array(id).meta(about('The files in it, by title.')),
      }),
    ),
  })
  .meta({ title: 'Orders', ...about('The orders of the taxonomy, in their sequence.') });

export type PublishedRole = z.infer<typeof publishedRole>;
export type PublishedRoles = z.infer<typeof publishedRoles>;
export type PublishedOrders = z.infer<typeof publishedOrders>;
