import { datumVoluit } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { Herziensoort } from './gebeurtenissen.ts';
import { lopendeHulp } from './hulp.ts';
import { HERZIENGROND_VOOR_INWONER, HERZIENGRONDARTIKEL, HERZIENGRONDNAAM } from './namen.ts';
import type { TotVoortzetting, Voornemen } from './toestand.ts';
import { veranderregels } from './veranderregels.ts';
import { hulpnaam } from './weergave.tsx';

const VAN_PLAN: Readonly<Record<Herziensoort, string>> = {
  intrekken: 'Wat wij van plan zijn: de hulp stoppen',
  wijzigen: 'Wat wij van plan zijn: de hulp veranderen',
};

/** What is intended, beside what is asked or decided about it. */
export function Voornemenkaart({
  voornemen,
  toestand,
  regels,
  voorInwoner,
}: {
  readonly voornemen: Voornemen | undefined;
  readonly toestand: TotVoortzetting;
  readonly regels: LokaleRegels;
  readonly voorInwoner?: boolean;
}) {
  if (!voornemen) return null;
  const titel = voornemen.herziening === 'intrekken' ? 'Hulp intrekken' : 'Hulp wijzigen';
  return (
    <Kaart
      titel={voorInwoner ? VAN_PLAN[voornemen.herziening] : `Voornemen: ${titel.toLowerCase()}`}
      soort="rustig"
    >
      <Samenvatting
        regels={[
          { term: 'Hulp', waarde: namenVanHulp(toestand, voornemen, regels) },
          { term: 'Vanaf', waarde: datumVoluit(voornemen.ingang) },
          ...veranderregels(toestand, voornemen, regels),
          {
            term: voorInwoner ? 'De reden' : 'Grond',
            waarde: voorInwoner
              ? HERZIENGROND_VOOR_INWONER[voornemen.grond]
              : `${HERZIENGRONDNAAM[voornemen.grond]} (${HERZIENGRONDARTIKEL[voornemen.grond]})`,
          },
          {
            term: voorInwoner ? 'Wat er verandert' : 'Gevolg',
            waarde: <VrijeTekst tekst={voornemen.gevolg} />,
          },
          { term: 'Waarom', waarde: <VrijeTekst tekst={voornemen.motivering} /> },
          ...(voornemen.terugwerkend === ''
            ? []
            : [
                {
                  term: 'Waarom al vanaf die dag',
                  waarde: <VrijeTekst tekst={voornemen.terugwerkend} />,
                },
              ]),
        ]}
      />
    </Kaart>
  );
}

/** The provisions it is about, by name. */
function namenVanHulp(
  toestand: TotVoortzetting,
  { onderdelen }: Pick<Voornemen, 'onderdelen'>,
  regels: LokaleRegels,
): string {
  return lopendeHulp(toestand)
    .filter(({ gevraagd }) => onderdelen.includes(gevraagd))
    .map(({ voorziening }) => hulpnaam(voorziening, regels))
    .join(', ');
}
