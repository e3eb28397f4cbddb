/** The fourteen orders of the taxonomy. The names are invented for this project. */
export interface Order {
  readonly id: string;
  readonly latin: string;
  readonly plain: string;
  /** The clerk's one-line diagnosis. */
  readonly diagnosis: string;
  readonly etymology: string;
}

export const orders = [
  {
    id: 'evangeliformes',
    latin: 'Evangeliformes',
    plain: 'Evangelists & Advocates',
    diagnosis: 'Speaks on behalf of a product to people who already use it.',
    etymology: 'evangelium, good news; -formes, shaped like',
  },
  {
    id: 'ceremoniales',
    latin: 'Ceremoniales',
    plain: 'Agilists & Product Ritualists',
    diagnosis: 'Recurs. Removing one instance from the calendar produces another.',
    etymology: 'caerimonia, rite',
  },
  {
    id: 'turriformes',
    latin: 'Turriformes',
    plain: 'Architects',
    diagnosis: 'Nests above the treeline. Produces rectangles.',
    etymology: 'turris, tower',
  },
  {
    id: 'machinales',
    latin: 'Machinales',
    plain: 'Builders, Testers & Keepers',
    diagnosis: 'Found beneath the machinery. Honest. Overlooked until the noise stops.',
    etymology: 'machina, engine',
  },
  {
    id: 'tabulariformes',
    latin: 'Tabulariformes',
    plain: 'Data Custodians',
    diagnosis: 'Guards a table it is not permitted to edit.',
    etymology: 'tabularium, the Roman records office',
  },
  {
    id: 'auriformes',
    latin: 'Auriformes',
    plain: 'AI Gold-Rush Roles',
    diagnosis: 'Gold-shaped, on inspection. Title changes annually; seat does not.',
    etymology: 'aurum, gold',
  },
  {
    id: 'sigillales',
    latin: 'Sigillales',
    plain: 'Compliance, Risk & Governance',
    diagnosis: 'Leaves a stamp on everything and fingerprints on nothing.',
    etymology: 'sigillum, seal',
  },
  {
    id: 'humanales',
    latin: 'Humanales',
    plain: 'People Operations',
    diagnosis: 'Warm to the touch. Reports, in every instance, to the employer.',
    etymology: 'humanus, of people',
  },
  {
    id: 'clamoriformes',
    latin: 'Clamoriformes',
    plain: 'Growth, Brand & Communications',
    diagnosis: 'Located by sound. Claims the weather as its own work.',
    etymology: 'clamor, shouting',
  },
  {
    id: 'consultales',
    latin: 'Consultales',
    plain: 'Consultants & Transformers',
    diagnosis: 'Migratory. Arrives with the budget and leaves with a template.',
    etymology: 'consultare, to deliberate',
  },
  {
    id: 'calendales',
    latin: 'Calendales',
    plain: 'Programme & Project Managers',
    diagnosis: 'Lives in other specimens\' calendars. Feeds on colours.',
    etymology: 'kalendae, first of the month, when Roman debts fell due',
  },
  {
    id: 'clienteliformes',
    latin: 'Clienteliformes',
    plain: 'Customer Whisperers & Sales',
    diagnosis: 'Makes eye contact with the renewal date.',
    etymology: 'clientela, a patron\'s dependants',
  },
  {
    id: 'nummiformes',
    latin: 'Nummiformes',
    plain: 'Finance & Deals',
    diagnosis: 'Coin-shaped. Converts one number into another, charging a third.',
    etymology: 'nummus, coin',
  },
  {
    id: 'publicaniformes',
    latin: 'Publicaniformes',
    plain: 'Academia, Nonprofit, Government & Health Administration',
    diagnosis: 'Outnumbers what it administers. Permanently under review by itself.',
    etymology: 'publicanus, Roman contractor for public revenue',
  },
] as const satisfies readonly Order[];

export type OrderId = (typeof orders)[number]['id'];

export const orderIds = orders.map((order) => order.id) as [OrderId, ...OrderId[]];

const byId = new Map<string, Order>(orders.map((order) => [order.id, order]));

/** The order with this id; throws on an id that is not in the taxonomy. */
export function orderById(id: string): Order {
  const order = byId.get(id);
  if (!order) throw new Error(`No order "${id}" in src/data/orders.ts.`);
  return order;
}
