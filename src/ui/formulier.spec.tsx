import { describe, expect, it } from 'vitest';
import { Formulier, Foutoverzicht, veldId, veldfoutenUit } from './formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak, metDatums } from './invoer.tsx';
import { Keuze, Vinkjes } from './keuzes.tsx';

const html = (element: unknown): string => String(element);

describe('foutoverzicht', () => {
  it('verwijst naar het id van het veld, ook bij een groep keuzes', () => {
    const fouten = { 'gesprek.plaats': 'Kies een plaats.', urgentie: 'Kies een urgentie.' };
    const overzicht = html(<Foutoverzicht fouten={fouten} />);
    const velden = html(
      <>
        <Tekstveld naam="gesprek.plaats" label="Plaats" fout={fouten['gesprek.plaats']} />
        <Keuze
          naam="urgentie"
          label="Urgentie"
          opties={[{ waarde: 'a', tekst: 'A' }]}
          fout={fouten.urgentie}
        />
      </>,
    );
    for (const naam of Object.keys(fouten)) {
      expect(overzicht).toContain(`href="#${veldId(naam)}"`);
      expect(velden.split(`id="${veldId(naam)}"`)).toHaveLength(2);
    }
  });

  it('staat er niet zonder fouten en noemt een fout over het hele formulier zonder verwijzing', () => {
    expect(html(<Foutoverzicht fouten={{}} />)).toBe('');
    expect(html(<Foutoverzicht fouten={{ formulier: 'Te groot.' }} />)).not.toContain('href');
  });

  it('geeft bij een veld de reden en de uitweg van de weigering, de eerste per veld', () => {
    const weigering = { code: 'x', reden: 'Kan niet.', artikel: 'Awb 3:2', uitweg: 'Doe dit.' };
    const fouten = veldfoutenUit([
      { ...weigering, veld: 'a' },
      { ...weigering, reden: 'Nog iets.', veld: 'a' },
      weigering,
    ]);
    expect(fouten).toEqual({ a: 'Kan niet. Doe dit.' });
  });
});

describe('velden', () => {
  it('koppelt hulp en fout aan het veld en meldt dat de waarde niet klopt (WCAG 3.3.1)', () => {
    const veld = html(<Tekstveld naam="postcode" label="Postcode" hulp="Vier cijfers" fout="Klopt niet" />);
    expect(veld).toContain('aria-describedby="veld-postcode-hulp veld-postcode-fout"');
    expect(veld).toContain('aria-invalid="true"');
    expect(veld).toMatch(/id="veld-postcode-fout"[^>]*><span[^>]*>Fout: <\/span>Klopt niet/);
  });

  it('toont getypte tekst als tekst, nooit als opmaak', () => {
    const boos = '</textarea><script>alert("x")</script>';
    const veld = html(
      <>
        <Tekstvlak naam="a" label={boos} waarde={boos} fout={boos} hulp={boos} />
        <Tekstveld naam="b" label="B" waarde={'"><script>'} />
        <Foutoverzicht fouten={{ a: boos }} />
      </>,
    );
    expect(veld).not.toContain('<script');
    expect(veld.match(/<\/textarea>/g)).toHaveLength(1);
  });

  it('bewaart een witregel aan het begin van de tekst', () => {
    expect(html(<Tekstvlak naam="a" label="A" waarde={'\nregel'} />)).toContain('>\n\nregel</textarea>');
  });

  it('zet gekozen keuzes en vinkjes terug', () => {
    const opties = [
      { waarde: 'ja', tekst: 'Ja' },
      { waarde: 'nee', tekst: 'Nee' },
    ];
    expect(html(<Keuze naam="k" label="K" opties={opties} waarde="nee" />)).toMatch(/value="nee" checked/);
    expect(
      html(<Vinkjes naam="v" label="V" opties={opties} waarden={['ja', 'nee']} />).match(/checked/g),
    ).toHaveLength(2);
  });

  it('stuurt de sleutel mee, zodat een formulier maar een keer telt', () => {
    expect(html(<Formulier actie="/x" sleutel="abc" />)).toContain('name="sleutel" value="abc"');
  });
});

describe('datum in drie vakken', () => {
  const ingevuld = (dag: string, maand: string, jaar: string) => ({
    'geboren-dag': [dag],
    'geboren-maand': [maand],
    'geboren-jaar': [jaar],
  });

  it('wordt een datum met voorloopnullen', () => {
    expect(metDatums(ingevuld('4', '5', '1948'), 'geboren')['geboren']).toEqual(['1948-05-04']);
  });

  it('blijft leeg als er niets is ingevuld', () => {
    expect(metDatums(ingevuld('', '', ''), 'geboren')['geboren']).toEqual(['']);
  });

  it('komt terug zoals getypt, ook als het geen datum is', () => {
    const waarde = metDatums(ingevuld('31', 'mei', ''), 'geboren')['geboren']?.[0];
    const veld = html(<Datumveld naam="geboren" label="Geboren" losseDelen waarde={waarde} />);
    expect(veld).toMatch(/name="geboren-dag"[^>]* value="31"/);
    expect(veld).toMatch(/name="geboren-maand"[^>]* value="mei"/);
    expect(veld).toMatch(/name="geboren-jaar"[^>]* value=""/);
  });
});
