export interface Installed {
  readonly version: number;
  readonly bin: string;
}

/** The oldest installed version that we support, or undefined. */
export function findInstalled(): Installed | undefined;

/** A throw-away server; `stop` removes it. `anders`: settings of PostgreSQL that differ. */
export function startInstalled(
  installed: Pick<Installed, 'bin'>,
  anders?: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; stop(): Promise<void> }>;
