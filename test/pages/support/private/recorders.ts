/** Where the browser builds of the recorders are, for the server of a test. */
export const RECORDER_MOUNTS = {
  '/rrweb/': 'node_modules/rrweb/umd',
  '/posthog/': 'node_modules/posthog-js/dist',
} as const;

/** A recorder as a partner would put it into the head of a page, told to keep as much as it can. */
export interface Recorder {
  /** `stub`: the address of the collector. */
  readonly head: (stub: string) => string;
  /** What it sends when it works, besides the words of the page itself: without these, nothing found would say nothing. */
  readonly works: readonly string[];
}

const rrweb: Recorder = {
  head: stub => `<script src="/rrweb/rrweb.min.js"></script><script>
    const send = event => {
      const body = JSON.stringify(event);
      // A beacon still leaves when the page is left, and is small.
      if (body.length > 60000 || !navigator.sendBeacon('${stub}/rrweb', body)) fetch('${stub}/rrweb', {method: 'POST', body});
    };
    rrweb.record({
      emit: send,
      maskAllInputs: false,
      collectFonts: true,
      inlineImages: true,
      inlineStylesheet: true,
      recordCrossOriginIframes: true,
      sampling: {input: 'all', mousemove: 10},
      userTriggeredOnInput: true,
    });
  </script>`,
  // A full snapshot, changes of the tree and of selections, the mouse.
  works: ['"type":2', '"source":2', '"source":1', '"source":3'],
};

const POSTHOG = {
  // Without this it drops every event of a browser that has no window.
  opt_out_useragent_filter: true,
  disable_external_dependency_loading: true,
  request_batching: false,
  disable_compression: true,
  autocapture: true,
  rageclick: true,
  capture_pageleave: true,
  capture_heatmaps: true,
  capture_dead_clicks: true,
  capture_exceptions: true,
  capture_performance: {network_timing: true, web_vitals: true},
  enable_recording_console_log: true,
  mask_all_text: false,
  mask_all_element_attributes: false,
  session_recording: {
    compress_events: false,
    maskAllInputs: false,
    maskTextSelector: null,
    recordHeaders: true,
    recordBody: true,
  },
};

/** `more`: further options of posthog, where a site wants still more than everything. */
export const posthogHead = (stub: string, more: object = {}): string =>
  `<script src="/posthog/array.full.no-external.js"></script><script>
    posthog.init('test', ${JSON.stringify({...POSTHOG, api_host: stub, ...more})});
    posthog.startSessionRecording();
  </script>`;

const posthog: Recorder = {
  head: posthogHead,
  works: ['"$pageview"', '"$autocapture"', '"$snapshot"', '"$$heatmap"', '"$pageleave"'],
};

export const RECORDERS = {rrweb, posthog} as const;
