/** For staff; the public page is `wettenPaden.verordening`. */
export const verordeningPaden = {
  cijfers: '/verordening/cijfers',
  doel: (code: string) => `/verordening/doelen/${code}`,
  ontwerp: (code: string) => `/verordening/ontwerpen/${code}`,
  document: '/verordening/document',
} as const;

export const verordeningRoutepaden = {
  doel: '/verordening/doelen/:code',
  ontwerp: '/verordening/ontwerpen/:code',
} as const;
