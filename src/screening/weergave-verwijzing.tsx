import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Label } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { GRONDSLAGNAAM, INSTEMMINGNAAM, PARTIJNAAM, VERWIJZING_EINDE_NAAM } from './namen.ts';
import type { Doorverwijzing } from './toestand.ts';

/** A warm hand-over, on its way, done, or fallen through. */
export function Verwijzing(p: { verwijzing: Doorverwijzing; vandaag: Datum | undefined }) {
  const d = p.verwijzing;
  return (
    <Kaart
      titel={`Doorverwezen naar ${d.organisatie}`}
      niveau={3}
      soort="rustig"
      acties={<Overdrachtlabel {...p} />}
    >
      <Samenvatting
        regels={[
          {
            term: 'Partij',
            waarde: `${PARTIJNAAM[d.naar]}, ${d.heleMelding ? 'de hele melding' : 'een deel'}`,
          },
          { term: 'Vraag', waarde: d.vraag },
          { term: 'Afspraken', waarde: d.afspraken },
          { term: 'Gegevens', waarde: gedeeld(d) },
          {
            term: d.bevestigd ? 'Overgedragen' : 'Houdt de inwoner vast',
            waarde: d.bevestigd
              ? `${datumLang(d.bevestigd.op)}, de inwoner is gesproken. ${d.bevestigd.toelichting}`.trim()
              : d.wieHoudtVast,
          },
          d.beeindigd
            ? {
                term: 'Gaat niet door',
                waarde: `${VERWIJZING_EINDE_NAAM[d.beeindigd.door]}: ${d.beeindigd.reden} De inwoner weet het sinds ${datumLang(d.beeindigd.inwonerVerteldOp)}, ${INSTEMMINGNAAM[d.beeindigd.inwonerVerteldVia]}.`,
              }
            : { term: 'Terugkoppeling', waarde: datumLang(d.terugkoppelingOp) },
        ]}
      />
    </Kaart>
  );
}

function Overdrachtlabel({
  verwijzing: d,
  vandaag,
}: {
  verwijzing: Doorverwijzing;
  vandaag: Datum | undefined;
}) {
  if (d.bevestigd) return <Label soort="goed" icoon="goed" tekst="overgedragen" />;
  if (d.beeindigd) return <Label soort="neutraal" tekst="gaat niet door" />;
  return vandaag !== undefined && d.terugkoppelingOp < vandaag ? (
    <Label soort="letop" icoon="klok" tekst="terugkoppeling te laat" />
  ) : (
    <Label soort="info" tekst="nog niet bevestigd" />
  );
}

function gedeeld(d: Doorverwijzing): string {
  if (d.grondslag === 'geenGegevensGedeeld') return GRONDSLAGNAAM[d.grondslag];
  const toestemming =
    d.toestemmingOp && d.toestemmingVia
      ? `, ${datumLang(d.toestemmingOp)} ${INSTEMMINGNAAM[d.toestemmingVia]}`
      : '';
  return `${d.gedeeldeGegevens}. ${GRONDSLAGNAAM[d.grondslag]}${toestemming}.`;
}
