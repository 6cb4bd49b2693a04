import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Inrichting } from '../../gemeente/inrichting.ts';
import type { Datum } from '../../kern/datum.ts';
import type { InwonerGegevens } from '../../melding/gebeurtenissen.ts';
import { demoGevallen } from '../gevallen.ts';
import { MARIA_BSN } from '../personen.ts';
import { kanSpelen } from '../spelersrol.ts';
import testpersonen from './testpersonen.json' with { type: 'json' };

/** A person as the API for persons 2.7.0 writes one; only what the demo knows. */
type Persoon = Readonly<Record<string, unknown>> & { readonly burgerservicenummer: string };

export interface Proefbrp {
  readonly url: string;
  sluit(): Promise<void>;
}

/**
 * A BRP of the demo's own, that speaks as the real one does: the public test persons of RvIG, and the invented
 * residents of the municipality. Listens on this machine alone.
 */
export async function startProefbrp(inrichting: Inrichting, dag: Datum): Promise<Proefbrp> {
  let bekend: ReadonlyMap<string, Persoon> | undefined;
  const server = createServer((vraag, antwoord) => {
    const delen: Buffer[] = [];
    vraag.on('data', (deel: Buffer) => delen.push(deel));
    vraag.on('end', () => {
      // The first time, so that starting does not wait for it.
      bekend ??= bevolking(inrichting, dag);
      const { status, lichaam } = antwoordOp(vraag.method, Buffer.concat(delen).toString('utf8'), bekend);
      antwoord.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(lichaam));
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  // The demo's own database keeps the program alive; this does not.
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/haalcentraal/api/brp/personen`,
    sluit: () =>
      new Promise((klaar) => {
        server.closeAllConnections();
        server.close(() => {
          klaar();
        });
      }),
  };
}

function bevolking(inrichting: Inrichting, dag: Datum): ReadonlyMap<string, Persoon> {
  const bekend = new Map<string, Persoon>(testpersonen.map((p) => [p.burgerservicenummer, p]));
  for (const { toestand } of kanSpelen(inrichting) ? demoGevallen(inrichting.regels, dag) : []) {
    const inwoner = toestand.melding.melding?.inwoner;
    if (inwoner?.bsn)
      bekend.set(inwoner.bsn, volgensBrp(inrichting.gemeente, { ...inwoner, ...ANDERS[inwoner.bsn] }));
  }
  return bekend;
}

/** Where a dossier of the demo lags behind the BRP, so that there is something to see. */
const ANDERS: Readonly<Record<string, Partial<InwonerGegevens>>> = {
  [MARIA_BSN]: { voornamen: 'Maria Johanna' },
};

interface Antwoord {
  readonly status: number;
  readonly lichaam: unknown;
}

const fout = (status: number, title: string): Antwoord => ({ status, lichaam: { status, title } });

function antwoordOp(
  methode: string | undefined,
  tekst: string,
  bekend: ReadonlyMap<string, Persoon>,
): Antwoord {
  if (methode !== 'POST') return fout(405, 'Alleen POST.');
  const vraag = leesVraag(tekst);
  if (!vraag) return fout(400, 'Een of meerdere parameters zijn niet correct.');
  const personen = vraag.burgerservicenummer.flatMap((bsn) => {
    const persoon = bekend.get(bsn);
    return persoon ? [gefilterd(persoon, vraag.fields)] : [];
  });
  return { status: 200, lichaam: { type: 'RaadpleegMetBurgerservicenummer', personen } };
}

function leesVraag(
  tekst: string,
): { readonly burgerservicenummer: readonly string[]; readonly fields: readonly string[] } | undefined {
  try {
    const vraag = JSON.parse(tekst) as Record<string, unknown>;
    const { burgerservicenummer, fields } = vraag;
    const lijst = (w: unknown): w is readonly string[] =>
      Array.isArray(w) && w.length > 0 && w.every((x) => typeof x === 'string');
    return vraag['type'] === 'RaadpleegMetBurgerservicenummer' && lijst(burgerservicenummer) && lijst(fields)
      ? { burgerservicenummer, fields }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What the real one adds by itself, asked for or not. */
const VANZELF = [
  'geheimhoudingPersoonsgegevens',
  'opschortingBijhouding',
  'verblijfplaats.type',
  'verblijfplaats.inOnderzoek',
];

/** Only the fields that were asked for, as the real one does. */
function gefilterd(persoon: Persoon, velden: readonly string[]): unknown {
  const uit: Record<string, unknown> = {};
  for (const veld of [...velden, ...VANZELF]) {
    const [groep = '', ...rest] = veld.split('.');
    if (rest.length === 0) {
      if (persoon[groep] !== undefined) uit[groep] = persoon[groep];
      continue;
    }
    neemOver(persoon[groep], rest, (waarde) => {
      uit[groep] = samen(uit[groep], waarde);
    });
  }
  return uit;
}

function neemOver(
  bron: unknown,
  [naam = '', ...rest]: readonly string[],
  zet: (waarde: unknown) => void,
): void {
  if (typeof bron !== 'object' || bron === null || !(naam in bron)) return;
  const waarde = (bron as Record<string, unknown>)[naam];
  if (rest.length === 0) zet({ [naam]: waarde });
  else
    neemOver(waarde, rest, (dieper) => {
      zet({ [naam]: dieper });
    });
}

function samen(een: unknown, ander: unknown): unknown {
  if (typeof een !== 'object' || een === null || typeof ander !== 'object' || ander === null) return ander;
  const uit: Record<string, unknown> = { ...een };
  for (const [naam, waarde] of Object.entries(ander)) uit[naam] = samen(uit[naam], waarde);
  return uit;
}

function volgensBrp(gemeente: string, i: InwonerGegevens): Persoon {
  const [, voorvoegsel, geslachtsnaam] =
    /^((?:[a-z’']\S* )*)(.+)$/.exec(i.geboortenaam ?? i.achternaam) ?? [];
  const [, huisnummer = '0', huisletter] = /^(\d+)([A-Za-z]?)/.exec(i.adres.huisnummer) ?? [];
  const naam = i.achternaam.charAt(0).toUpperCase() + i.achternaam.slice(1);
  const aanhef = { mevrouw: 'mevrouw ', heer: 'de heer ', geen: '' }[i.aanspreekvorm ?? 'geen'];
  return {
    burgerservicenummer: i.bsn ?? '',
    naam: {
      voornamen: i.voornamen,
      ...(voorvoegsel ? { voorvoegsel: voorvoegsel.trim() } : {}),
      geslachtsnaam,
    },
    adressering: { gebruikInLopendeTekst: aanhef + naam },
    geboorte: { datum: { type: 'Datum', datum: i.geboortedatum, langFormaat: i.geboortedatum } },
    gemeenteVanInschrijving: { code: gemeente },
    verblijfplaats: {
      type: 'Adres',
      verblijfadres: {
        officieleStraatnaam: i.adres.straat,
        huisnummer: Number(huisnummer),
        ...(huisletter ? { huisletter } : {}),
        postcode: i.adres.postcode.replace(' ', ''),
        woonplaats: i.adres.woonplaats,
      },
    },
  };
}
