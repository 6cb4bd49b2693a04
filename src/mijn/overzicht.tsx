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

type Groep = 'loopt' | 'besloten' | 'gesloten';

/** What is worked on; what was decided; and what went on in another question, or ended. */
function groepVan({ fase }: Werkregel): Groep {
  if (fase === 'afgesloten') return 'gesloten';
  return fase === 'uitvoering' ? 'besloten' : 'loopt';
}

const GROEPKOP: Readonly<Record<Groep, () => string>> = {
  loopt: () => zeg('Hier wordt aan gewerkt'),
  besloten: () => zeg('Hier is over besloten'),
  gesloten: () => zeg('Dit is afgesloten'),
};

/** First what still moves; within it the newest on top. */
function perGroep(regels: readonly Werkregel[]): readonly (readonly [Groep, readonly Werkregel[]])[] {
  const nieuwsteEerst = regels.toSorted((a, b) => (a.ontvangenOp < b.ontvangenOp ? 1 : -1));
  return (['loopt', 'besloten', 'gesloten'] as const).flatMap((groep) => {
    const hier = nieuwsteEerst.filter((regel) => groepVan(regel) === groep);
    return hier.length === 0 ? [] : [[groep, hier] as const];
  });
}

/** All questions of this resident, or of those for whom someone acts. */
export const MijnOverzicht = meertalig(function MijnOverzicht(p: Props) {
  // Not the resident, but who acts for or with one.
  const voorAnder = p.rol !== 'inwoner';
  const groepen = perGroep(p.regels);
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
        groepen.map(([groep, regels]) => (
          <>
            {/* One question, or all in the same place: nothing to tell apart. */}
            {groepen.length === 1 ? null : <h2 class="utrecht-heading-2">{GROEPKOP[groep]()}</h2>}
            {regels.map((regel) => (
              <Vraagkaart regel={regel} groep={groep} niveau={groepen.length === 1 ? 2 : 3} {...p} />
            ))}
          </>
        ))
      )}
    </Pagina>
  );
});

function Vraagkaart({
  regel,
  groep,
  niveau,
  vandaag,
  rol,
}: Props & { readonly regel: Werkregel; readonly groep: Groep; readonly niveau: 2 | 3 }) {
  return (
    <Kaart
      niveau={niveau}
      titel={rol === 'inwoner' ? zeg('Hulpvraag van {datum}', { datum: dag(regel.ontvangenOp) }) : regel.naam}
      acties={<KnopLink href={mijnPaden.dossier(regel.dossier)}>{zeg('Bekijken')}</KnopLink>}
    >
      <blockquote class="omk-citaat" dir="auto">
        {regel.hulpvraag}
      </blockquote>
      <Samenvatting
        regels={[
          { term: zeg('Waar staat het'), waarde: statusVoor(rol, regel.status) },
          ...(groep === 'loopt'
            ? [
                {
                  term: zeg('Uiterlijk klaar'),
                  waarde: regel.uiterlijk
                    ? `${dag(regel.uiterlijk)} (${resterend(regel.uiterlijk, vandaag)})`
                    : zeg('er loopt nu geen termijn'),
                },
              ]
            : []),
          { term: zeg('Nummer'), waarde: regel.dossier },
        ]}
      />
    </Kaart>
  );
}
