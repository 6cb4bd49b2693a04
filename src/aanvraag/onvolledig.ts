import type { Ontbrekend } from './gebeurtenissen.ts';
import type { Aanvraag } from './toestand.ts';

/** What the aanvraag itself shows to be missing (Awb 4:2; pgb: Wmo 2.3.6 lid 2 onder b). A person decides what to ask. */
export function watOntbreekt(aanvraag: Aanvraag): readonly Ontbrekend[] {
  const pgbZonderUitleg = aanvraag.gevraagd.some((g) => g.vorm === 'pgb' && g.motiveringPgb.trim() === '');
  return [
    ...(aanvraag.naamEnAdres ? [] : (['naamEnAdres'] as const)),
    ...(aanvraag.ondertekend ? [] : (['handtekening'] as const)),
    ...(pgbZonderUitleg ? (['budgetplanPgb'] as const) : []),
  ];
}
