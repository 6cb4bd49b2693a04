/** What comes of a request about one's own data, also after objection (UAVG 34, Awb 7:11). */
export const GEGEVENSUITKOMSTEN = ['toegewezen', 'gedeeltelijk', 'afgewezen'] as const;
export type Gegevensuitkomst = (typeof GEGEVENSUITKOMSTEN)[number];
