import type { Datum } from '../kern/datum.ts';
import { meldingPaden } from '../melding/paden.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { resterend } from '../ui/weergave.ts';
import type { Werkregel } from '../werkvoorraad/queries.ts';
import { mijnPaden } from './paden.ts';
import { statusVoor } from './woorden.ts';
import { zeg } from '../ui/talen/zeg.ts';
import { dag } from '../ui/talen/dag.ts';
import { meertalig } from '../ui/taalkeuze.tsx';

interface Props {
  readonly kader: Kader;
  readonly regels: readonly Werkregel[];
  readonly vandaag: Datum;
  readonly rol: Rol;
}

/** Newest first, and last of all what is closed: it went on in another one, or ended. */
function opVolgorde(regels: readonly Werkregel[]): readonly Werkregel[] {
  const dicht = (regel: Werkregel): number => Number(regel.fase === 'afgesloten');
  return regels.toSorted((a, b) => dicht(a) - dicht(b) || (a.ontvangenOp < b.ontvangenOp ? 1 : -1));
}

/** All questions of this resident, or of those for whom someone acts. */
export const MijnOverzicht = meertalig(function MijnOverzicht(p: Props) {
  // Not the resident, but who acts for or with one.
  const voorAnder = p.rol !== 'inwoner';
  return (
    <Pagina
      kader={p.kader}
      titel={voorAnder ? zeg('Hulpvragen van anderen') : zeg('Mijn hulpvraag')}
      inleiding={
        <p>
          {voorAnder
            ? zeg('De hulpvragen waarbij u meekijkt of helpt.')
            : zeg('Hier ziet u waar uw hulpvraag staat.')}
        </p>
      }
      acties={<KnopLink href={meldingPaden.doen}>{zeg('Nieuwe hulpvraag')}</KnopLink>}
    >
      {p.regels.length === 0 ? (
        <Leegte titel={voorAnder ? zeg('U kijkt nog nergens mee.') : zeg('U hebt nog geen hulpvraag.')}>
          <p>
            {voorAnder
              ? zeg('De inwoner of de gemeente kan u toevoegen aan een hulpvraag.')
              : zeg(
                  'Hebt u net iets verstuurd zonder in te loggen, en zonder BSN? Bel dan de gemeente om uw vraag te koppelen.',
                )}
          </p>
        </Leegte>
      ) : (
        opVolgorde(p.regels).map((regel) => (
          <Kaart
            titel={voorAnder ? regel.naam : zeg('Hulpvraag van {datum}', { datum: dag(regel.ontvangenOp) })}
            acties={<KnopLink href={mijnPaden.dossier(regel.dossier)}>{zeg('Bekijken')}</KnopLink>}
          >
            <blockquote class="omk-citaat" dir="auto">
              {regel.hulpvraag}
            </blockquote>
            <Samenvatting
              regels={[
                { term: zeg('Waar staat het'), waarde: statusVoor(p.rol, regel.status) },
                {
                  term: zeg('Uiterlijk klaar'),
                  waarde: regel.uiterlijk
                    ? `${dag(regel.uiterlijk)} (${resterend(regel.uiterlijk, p.vandaag)})`
                    : zeg('er loopt nu geen termijn'),
                },
                { term: zeg('Nummer'), waarde: regel.dossier },
              ]}
            />
          </Kaart>
        ))
      )}
    </Pagina>
  );
});
