/** A server for one test: the built bundle under `/cdn/`, the example pages under `/examples/`, and pages of the test. */
import {serve} from '../../../scripts/server.js';

export interface Options {
  /** Address → HTML. */
  readonly pages?: Readonly<Record<string, string | (() => string)>>;
  /** Sent with each answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Address prefix → folder, besides `/cdn/` and `/examples/`. */
  readonly mounts?: Readonly<Record<string, string>>;
}

export interface Server {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** Path and query of each request so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export const startServer = ({mounts, ...rest}: Options = {}): Promise<Server> =>
  serve({...rest, mounts: {'/cdn/': 'cdn', '/examples/': 'build/examples', ...mounts}});
