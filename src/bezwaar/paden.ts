export const bezwaarPaden = { register: '/bezwaarregister' } as const;
