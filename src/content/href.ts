/** An href as a host may give it: http(s) or relative. A script or data address never reaches a link. */
export function safeHref(value: string): string | undefined {
  const href = value.trim();
  if (!href) return undefined;
  try {
    const {protocol} = new URL(href, 'https://host.invalid/');
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
