/** Addresses of the desk. */
export const werkvoorraadPaden = {
  werk: '/werk',
} as const;
