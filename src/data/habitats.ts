/** Where specimens are found: the closed list behind the `habitat.range` field. */
export const habitats = {
  'large-enterprise': 'Large enterprises',
  'regulated-industry': 'Heavily regulated industries',
  vendor: 'Platform and tool vendors',
  'scale-up': 'Companies between two funding rounds',
  startup: 'Start-ups',
  consultancy: 'Consultancies',
  agency: 'Agencies',
  finance: 'Banks and insurers',
  retail: 'Retail and logistics',
  manufacturing: 'Manufacturing',
  healthcare: 'Hospitals and health systems',
  university: 'Universities',
  'public-sector': 'Public administration',
  nonprofit: 'Nonprofits and foundations',
  media: 'Media and publishing',
  circuit: 'The conference circuit',
} as const;

export type HabitatId = keyof typeof habitats;

export const habitatIds = Object.keys(habitats) as [HabitatId, ...HabitatId[]];
