import type { OnderdeelId } from '../kern/ids.ts';
import type { Grondwaarde, GrondwaardeCode } from '../recht/grondwaarden.ts';
import { GRONDWAARDEN, grondwaardenVan } from '../recht/grondwaarden.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { WetCode } from '../recht/wetten.ts';
import { WETTEN, ZEVEN_WETTEN } from '../recht/wetten.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkjes } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { maakVelden, veld, veldLijst } from '../ui/velden.ts';
import { Link } from '../ui/knop.tsx';
import { wettenPaden } from '../ui/wetpaden.ts';
import type { RolWaarde } from './gebeurtenissen.ts';
import { ROLLEN_WAARDE } from './gebeurtenissen.ts';
import { Heropend } from './heropend.tsx';
import { ROL_WAARDE_NAAM, wetTekst } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { alleRijen, heeftFout } from './rijen.ts';
import { wettenZonderRol } from './samenvatting.ts';
import type { TotToets } from './toestand.ts';
import { laatste } from './toestand.ts';
import { waardeVeld, wetVeld } from './veldnamen.ts';
import type { Effect, GewogenWaarde } from './waarden.ts';

type Props = VeldenProps<TotToets, LokaleRegels>;

const WEL_GEWOGEN =
  'Hier staat dat deze wet niet speelt, maar alle waarden zijn gewogen. Maak dit veld leeg.';

function effectenVan(t: TotToets): readonly Effect[] {
  return t.toets.effect.gesloten?.waarde.effecten ?? [];
}

function beginWaarde(waarde: GewogenWaarde, redenStaatBijWet: boolean, bestaand: readonly OnderdeelId[]) {
  return [
    [waardeVeld(waarde.code, 'rol'), waarde.rol],
    [waardeVeld(waarde.code, 'effecten'), waarde.effecten.filter((id) => bestaand.includes(id))],
    [waardeVeld(waarde.code, 'toelichting'), redenStaatBijWet ? '' : waarde.toelichting],
  ] as const;
}

/** Reasons for a whole law, which are kept with its first value. */
function redenenPerWet(waarden: readonly GewogenWaarde[]) {
  return wettenZonderRol(waarden).flatMap(({ wet }) => {
    const code = grondwaardenVan(wet)[0]?.code;
    const eerste = waarden.find((waarde) => waarde.code === code);
    return eerste && eerste.toelichting !== '' ? [{ wet, code: eerste.code, reden: eerste.toelichting }] : [];
  });
}

/** One value as filled in; undefined when it was not weighed and the law has no reason either. */
function leesWaarde(
  code: GrondwaardeCode,
  wetReden: string,
  ingevuld: Velden,
  effecten: readonly Effect[],
): Gelezen<GewogenWaarde | undefined> {
  const gekozen = veld(ingevuld, waardeVeld(code, 'rol'));
  const rol: RolWaarde | undefined =
    gekozen === '' && wetReden !== '' ? 'nietVanToepassing' : ROLLEN_WAARDE.find((r) => r === gekozen);
  if (rol === undefined)
    return gekozen === ''
      ? { gelukt: true, waarde: undefined }
      : { gelukt: false, fouten: { [waardeVeld(code, 'rol')]: 'Kies dient, onder druk of n.v.t.' } };
  const aangevinkt = veldLijst(ingevuld, waardeVeld(code, 'effecten'));
  const ids = effecten.map(({ id }) => id);
  return {
    gelukt: true,
    waarde: {
      code,
      rol,
      effecten:
        rol === 'nietVanToepassing'
          ? []
          : ids.length === 1
            ? ids
            : ids.filter((id) => aangevinkt.includes(id)),
      toelichting: veld(ingevuld, waardeVeld(code, 'toelichting')),
    },
  };
}

/** The reason for a whole law is kept with its first value that plays no part. */
function metWetReden(waarden: readonly GewogenWaarde[], reden: string): readonly GewogenWaarde[] {
  const plek = waarden.findIndex(({ rol, toelichting }) => rol === 'nietVanToepassing' && toelichting === '');
  return waarden.map((waarde, i) => (i === plek ? { ...waarde, toelichting: reden } : waarde));
}

export const grondwaardenFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'grondwaardenWegen',
  pad: 'toets-grondwaarden',
  knop: 'Stap 2 vastleggen',
  concept: true,
  begin(t) {
    const vorige = laatste(t.toets.grondwaarden);
    const bestaand = effectenVan(t).map(({ id }) => id);
    const bijWet = redenenPerWet(vorige?.waarden ?? []);
    const staatBijWet = (code: GrondwaardeCode): boolean => bijWet.some((reden) => reden.code === code);
    return maakVelden({
      bijNietsDoen: vorige?.bijNietsDoen,
      bijStandaard: vorige?.bijStandaard,
      ...Object.fromEntries<string | readonly string[] | undefined>([
        ...(vorige?.waarden ?? []).flatMap((w) => beginWaarde(w, staatBijWet(w.code), bestaand)),
        ...bijWet.map(({ wet, reden }) => [wetVeld(wet), reden] as const),
      ]),
    });
  },
  lees(ingevuld, t) {
    const effecten = effectenVan(t);
    const perWet = ZEVEN_WETTEN.map((wet) => {
      const reden = veld(ingevuld, wetVeld(wet));
      const gelezen = alleRijen(
        grondwaardenVan(wet).map(({ code }) => leesWaarde(code, reden, ingevuld, effecten)),
      );
      if (!gelezen.gelukt) return gelezen;
      const gewogen = gelezen.waarde.filter((waarde) => waarde !== undefined);
      if (reden !== '' && gewogen.every(({ rol }) => rol !== 'nietVanToepassing'))
        return { gelukt: false as const, fouten: { [wetVeld(wet)]: WEL_GEWOGEN } };
      return { gelukt: true as const, waarde: metWetReden(gewogen, reden) };
    });
    const alle = alleRijen(perWet);
    return alle.gelukt
      ? {
          gelukt: true,
          waarde: {
            soort: 'grondwaardenWegen',
            waarden: alle.waarde.flat(),
            bijNietsDoen: veld(ingevuld, 'bijNietsDoen'),
            bijStandaard: veld(ingevuld, 'bijStandaard'),
          },
        }
      : alle;
  },
  velden: (p) => (
    <>
      <Heropend stand={p.toestand.toets.grondwaarden} />
      <Kaart titel="De effecten uit stap 1" soort="rustig">
        <ol>
          {effectenVan(p.toestand).map(({ tekst }) => (
            <li dir="auto">{tekst}</li>
          ))}
        </ol>
      </Kaart>
      <p>
        Loop alle zeven wetten langs ({GRONDWAARDEN.length} waarden). Speelt een wet niet? Dan is een reden
        bovenaan die wet genoeg.
      </p>
      {ZEVEN_WETTEN.map((wet) => (
        <Wetdeel wet={wet} {...p} />
      ))}
      <Tekstvlak
        naam="bijNietsDoen"
        label="Wat gebeurt er met deze waarden als wij niets doen?"
        waarde={veld(p.waarden, 'bijNietsDoen')}
        fout={p.fouten['bijNietsDoen']}
        regels={3}
      />
      <Tekstvlak
        naam="bijStandaard"
        label="Wat gebeurt er met deze waarden als wij de standaard kiezen?"
        waarde={veld(p.waarden, 'bijStandaard')}
        fout={p.fouten['bijStandaard']}
        regels={3}
      />
    </>
  ),
};

/** `Wmo: 3 van 7 gewogen`, folded until there is something in it. */
function Wetdeel({ wet, ...p }: Props & { wet: WetCode }) {
  const waarden = grondwaardenVan(wet);
  const gewogen = waarden.filter(({ code }) => veld(p.waarden, waardeVeld(code, 'rol')) !== '');
  const reden = veld(p.waarden, wetVeld(wet));
  const stand =
    gewogen.length > 0
      ? `${gewogen.length} van ${waarden.length} gewogen`
      : reden !== ''
        ? 'speelt niet'
        : `${waarden.length} waarden`;
  const fout =
    heeftFout(p.fouten, wetVeld(wet)) || waarden.some(({ code }) => heeftFout(p.fouten, `waarde.${code}.`));
  return (
    <Uitklap
      titel={`${WETTEN[wet].kort}: ${stand}`}
      open={wet === 'wmo' || gewogen.length > 0 || reden !== '' || fout}
    >
      <p>
        {WETTEN[wet].doel} <Link href={wettenPaden.wet(wet)}>Over de {WETTEN[wet].kort}</Link>
      </p>
      {WETTEN[wet].geverifieerd ? null : (
        <Bericht soort="info">
          <p>Gelezen: {WETTEN[wet].gelezen}. Kijk de artikelen na voordat een besluit erop rust.</p>
        </Bericht>
      )}
      <Tekstveld
        naam={wetVeld(wet)}
        label={`Speelt ${wetTekst(wet)} niet? Zeg kort waarom`}
        hulp="Wat u hieronder niet kiest, wordt dan n.v.t."
        waarde={reden}
        fout={p.fouten[wetVeld(wet)]}
        nietVerplicht
      />
      {waarden.map((waarde, i) => (
        <Waarde waarde={waarde} kort={`${WETTEN[wet].kort} ${i + 1}`} {...p} />
      ))}
    </Uitklap>
  );
}

type WaardeProps = Props & { waarde: Grondwaarde; kort: string };

/** One value: a choice, and folded below it for which effect and why. */
function Waarde({ waarde: { code, tekst, artikelen }, kort, waarden, fouten, toestand }: WaardeProps) {
  const effecten = effectenVan(toestand);
  const rol = waardeVeld(code, 'rol');
  const voor = waardeVeld(code, 'effecten');
  const waarom = waardeVeld(code, 'toelichting');
  const gekozen = veld(waarden, rol);
  const open =
    gekozen === 'dient' ||
    gekozen === 'onderDruk' ||
    veld(waarden, waarom) !== '' ||
    heeftFout(fouten, `waarde.${code}.`);
  return (
    <>
      <Keuze
        naam={rol}
        label={`${kort}. ${tekst}`}
        hulp={artikelen}
        opties={ROLLEN_WAARDE.map((waarde) => ({ waarde, tekst: ROL_WAARDE_NAAM[waarde] }))}
        waarde={gekozen}
        fout={fouten[rol]}
        opEenRij
      />
      <Uitklap klein titel={`Dient of onder druk? Zeg waarom (${kort})`} open={open}>
        {effecten.length > 1 ? (
          <Vinkjes
            naam={voor}
            label={`Voor welk effect? (${kort})`}
            opties={effecten.map(({ id }, i) => ({ waarde: id, tekst: `Effect ${i + 1}` }))}
            waarden={veldLijst(waarden, voor)}
            fout={fouten[voor]}
            opEenRij
          />
        ) : null}
        <Tekstveld
          naam={waarom}
          label={`Waarom? (${kort})`}
          waarde={veld(waarden, waarom)}
          fout={fouten[waarom]}
        />
      </Uitklap>
    </>
  );
}
