import { datumLang } from '../kern/datum.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import {
  HERONDERZOEKAANLEIDINGNAAM,
  MANTELZORGERANTWOORDNAAM,
  VOORTZETTINGSANTWOORDNAAM,
  VOORTZETTINGSFEITNAAM,
  VOORTZETTINGSUITKOMSTNAAM,
  VOORTZETTINGSWEGNAAM,
} from './namen.ts';
import type { Heronderzoek } from './toestand.ts';

interface Props {
  readonly heronderzoek: Heronderzoek;
  /** What it is about, by name; empty when that was not recorded. */
  readonly hulp: readonly string[];
  /** The dossier in which it would go on ended without a decision. */
  readonly gestrand: boolean;
}

/** One heronderzoek: what was asked and answered, and what came of it. */
export function Onderzoek({ heronderzoek: h, hulp, gestrand }: Props) {
  return (
    <>
      <h3 class="utrecht-heading-3">Heronderzoek sinds {datumLang(h.op)}</h3>
      <p>Aanleiding: {HERONDERZOEKAANLEIDINGNAAM[h.aanleiding]}.</p>
      {hulp.length > 0 ? <p>Het gaat over: {hulp.join(', ')}.</p> : null}
      {h.toelichting === '' ? null : <VrijeTekst tekst={h.toelichting} />}
      {h.beoordeeld ? (
        <>
          <Samenvatting
            regels={[
              ...h.beoordeeld.antwoorden.map(({ feit, antwoord }) => ({
                term: VOORTZETTINGSFEITNAAM[feit],
                waarde: VOORTZETTINGSANTWOORDNAAM[antwoord],
              })),
              {
                term: 'Gesproken aan de telefoon',
                waarde: h.beoordeeld.gesprokenOp ? datumLang(h.beoordeeld.gesprokenOp) : 'nee',
              },
              ...(h.beoordeeld.pgbVerteld === undefined
                ? []
                : [{ term: 'Verteld over het pgb', waarde: h.beoordeeld.pgbVerteld ? 'ja' : 'nee' }]),
              ...(h.beoordeeld.mantelzorger
                ? [
                    {
                      term: 'Mantelzorger gesproken',
                      waarde: MANTELZORGERANTWOORDNAAM[h.beoordeeld.mantelzorger],
                    },
                  ]
                : []),
              { term: 'Weg', waarde: VOORTZETTINGSWEGNAAM[h.beoordeeld.weg] },
              { term: 'Waarom', waarde: <VrijeTekst tekst={h.beoordeeld.redenen} /> },
            ]}
          />
          {h.beoordeeld.woordenInwoner === '' ? null : (
            <VrijeTekst tekst={h.beoordeeld.woordenInwoner} citaat />
          )}
        </>
      ) : null}
      {h.afgerond ? (
        <>
          <p>
            Afgerond op {datumLang(h.afgerond.op)}: {VOORTZETTINGSUITKOMSTNAAM[h.afgerond.uitkomst]}
            {h.afgerond.vervolg ? `, dossier ${h.afgerond.vervolg}` : ''}.
          </p>
          {gestrand ? (
            <p>
              Dat dossier is geëindigd zonder besluit. Kijk opnieuw of de hulp door moet gaan (Wmo 2.3.9).
            </p>
          ) : null}
          <VrijeTekst tekst={h.afgerond.motivering} />
          {h.afgerond.contact ? <VrijeTekst tekst={h.afgerond.contact} /> : null}
        </>
      ) : (
        <p>Nog niet afgerond.</p>
      )}
    </>
  );
}
