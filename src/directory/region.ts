/** What people write instead of the code of the standard. */
const OTHER_NAMES: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

/**
 * ISO 3166-1 alpha-2 in capitals: `us` is `US`, `UK` (reserved, and widely written) is `GB`, `EL` (the
 * European Union's own) is `GR`. Absent for anything that is not two letters.
 */
export function regionCode(region: string | undefined): string | undefined {
  const code = region?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? (OTHER_NAMES[code] ?? code) : undefined;
}
