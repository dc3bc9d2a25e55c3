/** Names of places; each is the key of its title in the area 'frame'. */
export type PlaceName =
  'start' | 'vault' | 'join' | 'caseload' | 'plan' | 'table' | 'team' | 'family' | 'settings'
