import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { RECHTNAAM } from '../rechten/namen.ts';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { wanneer } from '../ui/weergave.ts';
import { toezichtPaden } from './paden.ts';
import type { OpenVerzoek, Rechttelling } from './verzoeken-opslag.ts';

interface Props {
  readonly kader: Kader;
  readonly naarDossier: (dossier: DossierId) => string;
  readonly vandaag: Datum;
  readonly vanaf: Datum;
  readonly open: readonly OpenVerzoek[];
  readonly tellingen: readonly Rechttelling[];
}

/** How the municipality deals with who asks about their data: numbers and days, nothing of what was asked. */
export function Verzoekenpagina({ kader, naarDossier, vandaag, vanaf, open, tellingen }: Props) {
  const teLaat = open.filter(({ uiterlijk }) => uiterlijk < vandaag).length;
  return (
    <Pagina
      kader={kader}
      titel="Verzoeken over gegevens"
      pad={[{ tekst: 'Toezicht', href: toezichtPaden.bureau }]}
      inleiding={
        <p>
          Inwoners mogen hun gegevens zien, laten verbeteren, beperken of laten vernietigen (AVG 15 tot en met
          21, Wmo 5.3.2 en 5.3.5). Wordt er op tijd beslist? Wat iemand vroeg, staat hier niet.
        </p>
      }
      breed
    >
      <Kaart
        titel={open.length === 0 ? 'Er staat niets open' : `Nog open: ${open.length}, te laat: ${teLaat}`}
      >
        <Tabel
          bijschrift="Verzoeken die nog niet klaar zijn, wat eerst moet bovenaan"
          bijschriftVerborgen
          rijen={open}
          leeg={<Leegte titel="Elk verzoek is afgehandeld." />}
          kolommen={[
            {
              kop: 'Dossier',
              rijkop: true,
              cel: ({ dossier }) => <Link href={naarDossier(dossier)}>{dossier}</Link>,
            },
            { kop: 'Recht', cel: ({ recht }) => RECHTNAAM[recht].naam },
            { kop: 'Artikel', cel: ({ recht }) => RECHTNAAM[recht].artikel },
            { kop: 'Ontvangen', cel: ({ ontvangenOp }) => wanneer(ontvangenOp) },
            { kop: 'Uiterlijk', cel: ({ uiterlijk }) => wanneer(uiterlijk) },
            {
              kop: 'Stand',
              cel: ({ uiterlijk }) =>
                uiterlijk < vandaag ? (
                  <Label soort="gevaar" tekst="Te laat" />
                ) : (
                  <Label soort="info" tekst="Loopt" />
                ),
            },
          ]}
        />
      </Kaart>
      <Kaart titel={`Ontvangen sinds ${wanneer(vanaf)}`}>
        <Tabel
          bijschrift="Verzoeken per recht in het laatste jaar"
          bijschriftVerborgen
          rijen={tellingen}
          leeg={<Leegte titel="In het laatste jaar vroeg niemand iets over gegevens." />}
          kolommen={[
            { kop: 'Recht', rijkop: true, cel: ({ recht }) => RECHTNAAM[recht].naam },
            { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => gevraagd },
            { kop: 'Beslist', getal: true, cel: ({ beslist }) => beslist },
            { kop: 'Op tijd', getal: true, cel: ({ opTijd }) => opTijd },
            { kop: 'Te laat', getal: true, cel: ({ beslist, opTijd }) => beslist - opTijd },
            { kop: 'Toegewezen', getal: true, cel: ({ toegewezen }) => toegewezen },
            { kop: 'Voor een deel', getal: true, cel: ({ gedeeltelijk }) => gedeeltelijk },
            { kop: 'Afgewezen', getal: true, cel: ({ afgewezen }) => afgewezen },
            { kop: 'Ingetrokken', getal: true, cel: ({ ingetrokken }) => ingetrokken },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}
