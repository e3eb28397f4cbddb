import { createSearch, type Search, type SearchRecord } from '../../src/lib/search/search.ts';

/** A record with nothing in it but what is given. */
export function record(id: string, title: string, rest: Partial<SearchRecord> = {}): SearchRecord {
  return { id, title, aliases: [], tagline: '', order: '', occupation: '', habitat: [], metrics: [], weapons: [], prose: [], ...rest };
}

/** A dozen roles, made up so that each kind of query has one right answer. */
export const corpus: readonly SearchRecord[] = [
  record('developer-evangelist', 'Developer Evangelist', {
    aliases: ['Dev Rel', 'Developer Advocate'],
    tagline: 'Is applauded by people who will not buy.',
    order: 'Praedicatores Preachers',
    occupation: '11-2031 Public Relations Managers',
    habitat: ['Conference stages and the corridor behind them.'],
    metrics: ['Stickers handed out.'],
    weapons: ['Lanyard'],
    prose: ['Flies to a keynote and returns with stickers.'],
  }),
  record('enterprise-architect', 'Enterprise Architect', {
    aliases: ['Chief Diagram Officer'],
    tagline: 'Draws boxes that nobody opens.',
    order: 'Delineatores Drawers',
    occupation: '15-1241 Computer Network Architects',
    habitat: ['A whiteboard in a locked room.'],
    metrics: ['Arrows per slide.'],
    weapons: ['Whiteboard marker'],
    prose: ['The target state moves each quarter.'],
  }),
  record('scrum-master', 'Scrum Master', {
    aliases: ['Agile Coach'],
    tagline: 'Schedules meetings about meetings.',
    order: 'Convocatores Summoners',
    occupation: '13-1082 Project Management Specialists',
    habitat: ['Standups.'],
    metrics: ['Velocity, in points.'],
    weapons: ['Sticky notes'],
    prose: ['Asks what blocks you, and writes it down.'],
  }),
  record('data-steward', 'Data Steward', {
    aliases: ['Head of Data'],
    tagline: 'Guards a glossary.',
    order: 'Custodes Keepers',
    occupation: '15-1242 Database Administrators',
    habitat: ['Governance councils.'],
    metrics: ['Definitions approved.'],
    weapons: ['Spreadsheet'],
    prose: ['Owns no data.'],
  }),
  record('colour-organiser', 'Colour Organiser', {
    aliases: ['Palette Custodian'],
    tagline: 'Names the blues.',
    order: 'Pictores Painters',
    occupation: '27-1024 Graphic Designers',
    habitat: ['Design systems.'],
    metrics: ['Tokens renamed.'],
    weapons: ['Eyedropper'],
    prose: ['A shade is retired by ballot.'],
  }),
  record('cafe-sommelier', 'Café Sommelier', {
    aliases: ['Développeur de Goût'],
    tagline: 'Pairs beans with deadlines.',
    order: 'Gustatores Tasters',
    occupation: '35-3023 Baristas',
    habitat: ['Kitchenettes.'],
    metrics: ['Cups poured.'],
    weapons: ['Portafilter'],
    prose: ['Describes the roast.'],
  }),
  record('happiness-officer', 'Chief Happiness Officer', {
    aliases: ['Joy Lead'],
    tagline: 'Measures smiles.',
    order: 'Laetitiae Cheerers',
    occupation: '11-3121 Human Resources Managers',
    habitat: ['Ping-pong tables.'],
    metrics: ['Survey completion.'],
    weapons: ['Balloons'],
    prose: ['Replies with an emoji.'],
  }),
  record('growth-hacker', 'Growth Hacker', {
    aliases: ['Funnel Plumber'],
    tagline: 'Adds a popup.',
    order: 'Augmentatores Swellers',
    occupation: '13-1161 Market Research Analysts',
    habitat: ['Dashboards.'],
    metrics: ['Signups before churn.'],
    weapons: ['Popup'],
    prose: ['Tests the button in orange.'],
  }),
  record('prompt-engineer', 'Prompt Engineer', {
    aliases: ['Whisperer'],
    tagline: 'Says please to a machine.',
    order: 'Machinales Coaxers',
    occupation: '15-1252 Software Developers',
    habitat: ['A chat window.'],
    metrics: ['Retries saved.'],
    weapons: ['Adjectives'],
    prose: ['Asks again, politely.'],
  }),
  record('futurist', 'Corporate Futurist', {
    aliases: ['Trend Oracle'],
    tagline: 'Predicts what has been announced.',
    order: 'Augures Soothsayers',
    occupation: '19-3011 Economists',
    habitat: ['Offsites.'],
    metrics: ['Megatrends listed.'],
    weapons: ['Crystal ball'],
    prose: ['Revises the forecast after the fact.'],
  }),
  record('synergy-manager', 'Synergy Manager', {
    aliases: ['Alignment Lead'],
    tagline: 'Connects two departments that had been talking.',
    order: 'Conjunctores Joiners',
    occupation: '11-1021 General Managers',
    habitat: ['Open-plan offices.'],
    metrics: ['Stakeholders aligned.'],
    weapons: ['Calendar invitation'],
    prose: ['Circles back.'],
  }),
  record('storyteller', 'Brand Storyteller', {
    aliases: ['Narrative Designer'],
    tagline: 'Gives a toothpaste an origin.',
    order: 'Fabulatores Narrators',
    occupation: '27-3043 Writers and Authors',
    habitat: ['Mood boards.'],
    metrics: ['Impressions.'],
    weapons: ['Manifesto'],
    prose: ['Opens with a childhood memory.'],
  }),
];

/** The search over the dozen. */
export const search: Search = createSearch(corpus);

/** The ids of the hits of a query. */
export function idsOf(query: string, by: Search = search): string[] {
  return by(query).map(({ id }) => id);
}
