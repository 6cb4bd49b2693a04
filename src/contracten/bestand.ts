import type { Datum } from '../kern/datum.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import type { Rekenblad } from '../platform/rekenblad.ts';

const KOLOMMEN = [
  'code',
  'naam',
  'agb',
  'telefoon',
  'email',
  'contractVan',
  'contractTm',
  'gebieden',
  'sluitOp',
  'voorziening',
  'tarief',
  'capaciteit',
  'wachtweken',
  'gemeldOp',
  'iwmoCategorie',
  'iwmoCode',
  'stopVan',
  'stopTm',
] as const;

/** One line for each product; a provider without products has one line of its own. */
export function aanbiedersBlad(aanbieders: readonly Aanbieder[]): Rekenblad {
  const dag = (d: Datum | null | undefined) => (d ? { dag: d } : null);
  return {
    naam: 'Aanbieders',
    kolommen: KOLOMMEN,
    rijen: aanbieders.flatMap((a) => {
      const voor = [
        a.code,
        a.naam,
        a.agb,
        a.telefoon,
        a.email,
        dag(a.contractVan),
        dag(a.contractTm),
        a.gebieden.join('|'),
        dag(a.sluitOp),
      ];
      return (a.producten.length === 0 ? [undefined] : a.producten).map((p) => {
        const stop = a.stops.find((s) => s.voorziening === null || s.voorziening === p?.voorziening);
        return [
          ...voor,
          p?.voorziening ?? null,
          p === undefined || p.tarief === null ? null : { centen: p.tarief },
          p?.capaciteit ?? null,
          p?.wachtweken ?? null,
          dag(p?.gemeldOp),
          p?.iwmo?.categorie ?? null,
          p?.iwmo?.code ?? null,
          dag(stop?.van),
          dag(stop?.tm),
        ];
      });
    }),
  };
}
