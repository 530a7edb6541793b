/** Where something was read. Without an address, `note` says what it was. */
export interface Source {
  readonly url?: string;
  readonly note?: string;
  /** The official body whose page it is. */
  readonly publisher?: string;
  /** The service's own page. */
  readonly own_site?: true;
  /** The page's own date, ISO 8601 or its beginning. Absent: undated. */
  readonly page_date?: string;
}

/**
 * Where the facts of one service come from and what stays open about them: for whoever maintains the
 * records. None of it ships, so no file that runs on a page may import a `*.sources.ts`.
 */
export interface Provenance {
  readonly sources: readonly Source[];
  readonly caveats?: string;
  /** What a source says about privacy and cost, in short. */
  readonly privacy?: string;
  readonly cost?: string;
  /** Why the service, or one of its contacts, has no call link. */
  readonly unconfirmed_because?: string;
  /** Why no list shows it. */
  readonly unlisted_because?: string;
}

/** By the id of the service. */
export type ProvenanceById = Readonly<Record<string, Provenance>>;
