import type { z } from 'zod';
import { datumLang } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import { overlappendeVersies } from '../recht/verordening.ts';
import type { Bestand, Inrichtingsfout, Pad } from './bestand.ts';
import type { effectdoelenSchema, eigenRegelsSchema, verordeningSchema } from './schema.ts';

type Effectdoelen = z.output<typeof effectdoelenSchema>;
type EigenRegels = z.output<typeof eigenRegelsSchema>;
type Versies = z.output<typeof verordeningSchema>;
type Versie = Versies[number];

/** Goals that effectdoelen.yaml does not have. */
function onbekendeDoelen(
  doelen: readonly string[],
  { waarde }: Bestand<Effectdoelen>,
  meld: (i: number, tekst: string) => Inrichtingsfout,
): readonly Inrichtingsfout[] {
  if (!waarde) return [];
  return doelen.flatMap((doel, i) =>
    waarde.some(({ code }) => code === doel)
      ? []
      : [meld(i, `‘${doel}’ is geen doel uit effectdoelen.yaml.`)],
  );
}

/** A rule serves goals that exist. */
export function doelFouten(
  bestand: Bestand<EigenRegels>,
  effectdoelen: Bestand<Effectdoelen>,
): readonly Inrichtingsfout[] {
  return (bestand.waarde ?? []).flatMap(({ doelen = [] }, rij) =>
    onbekendeDoelen(doelen, effectdoelen, (i, tekst) => bestand.fout([rij, 'doelen', i], tekst)),
  );
}

interface Geldigheid {
  /** Null: not known; then it held from the beginning. */
  readonly geldtVanaf: Datum | null;
  readonly geldtTotEnMet: Datum | null;
}

const overlapt = (a: Geldigheid, b: Geldigheid): boolean =>
  (a.geldtTotEnMet === null || b.geldtVanaf === null || b.geldtVanaf <= a.geldtTotEnMet) &&
  (b.geldtTotEnMet === null || a.geldtVanaf === null || a.geldtVanaf <= b.geldtTotEnMet);

/** Two texts of the same article that would hold on the same day: nobody could tell which one counts. */
export function regelsMetOverlap(bestand: Bestand<EigenRegels>): readonly Inrichtingsfout[] {
  const rijen = bestand.waarde ?? [];
  return rijen.flatMap((regel, rij) => {
    const eerder = rijen
      .slice(0, rij)
      .find(
        (ander) =>
          regel.artikel !== null &&
          ander.naam === regel.naam &&
          ander.artikel === regel.artikel &&
          overlapt(ander, regel),
      );
    return eerder
      ? [
          bestand.fout(
            [rij, 'geldtVanaf'],
            `${regel.naam}, ${regel.artikel ?? ''} geldt dan twee keer: zie ook ‘${eerder.code}’. Laat de ene eindigen voor de andere begint.`,
          ),
        ]
      : [];
  });
}

/** Versions of the ordinance: one at a time in force, with goals and rules that exist. */
export function verordeningFouten(
  bestand: Bestand<Versies>,
  effectdoelen: Bestand<Effectdoelen>,
  eigenRegels: Bestand<EigenRegels>,
): readonly Inrichtingsfout[] {
  const versies = bestand.waarde ?? [];
  return [
    ...versies.flatMap((versie, rij) => [
      ...geldigheidFouten(versie, (pad, tekst) => bestand.fout([rij, ...pad], tekst)),
      ...onbekendeDoelen(
        versie.doelen.map(({ doel }) => doel),
        effectdoelen,
        (i, tekst) => bestand.fout([rij, 'doelen', i, 'doel'], tekst),
      ),
      ...versie.doelen.flatMap(({ doel }, i) =>
        versie.doelen.findIndex((d) => d.doel === doel) < i
          ? [bestand.fout([rij, 'doelen', i, 'doel'], `‘${doel}’ staat er twee keer in.`)]
          : [],
      ),
      ...versie.wijzigingen.flatMap((wijziging, i) => [
        ...wijzigingFouten(wijziging, eigenRegels, (tekst) => bestand.fout([rij, 'wijzigingen', i], tekst)),
        ...onbekendeDoelen(wijziging.doelen, effectdoelen, (d, tekst) =>
          bestand.fout([rij, 'wijzigingen', i, 'doelen', d], tekst),
        ),
      ]),
    ]),
    ...overlappendeVersies(versies).map(([later, eerder]) =>
      bestand.fout(
        [versies.findIndex(({ code }) => code === later.code), 'geldtVanaf'],
        `overlapt met ‘${eerder.code}’, die ${eerder.geldtTotEnMet === null ? 'geen laatste dag heeft' : `geldt tot en met ${datumLang(eerder.geldtTotEnMet)}`}. Op elke dag geldt één verordening.`,
      ),
    ),
  ];
}

function geldigheidFouten(
  { stand, geldtVanaf, geldtTotEnMet, wijzigingen }: Versie,
  meld: (pad: Pad, tekst: string) => Inrichtingsfout,
): readonly Inrichtingsfout[] {
  return [
    ...(stand === 'vastgesteld' && geldtVanaf === null
      ? [meld([], 'een vastgestelde verordening heeft een eerste dag: zet geldtVanaf erbij.')]
      : []),
    ...(stand === 'vastgesteld' && wijzigingen.length > 0
      ? [
          meld(
            ['wijzigingen'],
            'alleen een ontwerp heeft wijzigingen. Wat is vastgesteld, staat in eigenregels.yaml.',
          ),
        ]
      : []),
    ...(geldtVanaf !== null && geldtTotEnMet !== null && geldtTotEnMet < geldtVanaf
      ? [meld(['geldtTotEnMet'], 'de laatste dag ligt voor de eerste dag.')]
      : []),
  ];
}

function wijzigingFouten(
  { wordt, regel, tekst }: Versie['wijzigingen'][number],
  { waarde }: Bestand<EigenRegels>,
  meld: (tekst: string) => Inrichtingsfout,
): readonly Inrichtingsfout[] {
  return [
    ...(wordt === 'nieuw' && regel !== null
      ? [meld('een nieuwe regel vervangt er geen: laat regel weg.')]
      : []),
    ...(wordt !== 'nieuw' && regel === null ? [meld('zeg welke regel dit is, met zijn code.')] : []),
    ...(regel !== null && waarde?.some(({ code }) => code === regel) === false
      ? [meld(`‘${regel}’ is geen regel uit eigenregels.yaml.`)]
      : []),
    ...(wordt === 'vervalt' && tekst !== '' ? [meld('wat vervalt, krijgt geen tekst.')] : []),
    ...(wordt !== 'vervalt' && tekst === '' ? [meld('schrijf op hoe de regel gaat luiden.')] : []),
  ];
}
