/** What a page hears of trouble: errors nobody caught, and warnings. */
export interface PageFaults {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  stop(): void;
}

/** Mocha listens for errors too; what is caught here is kept from it, so that a test can say it itself. */
export function watchPage(): PageFaults {
  const errors: string[] = [];
  const warnings: string[] = [];
  const onError = (event: ErrorEvent) => {
    errors.push(event.message);
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    errors.push(String(event.reason));
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const {warn} = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  addEventListener('error', onError, {capture: true});
  addEventListener('unhandledrejection', onRejection, {capture: true});
  return {
    errors,
    warnings,
    stop() {
      console.warn = warn;
      removeEventListener('error', onError, {capture: true});
      removeEventListener('unhandledrejection', onRejection, {capture: true});
    },
  };
}
