import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, pdf, png, proefvirus } from '../../test/bouwers/bestanden.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { HIER, maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import { datumVan } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Scanuitslag } from '../koppelvlakken/clamd/clamd.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import { inGemeente } from '../platform/database.ts';
import { HOOGSTENS_BYTES } from './bestandsvorm.ts';
import { stukkenIn, vingerafdrukVan } from './documenten.ts';
import { dossierPaden } from './paden.ts';
import { leesDossier, voerOpdrachtUit } from './uitvoeren.ts';

let huis: Apphuis;
let uitslag: Scanuitslag = { soort: 'schoon' };
let metScanner = true;
const koekjes = new Map<Rol, string>();

beforeAll(async () => {
  huis = await maakApphuis({
    virusscanner: {
      get ingesteld() {
        return metScanner;
      },
      keur: () => Promise.resolve(uitslag),
    },
  });
  for (const rol of ['inwoner', 'mantelzorger', 'screener', 'administratie'] as const)
    koekjes.set(rol, await huis.sessie(rol));
});
afterAll(() => huis.sluit());

async function meld(): Promise<DossierId> {
  const vandaag = datumVan(huis.omgeving.klok.nu());
  const dossier = nieuwDossierId(vandaag);
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente: HIER, dossier, wie: { id: persoonId('s'), rol: 'screener' }, namens: null, sleutel: null },
    meldingDoen({ ontvangenOp: vandaag }),
  );
  expect(uitkomst.gelukt).toBe(true);
  return dossier;
}

const vraag = async (rol: Rol, pad: string, body?: FormData): Promise<Response> =>
  huis.app.request(new URL(pad, huis.basis), {
    method: body ? 'POST' : 'GET',
    headers: { Cookie: koekjes.get(rol) ?? '', 'Sec-Fetch-Site': 'same-origin' },
    ...(body ? { body } : {}),
  });

const GOED = { stuk: 'medisch', titel: 'Brief van de huisarts' };

interface Inzending {
  readonly bytes?: Buffer;
  readonly naam?: string;
  readonly velden?: Readonly<Record<string, string>>;
}

function formulier({ bytes = pdf(), naam = 'brief.pdf', velden = GOED }: Inzending): FormData {
  const form = new FormData();
  for (const [sleutel, waarde] of Object.entries(velden)) form.append(sleutel, waarde);
  // What the browser says it is, is always something else here: nobody looks at it.
  form.append('bestand', new File([new Uint8Array(bytes)], naam, { type: 'text/html' }));
  return form;
}

const lever = (rol: Rol, dossier: DossierId, inzending: Inzending = {}): Promise<Response> =>
  vraag(rol, dossierPaden.opdracht(dossier, 'stuk-toevoegen'), formulier(inzending));

async function stukken(dossier: DossierId) {
  const { keten } = await leesDossier(huis.omgeving, HIER, dossier);
  return stukkenIn(keten.gebeurtenissen);
}

async function bewaard(dossier: DossierId): Promise<number> {
  const rijen = await inGemeente(huis.omgeving.db, HIER, (trx) =>
    trx.selectFrom('document').select('document').where('dossier', '=', dossier).execute(),
  );
  return rijen.length;
}

const platteTekst = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('een inwoner voegt een document toe (Wmo 2.3.2 lid 7)', () => {
  it('dan staat het byte voor byte in het dossier, met vingerafdruk, en zien wie het mag zien het', async () => {
    const dossier = await meld();
    const bytes = pdf();
    const antwoord = await lever('inwoner', dossier, { bytes });
    expect(antwoord.status).toBe(303);
    const [stuk, ...meer] = await stukken(dossier);
    expect(meer).toEqual([]);
    expect(stuk).toMatchObject({
      feiten: { stuk: 'medisch', vorm: 'pdf', vingerafdruk: vingerafdrukVan(bytes), grootte: bytes.length },
      inhoud: { titel: 'Brief van de huisarts', van: 'de inwoner', bestandsnaam: 'brief.pdf' },
      door: { rol: 'inwoner' },
    });
    const mijn = await (await vraag('inwoner', `/mijn/${dossier}`)).text();
    expect(platteTekst(mijn)).toContain('Brief van de huisarts (PDF)');
    for (const rol of ['inwoner', 'screener', 'administratie'] as const) {
      const open = await vraag(rol, dossierPaden.document(dossier, stuk?.feiten.document ?? ('' as never)));
      expect([rol, open.status]).toEqual([rol, 200]);
      expect(Buffer.from(await open.arrayBuffer()).equals(bytes)).toBe(true);
      expect(open.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(open.headers.get('Content-Disposition')).toMatch(
        /^inline; filename="[A-Z0-9-]+-medisch-[0-9a-f]{8}\.pdf"$/,
      );
    }
    const log = await (await vraag('inwoner', dossierPaden.leeslog(dossier))).text();
    expect(log).toContain('screener');
    expect(
      (await vraag('mantelzorger', dossierPaden.document(dossier, stuk?.feiten.document ?? ('' as never))))
        .status,
    ).toBe(404);
  });

  it('de soort komt uit de inhoud: een foto die .exe heet is een foto, tekst wordt opgeslagen en niet getoond', async () => {
    const dossier = await meld();
    await lever('inwoner', dossier, { bytes: jpeg(), naam: 'virus.exe' });
    await lever('inwoner', dossier, { bytes: Buffer.from('Mijn verhaal.'), naam: 'verhaal.html' });
    const koppen = await Promise.all(
      (await stukken(dossier)).map(async (s) => {
        const { headers } = await vraag('inwoner', dossierPaden.document(dossier, s.feiten.document));
        return [
          headers.get('Content-Type'),
          headers.get('Content-Disposition')?.replace(/"[^"]*(\.\w+)"/, '$1'),
          headers.get('Content-Security-Policy'),
        ];
      }),
    );
    const hok = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
    expect(koppen).toEqual([
      ['image/jpeg', 'inline; filename=.jpg', hok],
      ['text/plain; charset=utf-8', 'attachment; filename=.txt', hok],
    ]);
  });

  it('wat niet veilig is wordt geweigerd met een reden, en wat was ingevuld staat er nog', async () => {
    const dossier = await meld();
    const pogingen = [
      {
        bytes: Buffer.from('<html><script>1</script>'),
        naam: 'brief.pdf',
        zegt: 'ook niet onder een andere naam',
      },
      { bytes: pdf('/OpenAction << /S /JavaScript /JS 4 0 R >>'), zegt: 'In deze PDF zit een programma' },
      { bytes: proefvirus(), zegt: 'een virus gevonden' },
      { bytes: Buffer.alloc(0), zegt: 'Dit bestand is leeg' },
      { bytes: Buffer.alloc(HOOGSTENS_BYTES + 1, 0x61), zegt: 'groter dan 10 MB' },
    ];
    for (const { zegt, ...inzending } of pogingen) {
      const antwoord = await lever('inwoner', dossier, inzending);
      const tekst = await antwoord.text();
      expect([zegt, antwoord.status]).toEqual([zegt, 422]);
      expect(tekst).toContain(zegt);
      expect(tekst).toContain('value="Brief van de huisarts"');
      expect(tekst).toContain('het bestand moet u opnieuw kiezen');
    }
    expect([await stukken(dossier), await bewaard(dossier)]).toEqual([[], 0]);
  });

  it('alles wat ontbreekt wordt in een keer gezegd', async () => {
    const dossier = await meld();
    const antwoord = await lever('inwoner', dossier, { bytes: Buffer.alloc(0), naam: '', velden: {} });
    const tekst = await antwoord.text();
    for (const zin of [
      'Kies een bestand.',
      'Kies wat voor document het is.',
      'in een paar woorden wat het is',
    ])
      expect(tekst).toContain(zin);
  });

  it('een kopie van een identiteitsbewijs bewaren wij niet (Wmo 2.3.4)', async () => {
    const dossier = await meld();
    const antwoord = await lever('inwoner', dossier, {
      bytes: png(),
      velden: { ...GOED, stuk: 'identiteitsbewijs' },
    });
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain('bewaren wij niet. Laat het zien tijdens het gesprek.');
    expect(await bewaard(dossier)).toBe(0);
  });

  it('twee keer op de knop is een keer toegevoegd', async () => {
    const dossier = await meld();
    const velden = { ...GOED, sleutel: `dubbel-${dossier}` };
    const beide = await Promise.all([
      lever('inwoner', dossier, { velden }),
      lever('inwoner', dossier, { velden }),
    ]);
    expect(beide.map((a) => a.status)).toEqual([303, 303]);
    expect([(await stukken(dossier)).length, await bewaard(dossier)]).toEqual([1, 1]);
  });

  it('een naam met een pad, omgekeerde letters en 300 tekens staat er zichtbaar en doet niets', async () => {
    const dossier = await meld();
    await lever('inwoner', dossier, { naam: `../../etc/brief"\u202e${'x'.repeat(300)}\u0007.pdf` });
    const [stuk] = await stukken(dossier);
    expect(stuk?.inhoud.bestandsnaam).toMatch(/^\.\.\/\.\.\/etc\/brief"\ufffdx+…x+\ufffd\.pdf$/);
    expect(stuk?.inhoud.bestandsnaam.length).toBeLessThan(200);
    const { headers } = await vraag(
      'inwoner',
      dossierPaden.document(dossier, stuk?.feiten.document ?? ('' as never)),
    );
    expect(headers.get('Content-Disposition')).not.toMatch(/etc|x{3}/);
  });
});

describe('een medewerker voegt een document toe', () => {
  const vanSchool = { ...GOED, stuk: 'overig', titel: 'Brief van de school van de zoon', van: 'de school' };

  it('met de echte dag van ontvangst, en afgeschermd ziet de inwoner er niets van (AVG 15 lid 4)', async () => {
    const dossier = await meld();
    const vandaag = datumVan(huis.omgeving.klok.nu());
    const afgeschermd = { afgeschermd: 'ja', redenAfscherming: 'Gaat over de zoon.' };
    const velden = { ...vanSchool, ontvangenOp: vandaag, ...afgeschermd };
    expect((await lever('screener', dossier, { velden })).status).toBe(303);
    const [stuk] = await stukken(dossier);
    const pad = dossierPaden.document(dossier, stuk?.feiten.document ?? ('' as never));
    expect((await vraag('screener', pad)).status).toBe(200);
    expect((await vraag('inwoner', pad)).status).toBe(404);
    expect(await (await vraag('inwoner', `/mijn/${dossier}`)).text()).not.toContain('school');
    const export_ = async (rol: Rol): Promise<string> => {
      const antwoord = await vraag(rol, dossierPaden.export(dossier));
      return leesPdf(new Uint8Array(await antwoord.arrayBuffer()))
        .tekst()
        .replace(/\s/g, '');
    };
    expect(await export_('inwoner')).not.toContain('school');
    const voorScreener = await export_('screener');
    expect(voorScreener).toContain('Briefvandeschoolvandezoon');
    expect(voorScreener).toContain(stuk?.feiten.vingerafdruk);
  });

  it.each([
    ['in de toekomst', '2999-01-01', 'ligt in de toekomst'],
    ['voor 2015', '2014-12-31', 'ligt voor de Wmo 2015'],
    ['die er niet is', '2026-02-31', 'Vul de dag in waarop het stuk binnenkwam'],
  ])('niet met een ontvangst %s (Wmo 2.3.2 lid 1)', async (_wat, ontvangenOp, zegt) => {
    const dossier = await meld();
    const antwoord = await lever('screener', dossier, { velden: { ...vanSchool, ontvangenOp } });
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain(zegt);
  });

  it('een aanvraagformulier zonder vastgelegde aanvraag valt op in het dossier (Awb 4:1)', async () => {
    const dossier = await meld();
    await lever('inwoner', dossier, { velden: { ...GOED, stuk: 'aanvraagformulier' } });
    const pagina = await (await vraag('screener', dossierPaden.pagina(dossier))).text();
    expect(pagina).toContain('Er is een aanvraagformulier binnen');
  });
});

describe('pech bij het toevoegen', () => {
  it('zonder virusscanner staat er een bladzijde tussen het bestand en de medewerker (BIO2 8.07.04)', async () => {
    const dossier = await meld();
    metScanner = false;
    await lever('inwoner', dossier);
    metScanner = true;
    await lever('inwoner', dossier, { bytes: pdf('anders'), velden: { ...GOED, titel: 'Nog een brief' } });
    const [ongekeurd, gekeurd] = await stukken(dossier);
    expect([ongekeurd?.feiten.ongekeurd, gekeurd?.feiten.ongekeurd]).toEqual([true, undefined]);
    const kaart = platteTekst(await (await vraag('screener', dossierPaden.pagina(dossier))).text());
    expect(kaart.match(/niet op virussen gecontroleerd/g)).toHaveLength(1);
    const pad = dossierPaden.document(dossier, ongekeurd?.feiten.document ?? ('' as never));
    const ervoor = await vraag('screener', pad);
    expect(ervoor.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await ervoor.text()).toContain(`${pad}?toch=ja`);
    expect((await vraag('screener', `${pad}?toch=ja`)).headers.get('Content-Type')).toBe('application/pdf');
    // Who sent it knows what it is.
    expect((await vraag('inwoner', pad)).headers.get('Content-Type')).toBe('application/pdf');
    const ander = dossierPaden.document(dossier, gekeurd?.feiten.document ?? ('' as never));
    expect((await vraag('screener', ander)).headers.get('Content-Type')).toBe('application/pdf');
  });

  it('een virusscanner die niet antwoordt houdt het bestand tegen, en er gaat niets verloren', async () => {
    const dossier = await meld();
    uitslag = { soort: 'geenAntwoord', waarom: 'connect ECONNREFUSED' };
    const antwoord = await lever('inwoner', dossier);
    uitslag = { soort: 'schoon' };
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(503);
    expect(tekst).toContain('probeer het later opnieuw');
    expect(tekst).toContain('value="Brief van de huisarts"');
    expect(await bewaard(dossier)).toBe(0);
    expect((await lever('inwoner', dossier)).status).toBe(303);
  });

  it('een besmet bestand wordt niet bewaard en staat in het log', async () => {
    const dossier = await meld();
    uitslag = { soort: 'besmet', naam: 'Win.Test.EICAR_HDB-1' };
    const antwoord = await lever('inwoner', dossier);
    uitslag = { soort: 'schoon' };
    expect([antwoord.status, await bewaard(dossier)]).toEqual([422, 0]);
    expect(huis.loglijnen.some((lijn) => lijn.includes('Win.Test.EICAR_HDB-1'))).toBe(true);
  });

  it('bestand en feit staan er samen of geen van beide', async () => {
    const dossier = await meld();
    await huis.eigenaar(`ALTER TABLE document ADD CONSTRAINT vol CHECK (dossier <> '${dossier}')`);
    expect((await lever('inwoner', dossier)).status).toBe(500);
    expect([(await stukken(dossier)).length, await bewaard(dossier)]).toEqual([0, 0]);
    await huis.eigenaar('ALTER TABLE document DROP CONSTRAINT vol');
    expect((await lever('inwoner', dossier)).status).toBe(303);
    expect([(await stukken(dossier)).length, await bewaard(dossier)]).toEqual([1, 1]);
  });

  it('een veel te groot bestand wordt niet helemaal gelezen, en wat was ingevuld staat er nog', async () => {
    const dossier = await meld();
    const body = new Response(formulier({ bytes: Buffer.alloc(HOOGSTENS_BYTES * 2, 0x61) }));
    const bytes = await body.arrayBuffer();
    const antwoord = await fetch(new URL(dossierPaden.opdracht(dossier, 'stuk-toevoegen'), huis.basis), {
      method: 'POST',
      headers: {
        Cookie: koekjes.get('inwoner') ?? '',
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': body.headers.get('Content-Type') ?? '',
      },
      body: bytes,
    });
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(422);
    expect(tekst).toContain('groter dan 10 MB');
    expect(tekst).toContain('value="Brief van de huisarts"');
    expect(await bewaard(dossier)).toBe(0);
  });

  it.each([
    ['die zegt hoe groot hij is', 200 * 1024 * 1024, 422],
    ['die niet zegt hoe groot hij is', null, 413],
  ])('een upload van 200 MB %s wordt niet uitgelezen en niet bewaard', async (_hoe, lengte, status) => {
    const dossier = await meld();
    const grens = 'grens';
    const begin = `--${grens}\r\nContent-Disposition: form-data; name="titel"\r\n\r\nBrief van de huisarts\r\n--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="groot.pdf"\r\n\r\n%PDF-1.7\n`;
    let verstuurd = 0;
    const antwoord = await new Promise<{ status: number; tekst: string }>((klaar, mislukt) => {
      const verzoek = request(new URL(dossierPaden.opdracht(dossier, 'stuk-toevoegen'), huis.basis), {
        method: 'POST',
        headers: {
          Cookie: koekjes.get('inwoner') ?? '',
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': `multipart/form-data; boundary=${grens}`,
          ...(lengte === null ? {} : { 'Content-Length': String(lengte) }),
        },
      });
      const deel = Buffer.alloc(1024 * 1024, 0x61);
      const schrijf = (): void => {
        while (verstuurd < 200 * 1024 * 1024 && !verzoek.destroyed) {
          verstuurd += deel.length;
          if (!verzoek.write(deel)) {
            verzoek.once('drain', schrijf);
            return;
          }
        }
      };
      verzoek.on('error', mislukt);
      verzoek.on('response', (res) => {
        let tekst = '';
        res.setEncoding('utf8').on('data', (stuk: string) => (tekst += stuk));
        res.on('end', () => {
          klaar({ status: res.statusCode ?? 0, tekst });
          verzoek.destroy();
        });
      });
      verzoek.write(begin);
      schrijf();
    });
    expect([antwoord.status, antwoord.tekst.includes('groter dan 10 MB')]).toEqual([status, true]);
    expect(verstuurd).toBeLessThan(60 * 1024 * 1024);
    expect([await stukken(dossier), await bewaard(dossier)]).toEqual([[], 0]);
  });

  it('andere formulieren blijven klein', async () => {
    const dossier = await meld();
    const ander = await vraag(
      'inwoner',
      dossierPaden.opdracht(dossier, 'persoonlijk-plan'),
      formulier({ bytes: Buffer.alloc(3_000_000, 0x61) }),
    );
    expect(ander.status).toBe(413);
  });

  it('een koppeling kan geen bestand verzinnen', async () => {
    const dossier = await meld();
    const antwoord = await huis.app.request(new URL(`/api/v1/dossiers/${dossier}/opdrachten`, huis.basis), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: koekjes.get('screener') ?? '',
        'Sec-Fetch-Site': 'same-origin',
      },
      body: JSON.stringify({ soort: 'stukToevoegen', velden: { ...GOED, bijlage: 'x', bestand: 'y' } }),
    });
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).toContain('Kies een bestand.');
  });
});
