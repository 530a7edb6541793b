type Undo = () => void;

/** What listeners of a page could hold a reader with. */
const HOLDS = {
  BeforeUnloadEvent: ['preventDefault', 'returnValue'],
  NavigateEvent: ['preventDefault', 'returnValue', 'intercept'],
} as const;

type Going = Window &
  Partial<Record<keyof typeof HOLDS, {readonly prototype: object}>> & {
    readonly navigation?: {onnavigate: unknown};
  };

/** Everything that goes when this window does, the outermost first, as far as it is of the same website. */
export function goingWindows(view: Window): readonly Window[] {
  const found: Window[] = [];
  const look = (window: Window): void => {
    try {
      // Another website: nothing of it may be touched, and reading it throws.
      if (!window.document || found.includes(window)) return;
    } catch {
      return;
    }
    found.push(window);
    for (let place = 0; place < window.length; place++) look(window[place] as Window);
  };
  if (view.top) look(view.top);
  look(view);
  return found;
}

/**
 * The page may not ask "Leave site?", nor take the way out over and stay: nobody is held here. A listener of
 * ours would be too late, as browsers call those of a window in the order they came, so what theirs could call
 * does nothing until this is undone.
 */
export function silence(view: Window): Undo {
  const undo = goingWindows(view).flatMap(window => [
    ...Object.entries(HOLDS).flatMap(([event, names]) => {
      const prototype = (window as Going)[event as keyof typeof HOLDS]?.prototype;
      return prototype ? names.map(name => replaced(prototype, name, NOTHING)) : [];
    }),
    withoutHandler(window, 'onbeforeunload'),
    withoutHandler((window as Going).navigation ?? {}, 'onnavigate'),
  ]);
  return () => {
    for (const back of undo) back();
  };
}

const NOTHING: PropertyDescriptor = {configurable: true, get: () => () => {}, set: () => {}};

function replaced(owner: object, name: string, by: PropertyDescriptor): Undo {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  // A page may have frozen what browsers bring along: then it is left as usual.
  if (!Reflect.defineProperty(owner, name, by)) return () => {};
  return () => {
    if (before) Reflect.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

function withoutHandler(owner: object, name: string): Undo {
  const handler: unknown = Reflect.get(owner, name);
  if (!handler) return () => {};
  Reflect.set(owner, name, null);
  return () => void Reflect.set(owner, name, handler);
}
