import { describe, expect, it } from 'vitest';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { adviesGevraagdDossier, adviesOntvangenDossier } from '../../test/bouwers/onderzoek-advies.ts';
import { naOnderzoek, onderdeel, ononderzocht, onderzochtDossier } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { gescreendDossier } from '../../test/bouwers/screening.ts';
import { AdviesGeslotenPagina, AdviesvraagPagina } from './adviseur.tsx';
import type { TotOnderzoek } from './toestand.ts';
import { OnderzoekDeel } from './weergave.tsx';
import { LINK_ONGELDIG } from './adviescontrole.ts';
import type { Kader } from '../ui/kader.ts';

const regels = voorbeeldRegels();
const deel = async (t: TotOnderzoek): Promise<string> =>
  String(await (<OnderzoekDeel toestand={t} regels={regels} />));
const kader: Kader = {
  gemeente: { naam: 'Gemeente Voorbeeld', telefoon: '14 0123' },
  bestanden: { stijl: '/s.css', eilanden: {} },
  versie: 'proef',
  navigatie: [],
};

describe('het onderzoek op de dossierpagina', () => {
  it('zegt wat er komt zolang er niets is', async () => {
    expect(await deel(ononderzocht())).toContain('Hier komt wat we al weten');
    expect(await deel(ononderzocht(gescreendDossier()))).toContain(
      'als de melding aan een klantmanager is toegedeeld',
    );
  });
  it('zegt dat alles is onderzocht, of noemt wat nog moet met het artikel (Wmo 2.3.2 lid 8)', async () => {
    expect(await deel(onderzochtDossier())).toContain('alles onderzocht wat de wet vraagt');
    const open = await deel(adviesOntvangenDossier(onderzochtDossier()));
    expect(open).toContain('Nog nodig voor het verslag (1)');
    expect(open).toContain('Awb 3:9');
  });
  it('toont huishouden, vraag achter de vraag, oplossingen en herkomst met grondslag (Wmo 5.1.1)', async () => {
    const pagina = await deel(onderzochtDossier());
    for (const tekst of ['Jan Xanders', 'Rust in huis', 'De open inloop is te druk', 'Wmo 5.1.1 lid 1'])
      expect(pagina).toContain(tekst);
  });
  it('toont een ingetrokken toestemming als ingetrokken (AVG 7 lid 3)', async () => {
    const t = naOnderzoek(adviesGevraagdDossier(), { soort: 'toestemmingIntrekken', id: onderdeel('T1') });
    expect(await deel(t)).toContain('ingetrokken op 2 maart 2026');
  });
  it('wijst alleen met het dossiernummer naar de link voor de adviseur', async () => {
    const t = adviesGevraagdDossier();
    const met = <OnderzoekDeel toestand={t} regels={regels} dossier={kenmerk('W26-7K3M-Q9TX')} />;
    expect(String(await met)).toContain('/dossiers/W26-7K3M-Q9TX/adviezen/A1/link');
    expect(await deel(t)).not.toContain('/link');
  });
});

describe('de pagina van de adviseur', () => {
  it('toont de vraag en de meegegeven gegevens, en niets anders uit het dossier (AVG 5 lid 1 c)', async () => {
    const [vraag] = adviesGevraagdDossier(onderzochtDossier()).onderzoek.adviezen;
    if (!vraag) throw new Error('geen adviesvraag');
    const pagina = String(
      await (
        <AdviesvraagPagina
          kader={kader}
          vraag={vraag}
          actie="/advies/x"
          sleutel="k"
          waarden={{}}
          fouten={{}}
          weigeringen={[]}
        />
      ),
    );
    expect(pagina).toContain('Loopt met een rollator');
    expect(pagina).toContain('De vraag is of een voorziening herstel tegenwerkt');
    expect(pagina).not.toMatch(/Xanders|Dorpsstraat|999990019|advies@bureau/);
  });
  it('zegt bij een dichte link waarom en wie te bellen', async () => {
    const pagina = String(await (<AdviesGeslotenPagina kader={kader} weigering={LINK_ONGELDIG} />));
    expect(pagina).toContain('Deze link klopt niet.');
    expect(pagina).toContain('14 0123');
  });
});
