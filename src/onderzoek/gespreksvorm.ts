/** How a conversation is held. */
export const GESPREKSVORMEN = ['huisbezoek', 'opKantoor', 'telefonisch', 'beeldbellen', 'elders'] as const;
export type Gespreksvorm = (typeof GESPREKSVORMEN)[number];
/** On the fast lane enough may be known without a conversation (Beleidsregels 3.1); the points count all the same. */
export const ONDERZOEKSVORMEN = [...GESPREKSVORMEN, 'zonderGesprek'] as const;
export type Onderzoeksvorm = (typeof ONDERZOEKSVORMEN)[number];
