/** Sets the page's day, until the function that comes back is called. The clock stands still at noon. */
export function today(date: string): () => void {
  const {Date: RealDate} = globalThis;
  const now = new RealDate(`${date}T12:00:00Z`).getTime();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts: unknown[], newTarget: new () => Date) =>
      Reflect.construct(target, parts.length > 0 ? parts : [now], newTarget) as Date,
    get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
  });
  return () => void (globalThis.Date = RealDate);
}
