import type { Web } from '../dossier/inzien.tsx';
import { HANDELINGEN } from '../dossier/opdrachten.ts';
import { datumVan } from '../kern/datum.ts';
import type { Rol } from '../kern/rollen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { inGemeente } from '../platform/database.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Kamer } from '../toegang/route.ts';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Leveringgroep, Leveringlijst } from './levering-queries.ts';
import { LEVERINGGROEPEN, leesLeveringblad, PER_LEVERINGBLAD } from './levering-queries.ts';
import { GROEPNAAM, Leveringregels } from './leveringkaart.tsx';
import { werkvoorraadPaden } from './paden.ts';
import { isBijNaam } from './queries.ts';

export const LEVERAARS: readonly Rol[] = [...HANDELINGEN.leveringOpdragen.rollen, 'teamleider'];

/** All of what the cards of Mijn dag and the work list begin with, in the same order. */
export function leveringlijstRoutes(kamer: Kamer, web: Web): void {
  kamer.get(
    werkvoorraadPaden.levering,
    { recht: LEVERAARS, audit: { leest: 'werkvoorraadBekijken' } },
    async (c, wie) => {
      const vandaag = datumVan(web.omgeving.klok.nu());
      const groep = LEVERINGGROEPEN.find((g) => g === c.req.query('groep')) ?? 'zonder';
      const gevraagd = c.req.query('vanaf') ?? '';
      const getal = /^\d{1,6}$/.test(gevraagd) ? Number(gevraagd) : 0;
      const vanaf = getal - (getal % PER_LEVERINGBLAD);
      const lijst = await inGemeente(web.omgeving.db, wie.gemeente, (trx) =>
        leesLeveringblad(trx, wie, vandaag, { groep, vanaf }),
      );
      c.var.getoond(lijst.regels.map(({ dossier }) => dossier));
      return c.html(
        <Leveringpagina
          kader={web.kader(c, wie)}
          groep={groep}
          lijst={lijst}
          vanaf={vanaf}
          eigen={isBijNaam(inzageFilter(wie))}
          inhoud={<Leveringregels regels={lijst.regels} vandaag={vandaag} />}
        />,
      );
    },
  );
}

interface Props {
  readonly kader: Kader;
  readonly groep: Leveringgroep;
  readonly lijst: Leveringlijst;
  readonly vanaf: number;
  /** Only what names this reader: then it is all there is. */
  readonly eigen: boolean;
  readonly inhoud: ReturnType<typeof Leveringregels>;
}

const VOLGORDE: Readonly<Record<Leveringgroep, string>> = {
  zonder: 'Wie nu iemand nodig heeft staat bovenaan, daarna wie het langst wacht.',
  eindigt: 'Wie het eerst een andere aanbieder nodig heeft, staat bovenaan.',
};

function Leveringpagina({ kader, groep, lijst, vanaf, eigen, inhoud }: Props) {
  return (
    <Pagina
      kader={kader}
      titel={GROEPNAAM[groep]}
      inleiding={
        <p>
          {VOLGORDE[groep]}{' '}
          {eigen ? null : (
            <>
              Dit zijn niet altijd alle mensen.{' '}
              <Link href={leveringPaden.wachtlijst}>De hele wachtlijst</Link>
            </>
          )}
        </p>
      }
    >
      {lijst.regels.length === 0 ? (
        <Leegte titel="Hier staat niemand.">
          <p>Zodra er iets is om naar te kijken, staat het hier vanzelf.</p>
        </Leegte>
      ) : (
        inhoud
      )}
      <Knoppenrij>
        {vanaf > 0 ? (
          <KnopLink href={werkvoorraadPaden.leveringBlad(groep, Math.max(0, vanaf - PER_LEVERINGBLAD))}>
            Vorige
          </KnopLink>
        ) : null}
        {lijst.meer ? (
          <KnopLink href={werkvoorraadPaden.leveringBlad(groep, vanaf + PER_LEVERINGBLAD)}>Volgende</KnopLink>
        ) : null}
      </Knoppenrij>
      {LEVERINGGROEPEN.filter((ander) => ander !== groep).map((ander) => (
        <p>
          <Link href={werkvoorraadPaden.leveringBlad(ander)}>{GROEPNAAM[ander]}</Link>
        </p>
      ))}
    </Pagina>
  );
}
