/** Addresses of the signals. */
export const signaalPaden = {
  signalen: '/signalen',
  gedaan: (wat: 'gelezen' | 'later', aantal: number) => `/signalen?${wat}=${aantal}`,
} as const;
