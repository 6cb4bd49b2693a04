/** A photo and the picture of a signature: made here, kept encrypted, and sent as a document of the dossier. */
import type { Meegenomen } from './kluis.ts';
import { vind, vindEen } from './scherm.ts';
import type { Werk } from './wachtrij.ts';
import { maakTekenvak, metOnderschrift } from './tekenvak.ts';

interface Bij {
  meegenomen(): Meegenomen;
  bewaar(werk: Werk, bijlage: Blob): Promise<void>;
}

interface Stuk {
  readonly titel: string;
  readonly van: string;
}

/** Sharp enough to read a letter, small enough to send from a village. */
const GROOTSTE = 2_000;
const JPEG = 0.85;

export function maakStukken(
  deel: HTMLElement,
  signal: AbortSignal,
  bij: Bij,
): { toon(vanOns: boolean): void } {
  const foto = vindEen(deel, '[data-foto]', HTMLFormElement);
  const teken = vindEen(deel, '[data-teken]', HTMLFormElement);
  const vak = maakTekenvak(vindEen(teken, '[data-vak]', HTMLCanvasElement), signal);

  async function bewaarFoto(): Promise<string> {
    const titel = tekst(foto, 'fototitel');
    const bestand = vindEen(foto, '[name="foto"]', HTMLInputElement).files?.[0];
    if (titel === '') return 'Schrijf in een paar woorden wat erop staat.';
    if (bestand === undefined) return 'Maak of kies een foto.';
    const beeld = await verklein(bestand).catch(() => undefined);
    if (beeld === undefined) return 'Dit bestand is geen foto die wij kunnen lezen. Kies een JPG of PNG.';
    await bij.bewaar(
      nieuwStuk(bij.meegenomen(), { titel: `Foto: ${titel}`, van: 'aan tafel gemaakt' }),
      beeld,
    );
    foto.reset();
    return '';
  }

  async function bewaarTeken(): Promise<string> {
    const naam = tekst(teken, 'tekenaar');
    const zin = zinVan(teken);
    const mondeling = vindEen(teken, '[name="mondeling"]', HTMLInputElement).checked;
    if (naam === '') return 'Vul de naam in van wie tekent.';
    if (zin === '') return 'Schrijf op welke toestemming het is.';
    if (!mondeling && vak.isLeeg()) return 'Teken in het vak, of kies zonder tekenen.';
    const { lading } = bij.meegenomen();
    const dag = lading.vandaag.split('-').reverse().join('-');
    const regels = [zin, `${naam}, ${dag}`];
    const soort = mondeling ? 'Mondeling bevestigd' : 'Handtekening';
    const bijlage = mondeling
      ? new Blob([`${soort}, zonder handtekening.\n${regels.join('\n')}\n`], { type: 'text/plain' })
      : await metOnderschrift(vak.beeld(), [...regels, WAARDE]);
    const werk = nieuwStuk(bij.meegenomen(), { titel: `${soort}: ${kort(zin)}`, van: naam });
    await bij.bewaar(werk, bijlage);
    teken.reset();
    vak.wis();
    return '';
  }

  const bijVersturen = (formulier: HTMLFormElement, waarFout: string, doe: () => Promise<string>): void => {
    formulier.addEventListener(
      'submit',
      (gebeurtenis) => {
        gebeurtenis.preventDefault();
        const fout = vind(formulier, waarFout);
        doe()
          .catch(() => 'Bewaren op dit apparaat lukt niet. Probeer het opnieuw.')
          .then(
            (mis) => {
              fout.textContent = mis;
            },
            () => undefined,
          );
      },
      { signal },
    );
  };
  bijVersturen(foto, '[data-fotofout]', bewaarFoto);
  bijVersturen(teken, '[data-tekenfout]', bewaarTeken);
  vind(teken, '[data-doe="vak-leeg"]').addEventListener('click', vak.wis, { signal });

  return {
    toon(vanOns) {
      for (const formulier of [foto, teken])
        vindEen(formulier, 'fieldset', HTMLFieldSetElement).disabled = !vanOns;
    },
  };
}

const WAARDE =
  'Plaatje van een handtekening, op een scherm gezet. Geen gekwalificeerde elektronische handtekening.';

function tekst(formulier: HTMLFormElement, naam: string): string {
  const waarde = new FormData(formulier).get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
}

/** The sentence that is signed for, as it was on the screen. */
function zinVan(formulier: HTMLFormElement): string {
  const gekozen = vindEen(formulier, '[name="tekenzin"]:checked', HTMLInputElement);
  const zin = vind(formulier, `label[for="${gekozen.id}"]`).textContent.trim();
  if (gekozen.value !== 'toestemming') return `${zin}.`;
  const welke = tekst(formulier, 'tekentekst');
  return welke === '' ? '' : `Ik geef toestemming: ${welke}`;
}

const kort = (zin: string): string => (zin.length > 80 ? `${zin.slice(0, 79)}…` : zin);

/** Drawn anew, so that the place and time that a camera writes in a picture are gone. */
async function verklein(bestand: File): Promise<Blob> {
  const beeld = await createImageBitmap(bestand);
  const maat = Math.min(1, GROOTSTE / Math.max(beeld.width, beeld.height));
  const doek = document.createElement('canvas');
  doek.width = Math.round(beeld.width * maat);
  doek.height = Math.round(beeld.height * maat);
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  beeld.close();
  return new Promise((klaar, mis) => {
    doek.toBlob((blob) => (blob === null ? mis(new Error('beeld')) : klaar(blob)), 'image/jpeg', JPEG);
  });
}

/** Nothing is overwritten by a document, so it is compared with nothing, and it goes at once. */
function nieuwStuk({ lading }: Meegenomen, { titel, van }: Stuk): Werk {
  return {
    sleutel: crypto.randomUUID(),
    soort: 'stuk',
    titel,
    actie: lading.stuk,
    gezien: 0,
    begin: {},
    bekend: {},
    velden: { stuk: ['overig'], titel: [titel], ontvangenOp: [lading.vandaag], van: [van] },
    aangeraakt: true,
    bijlage: crypto.randomUUID(),
    stand: 'klaar',
    fouten: {},
    teksten: [],
    botsing: null,
    verstuurdOm: null,
  };
}
