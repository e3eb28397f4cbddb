/** The sections of a dossier in their order. Ids are the anchors of permalinks and never change. */
export const sections = {
  orgChart: { id: 'org-chart', number: '01', heading: 'The org-chart architecture' },
  habitat: { id: 'habitat', number: '02', heading: 'The habitat (natural range)' },
  salary: { id: 'salary', number: '03', heading: 'Salary delusion' },
  federalFiling: { id: 'federal-filing', number: undefined, heading: 'Federal filing' },
  flightRisk: { id: 'flight-risk', number: '04', heading: 'The flight risk' },
  metrics: { id: 'metrics', number: '05', heading: 'The bullshit metrics' },
  weaponry: { id: 'weaponry', number: '06', heading: 'Signature weaponry' },
  encounter: { id: 'encounter', number: '07', heading: 'Survival / encounter guide' },
  jdAutopsy: { id: 'jd-autopsy', number: '08', heading: 'The JD autopsy: what do they actually do?' },
  dayLog: { id: 'day-log', number: '09', heading: 'Day-in-the-life log' },
  burnWard: { id: 'burn-ward', number: '10', heading: 'The burn ward (unfiltered complaints)' },
  fieldNotes: { id: 'field-notes', number: undefined, heading: 'Field notes' },
  lastSeenUseful: { id: 'last-seen-useful', number: undefined, heading: 'Last seen useful' },
  beforeYouAccept: { id: 'before-you-accept', number: undefined, heading: 'Before you accept' },
  related: { id: 'related', number: '11', heading: 'Related specimens' },
} as const;

export type SectionKey = keyof typeof sections;
