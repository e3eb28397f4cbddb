import { plan as evangeliformes } from './evangeliformes.ts';
import { plan as ceremoniales } from './ceremoniales.ts';
import { plan as turriformes } from './turriformes.ts';
import { plan as machinales } from './machinales.ts';
import { plan as tabulariformes } from './tabulariformes.ts';
import { plan as auriformes } from './auriformes.ts';
import { plan as sigillales } from './sigillales.ts';
import { plan as humanales } from './humanales.ts';
import { plan as clamoriformes } from './clamoriformes.ts';
import { plan as consultales } from './consultales.ts';
import { plan as calendales } from './calendales.ts';
import { plan as clienteliformes } from './clienteliformes.ts';
import { plan as nummiformes } from './nummiformes.ts';
import { plan as publicaniformes } from './publicaniformes.ts';
import type { OrderId } from '../../../data/orders.ts';
import type { Plan } from '../specimen.ts';

/** The body plan of each order. */
export const plans: Readonly<Record<OrderId, Plan>> = {
  evangeliformes,
  ceremoniales,
  turriformes,
  machinales,
  tabulariformes,
  auriformes,
  sigillales,
  humanales,
  clamoriformes,
  consultales,
  calendales,
  clienteliformes,
  nummiformes,
  publicaniformes,
};
