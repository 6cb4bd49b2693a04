/** Work that waits until there is room; what waits is told now and then that it still counts. */
export interface Wachtrij {
  /** Begins `werk` now or later, in order of coming; `leeft` is called while it waits. */
  erbij(p: { readonly werk: () => Promise<void>; readonly leeft: () => void }): void;
  /** Something moved: tells all that waits. */
  roer(): void;
}

/** Each forecast keeps a thread busy: more at once make all of them, and the pages beside them, slower. */
export const TEGELIJK = 2;

export function maakWachtrij(tegelijk: number): Wachtrij {
  type Wachtend = Parameters<Wachtrij['erbij']>[0];
  const wachtend: Wachtend[] = [];
  let bezig = 0;
  const verder = (): void => {
    while (bezig < tegelijk) {
      const volgende = wachtend.shift();
      if (!volgende) return;
      bezig += 1;
      void volgende
        .werk()
        .catch(() => undefined)
        .finally(() => {
          bezig -= 1;
          verder();
        });
    }
  };
  return {
    erbij(werk) {
      wachtend.push(werk);
      verder();
    },
    roer() {
      for (const { leeft } of wachtend) leeft();
    },
  };
}
