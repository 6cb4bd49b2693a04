/** Addresses of the desk. */
export const werkvoorraadPaden = {
  werk: '/werk',
  dag: '/dag',
  dagVanaf: (vanaf: number) => `/dag?vanaf=${vanaf}`,
  /** Which dossiers stand in the day now, for a page that is open. */
  dagStand: '/dag/stand',
} as const;
