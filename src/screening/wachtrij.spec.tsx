import { describe, expect, it } from 'vitest';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Kader } from '../ui/kader.ts';
import { maakVelden } from '../ui/velden.ts';
import { Toedelen } from './toedelen.tsx';
import { foutenVoor, gekozenDossiers, leesToedelingen, toedeelveld } from './toedelen-lezen.ts';
import { metTeam } from './toedeling.ts';
import { stelToedelingVoor } from './voorstel.ts';
import { Screeningswachtrij } from './wachtrij.tsx';
import type { Wachtrij, Wachtrijdeel } from './wachtrijvolgorde.ts';
import { bladVan, deelVan, opVolgorde, WACHTRIJDELEN } from './wachtrijvolgorde.ts';

const KADER: Kader = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/stijl.css', eilanden: {} },
  versie: 'proef',
  navigatie: [],
};

function dossierId(i: number): DossierId {
  const id = leesDossierId(`W26-0000-000${i}`);
  if (!id) throw new Error('geen dossiernummer');
  return id;
}

const opBlad = (deel: Wachtrijdeel, rijen: readonly Wachtrij[]) => ({
  rijen,
  blad: bladVan(deelVan(deel, rijen, BEGINDAG), undefined),
});

const rij = (i: number, anders: Partial<Wachtrij> = {}): Wachtrij => ({
  dossier: dossierId(i),
  naam: `Inwoner ${i}`,
  hulpvraag: 'Ik wil hulp bij het huishouden.',
  ontvangenOp: BEGINDAG,
  uiterlijk: plusDagen(BEGINDAG, 42),
  signalen: [],
  metSignaal: (anders.signalen ?? []).length > 0,
  urgentie: null,
  herbeoordelenOp: null,
  stand: 'beoordelen',
  ...anders,
});
const paden = {
  dossier: (d: DossierId) => `/dossiers/${d}`,
  urgentie: (d: DossierId) => `/dossiers/${d}/urgentie`,
  inlichten: (d: DossierId) => `/dossiers/${d}/contact`,
  overdracht: (d: DossierId) => `/dossiers/${d}/overdracht-bevestigen`,
};

describe('wachtrij van de screening', () => {
  it('zet vooraan wat niet kan wachten, dan wat nog niemand zag (procedure 2)', () => {
    const rijen = [
      rij(1, { urgentie: 'regulier', stand: 'verdelen', uiterlijk: plusDagen(BEGINDAG, 2) }),
      rij(2),
      rij(3, { signalen: ['onveiligheid'] }),
      rij(4, { urgentie: 'spoed', stand: 'verdelen' }),
      rij(5, { urgentie: 'urgent', stand: 'verdelen' }),
      rij(6, { uiterlijk: plusDagen(BEGINDAG, 3) }),
      rij(7, { urgentie: 'acuut', stand: 'verdelen' }),
    ];
    expect(rijen.sort(opVolgorde).map((r) => r.naam.slice(-1))).toEqual(['7', '4', '3', '6', '2', '5', '1']);
  });

  it('telt wat te beoordelen, te verdelen en te laat is (procedure 18)', () => {
    const rijen = [
      rij(1),
      rij(2, { urgentie: 'urgent', stand: 'verdelen', herbeoordelenOp: plusDagen(BEGINDAG, -1) }),
      rij(3, { urgentie: 'regulier', stand: 'verdelen', uiterlijk: plusDagen(BEGINDAG, -1) }),
    ];
    const aantallen = WACHTRIJDELEN.map((deel) => deelVan(deel, rijen, BEGINDAG).length);
    expect(aantallen).toEqual([3, 1, 2, 1, 1]);
  });

  it('toont per rij termijn, signalen, urgentie en de volgende stap (product, screening)', () => {
    const html = String(
      <Screeningswachtrij
        kader={KADER}
        vandaag={BEGINDAG}
        deel="alles"
        paden={paden}
        {...opBlad('alles', [
          rij(1, { signalen: ['onveiligheid'], hulpvraag: 'x'.repeat(300) }),
          rij(2, { urgentie: 'urgent', stand: 'verdelen', herbeoordelenOp: plusDagen(BEGINDAG, -1) }),
          rij(3, { stand: 'inlichten', urgentie: 'regulier' }),
        ])}
      />,
    );
    for (const tekst of [
      'nog 42 dagen',
      'Het is thuis niet veilig',
      'Nog niet gescreend',
      'opnieuw beoordelen',
      '/dossiers/W26-0000-0001/urgentie',
      '/screening/toedelen?dossier=W26-0000-0002',
      '/dossiers/W26-0000-0003/contact',
    ])
      expect(html).toContain(tekst);
    expect(html).not.toContain('x'.repeat(121));
    expect(html.match(/type="checkbox"/g)).toHaveLength(1);
  });

  it('toont van een deel precies de rijen die het telt (sturing: telling is lijst)', () => {
    const rijen = [
      rij(1),
      rij(2, { urgentie: 'regulier', stand: 'verdelen', uiterlijk: plusDagen(BEGINDAG, -1) }),
    ];
    for (const deel of WACHTRIJDELEN) {
      const html = String(
        <Screeningswachtrij
          kader={KADER}
          vandaag={BEGINDAG}
          deel={deel}
          paden={paden}
          {...opBlad(deel, rijen)}
        />,
      );
      const telling = /aria-current="page">[^<]*<span class="omk-tabs__aantal">(\d+)/.exec(html)?.[1];
      expect([deel, html.match(/role="rowheader"/g)?.length ?? 0]).toEqual([deel, Number(telling)]);
    }
  });

  it('verdeelt een lange rij over bladen: samen alles, elk een keer, in de volgorde van de rij (product)', () => {
    const rijen = Array.from({ length: 123 }, (_, i) => rij(i % 10, { ontvangenOp: plusDagen(BEGINDAG, i) }));
    const bladen = [];
    for (let vanaf: number | null = 0; vanaf !== null;) {
      const blad: ReturnType<typeof bladVan<Wachtrij>> = bladVan(rijen, String(vanaf));
      bladen.push(blad);
      vanaf = blad.volgende;
    }
    expect(bladen.map(({ rijen: { length } }) => length)).toEqual([50, 50, 23]);
    expect(bladen.flatMap((b) => b.rijen)).toEqual(rijen);
    expect(bladen.map(({ vorige }) => vorige)).toEqual([null, 0, 50]);
    expect(bladVan(rijen, 'x').rijen).toEqual(bladVan(rijen, '9999').rijen);
    expect(
      String(
        <Screeningswachtrij
          kader={KADER}
          vandaag={BEGINDAG}
          deel="alles"
          paden={paden}
          {...opBlad('alles', rijen)}
        />,
      ),
    ).toContain('href="/screening?vanaf=50"');
  });

  it('zegt het als er niemand wacht (product)', () => {
    const html = String(
      <Screeningswachtrij
        kader={KADER}
        vandaag={BEGINDAG}
        deel="alles"
        paden={paden}
        {...opBlad('alles', [])}
      />,
    );
    expect(html).toContain('Er wacht niemand');
  });
});

describe('toedelen van meer dossiers tegelijk', () => {
  const [een, twee] = [dossierId(1), dossierId(2)];
  const veldenEen = toedeelveld(een);

  it('leest alleen waar iemand is gekozen, onbekende redenen vallen weg (product, toedeling)', () => {
    const ingevuld = maakVelden({
      dossier: [een, twee, een, 'onzin'],
      [veldenEen.aan]: 'bilal',
      [veldenEen.voorgesteld]: 'sanne',
      [veldenEen.redenen]: ['werkdruk', 'onzin'],
      [veldenEen.toelichting]: 'Kent mevrouw.',
      [toedeelveld(twee).aan]: '',
    });
    expect(gekozenDossiers(ingevuld)).toEqual([een, twee]);
    expect(leesToedelingen(ingevuld)).toEqual([
      {
        dossier: een,
        opdracht: {
          soort: 'toedelen',
          aan: 'bilal',
          team: null,
          redenen: ['werkdruk'],
          voorgesteld: 'sanne',
          toelichting: 'Kent mevrouw.',
        },
      },
    ]);
  });

  it('zet een weigering bij het goede veld van het goede dossier (Omkeer)', () => {
    const weigering = { code: 'x', reden: 'Leg uit waarom.', artikel: 'Omkeer', uitweg: 'Vul in.' };
    expect(foutenVoor(een, [{ ...weigering, veld: 'toelichting' }, weigering])).toEqual({
      [veldenEen.toelichting]: 'Leg uit waarom. Vul in.',
    });
  });

  it('vult het team in van wie het krijgt, of van wie het oppakt (need-to-know van de teamleider)', () => {
    const noord = lokaleCode('noord');
    const teamVan = (id: string) => (id === 'bilal' ? noord : null);
    const oppakken = { soort: 'oppakken', team: null, toelichting: '' } as const;
    expect(metTeam(oppakken, persoonId('bilal'), teamVan)).toMatchObject({ team: 'noord' });
    expect(metTeam(oppakken, persoonId('sanne'), teamVan)).toMatchObject({ team: null });
    const teruggeven = { soort: 'teruggeven', reden: 'x' } as const;
    expect(metTeam(teruggeven, persoonId('bilal'), teamVan)).toBe(teruggeven);
  });

  it('toont het voorstel met redenen, kiest het voor, en toont hoe het ging (product, toedeling)', () => {
    const bezetting = (id: string, naam: string, onderzoek: number) => ({
      id: persoonId(id),
      naam,
      team: null,
      uren: 36,
      deskundigheid: [],
      afwezig: [],
      lopend: [{ fase: 'onderzoek', aantal: onderzoek } as const],
    });
    const voorstel = stelToedelingVoor({
      klantmanagers: [bezetting('sanne', 'Sanne de Wit', 9), bezetting('bilal', 'Bilal Aksoy', 2)],
      dossier: { urgentie: 'urgent', leefgebieden: [], uiterlijk: plusDagen(BEGINDAG, 42) },
      vandaag: BEGINDAG,
    });
    const html = String(
      <Toedelen
        kader={KADER}
        vandaag={BEGINDAG}
        toeTeDelen={[{ rij: rij(1, { urgentie: 'urgent', stand: 'verdelen' }), voorstel }]}
        waarden={{}}
        fouten={{}}
        resultaten={[
          { dossier: twee, naam: 'Inwoner 2', aan: 'Sanne de Wit', weigeringen: [] },
          {
            dossier: dossierId(3),
            naam: 'Inwoner 3',
            aan: null,
            weigeringen: [
              { code: 'x', reden: 'Nog niet beoordeeld.', artikel: 'Wmo 2.3.3', uitweg: 'Beoordeel.' },
            ],
          },
        ]}
        sleutel="s"
      />,
    );
    expect(html).toContain('<option value="bilal" selected="">Bilal Aksoy, voorstel</option>');
    expect(html).toContain('Dit dossier is urgent. Heeft al 2 dossiers waarvan de termijn loopt.');
    expect(html).toContain('toegedeeld aan Sanne de Wit');
    expect(html).toContain('1 melding toegedeeld van 2');
    expect(html).toContain('Nog niet beoordeeld.');
  });
});
