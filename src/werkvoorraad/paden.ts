/** Addresses of the desk. */
export const werkvoorraadPaden = {
  werk: '/werk',
  /** With what is asked for, as written by `schrijfLijstvraag`. */
  werkMet: (vraag: string) => (vraag === '' ? '/werk' : `/werk?${vraag}`),
  filters: '/werk/filters',
  kolommen: '/werk/kolommen',
  levering: '/werk/levering',
  leveringBlad: (groep: 'zonder' | 'eindigt', vanaf = 0) =>
    `/werk/levering?groep=${groep}${vanaf === 0 ? '' : `&vanaf=${vanaf}`}`,
  dag: '/dag',
  dagVanaf: (vanaf: number) => `/dag?vanaf=${vanaf}`,
  aflopend: '/aflopend',
  /** With what is asked for, as written by `schrijfAfloopvraag`. */
  aflopendMet: (vraag: string) => (vraag === '' ? '/aflopend' : `/aflopend?${vraag}`),
  aflopendBestand: '/aflopend/bestand.csv',
  aflopendBestandMet: (vraag: string) => `/aflopend/bestand.csv${vraag === '' ? '' : `?${vraag}`}`,
  /** Which dossiers stand in the day now, for a page that is open. */
  dagStand: '/dag/stand',
} as const;
