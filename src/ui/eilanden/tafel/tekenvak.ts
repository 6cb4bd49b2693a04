/** Drawing with a finger, a pen or a mouse. */
interface Tekenvak {
  isLeeg(): boolean;
  wis(): void;
  beeld(): HTMLCanvasElement;
}

const DIKTE = 5;

export function maakTekenvak(vak: HTMLCanvasElement, signal: AbortSignal): Tekenvak {
  const pen = vak.getContext('2d');
  let leeg = true;
  let tekent = false;
  const wis = (): void => {
    if (pen === null) return;
    // White under the ink in the dark as well: it is a picture for the dossier.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, vak.width, vak.height);
    leeg = true;
  };
  const plek = (g: PointerEvent): readonly [number, number] => {
    const { left, top, width, height } = vak.getBoundingClientRect();
    return [((g.clientX - left) / width) * vak.width, ((g.clientY - top) / height) * vak.height];
  };
  vak.addEventListener(
    'pointerdown',
    (g) => {
      if (pen === null || vak.closest('fieldset')?.disabled === true) return;
      vak.setPointerCapture(g.pointerId);
      tekent = true;
      pen.lineWidth = DIKTE;
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      pen.strokeStyle = '#14242b';
      pen.beginPath();
      pen.moveTo(...plek(g));
    },
    { signal },
  );
  vak.addEventListener(
    'pointermove',
    (g) => {
      if (pen === null || !tekent) return;
      pen.lineTo(...plek(g));
      pen.stroke();
      leeg = false;
    },
    { signal },
  );
  for (const einde of ['pointerup', 'pointercancel'] as const)
    vak.addEventListener(
      einde,
      () => {
        tekent = false;
      },
      { signal },
    );
  wis();
  return { isLeeg: () => leeg, wis, beeld: () => vak };
}

const LETTER = 30;
const REGEL = 42;
const RAND = 24;

/** The sentence, the name and the day stand in the picture itself, so that they cannot come loose from it. */
export async function metOnderschrift(beeld: HTMLCanvasElement, regels: readonly string[]): Promise<Blob> {
  const doek = document.createElement('canvas');
  const pen = doek.getContext('2d');
  if (pen === null) throw new Error('beeld');
  const breed = beeld.width - 2 * RAND;
  pen.font = `${LETTER}px sans-serif`;
  const gebroken = regels.flatMap((regel) => breek(regel, (t) => pen.measureText(t).width <= breed));
  doek.width = beeld.width;
  doek.height = beeld.height + gebroken.length * REGEL + 2 * RAND;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, doek.width, doek.height);
  pen.drawImage(beeld, 0, 0);
  // Setting the size of a canvas empties it, its pen included.
  pen.font = `${LETTER}px sans-serif`;
  pen.fillStyle = '#14242b';
  gebroken.forEach((regel, i) =>
    pen.fillText(regel, RAND, beeld.height + RAND + (i + 1) * REGEL - LETTER / 3),
  );
  return new Promise((klaar, mis) => {
    doek.toBlob((blob) => (blob === null ? mis(new Error('beeld')) : klaar(blob)), 'image/png');
  });
}

/** @param past does this fit on one line? */
function breek(tekst: string, past: (t: string) => boolean): readonly string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const vorige = regels.at(-1);
    if (vorige !== undefined && past(`${vorige} ${woord}`)) regels[regels.length - 1] = `${vorige} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}
