/** Addresses of the ledger of messages with providers. */
export const berichtPaden = {
  lijst: '/berichten',
  lijstMet: (vraag: string) => (vraag === '' ? '/berichten' : `/berichten?${vraag}`),
  invoeren: '/berichten/invoeren',
  groep: '/berichten/samen-afhandelen',
  een: (id: string) => `/berichten/${id}`,
  gedaan: (id: string, wat: Berichtmelding) => `/berichten/${id}?gedaan=${wat}`,
  bestand: (id: string) => `/berichten/${id}/bestand`,
  /** Taken out of its envelope. */
  inhoud: (id: string) => `/berichten/${id}/bestand?deel=bericht`,
  afhandelen: (id: string) => `/berichten/${id}/afhandelen`,
  antwoorden: (id: string) => `/berichten/${id}/antwoorden`,
  declaratie: (id: string) => `/berichten/${id}/declaratie`,
  retour: (id: string) => `/berichten/${id}/retour`,
  klok: (id: string) => `/berichten/${id}/klok`,
  verzenden: (id: string) => `/berichten/${id}/verzenden`,
  verwerken: (id: string) => `/berichten/${id}/verwerken`,
} as const;

/** The same as patterns for mounting. */
export const berichtPatronen = {
  een: '/berichten/:bericht',
  bestand: '/berichten/:bericht/bestand',
  afhandelen: '/berichten/:bericht/afhandelen',
  antwoorden: '/berichten/:bericht/antwoorden',
  declaratie: '/berichten/:bericht/declaratie',
  retour: '/berichten/:bericht/retour',
  klok: '/berichten/:bericht/klok',
  verzenden: '/berichten/:bericht/verzenden',
  verwerken: '/berichten/:bericht/verwerken',
} as const;

/** What is said after a redirect. */
export type Berichtmelding =
  | 'opgenomen'
  | 'herhaald'
  | 'afgehandeld'
  | 'samenAfgehandeld'
  | 'samenNogMeer'
  | 'vastgelegd'
  | 'retour'
  | 'declaratie'
  | 'beantwoord'
  | 'toegezegd'
  | 'verzenden'
  | 'maken'
  | 'verwerken';
