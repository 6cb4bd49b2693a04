/** Addresses of the API. */
export const apiPaden = { v1: '/api/v1', openapi: '/api/v1/openapi.json' } as const;
