import type {Condition} from './model.js';

/** One place where a statement stands: an element, and the readers who see it there. */
export interface Place extends Condition {
  readonly element: 'safety-tip' | 'threat-response-steps' | 'resource-directory' | 'urgent-help';
}

const steps = (when: Condition = {}): Place => ({element: 'threat-response-steps', ...when});
const tip = (when: Condition = {}): Place => ({element: 'safety-tip', ...when});
const directory = (when: Condition = {}): Place => ({element: 'resource-directory', ...when});
const urgent = (when: Condition = {}): Place => ({element: 'urgent-help', ...when});
const asked = (when: Condition = {}): Place => tip({topics: ['asked-for-image'], ...when});

const YOUNG = ['minor', 'unknown'] as const;
const ADULT = ['adult'] as const;
const WITH_IMAGE = ['threatened', 'shared'] as const;
const NOT_KNOWN = ['stranger', 'unknown'] as const;

/**
 * Where each statement stands, and for whom. Written from the guidance, before the code that shows
 * the statements, and held against it by tests. A row without places waits for its element.
 */
export const coverage = {
  S1: [],
  S2: [steps(), tip()],
  S3: [asked()],
  S4: [asked({needs: ['rules']})],
  S5: [asked()],
  S6: [asked()],
  S7: [asked()],
  S8: [asked()],
  S9: [asked({ages: YOUNG})],
  S10: [asked({ages: YOUNG})],
  S11: [asked()],
  S12: [asked()],
  S13: [asked()],
  S14: [asked()],
  S15: [asked()],
  S16: [asked()],
  S17: [steps()],
  S18: [steps()],
  S19: [steps()],
  S20: [steps(), tip({topics: ['for-parents']})],
  S21: [steps({ages: YOUNG}), tip({topics: ['someone-you-know'], ages: YOUNG}), tip({topics: ['for-friends']})],
  S22: [tip({topics: ['for-parents']})],
  S23: [directory()],
  S24: [steps(), tip({topics: ['someone-you-know'], ages: ADULT}), directory()],
  S25: [
    steps({persons: NOT_KNOWN}),
    steps({ages: ADULT}),
    tip({topics: ['someone-you-know'], ages: ADULT}),
    directory(),
    directory(),
  ],
  S26: [directory({regions: ['US']})],
  S27: [directory({regions: ['US']})],
  S28: [steps({ages: ADULT}), tip({topics: ['someone-you-know'], ages: ADULT}), directory()],
  S29: [steps({ages: ADULT}), directory()],
  S30: [directory({regions: ['US'], ages: ['adult', 'unknown']})],
  S31: [directory({regions: ['US'], ages: ['adult', 'unknown']})],
  S32: [steps({ages: ADULT}), directory()],
  S33: [steps({ages: ADULT}), directory()],
  S34: [steps({ages: YOUNG}), tip({topics: ['someone-you-know'], ages: YOUNG}), directory({ages: YOUNG})],
  G1: [steps(), tip({topics: ['fake-images']})],
  G2: [steps(), tip({topics: ['someone-you-know', 'for-friends']}), urgent()],
  G3: [steps(), tip({topics: ['someone-you-know', 'for-parents', 'for-friends']}), urgent()],
  G4: [steps()],
  G5: [steps()],
  G6: [steps({situations: WITH_IMAGE})],
  G7: [steps(), tip({topics: ['someone-you-know', 'for-parents']})],
  G8: [
    steps({situations: WITH_IMAGE, ages: YOUNG}),
    steps({situations: WITH_IMAGE, imageAges: YOUNG}),
    tip({topics: ['for-parents', 'for-friends']}),
  ],
  G9: [steps(), tip({topics: ['for-parents']})],
  G10: [steps(), tip({topics: ['for-parents']})],
  G11: [steps({situations: WITH_IMAGE}), tip({topics: ['fake-images', 'recovery-scams', 'for-parents']})],
  G12: [steps({needs: ['report-route']}), tip({topics: ['fake-images', 'for-parents'], needs: ['report-route']})],
  G13: [steps({situations: WITH_IMAGE}), tip({topics: ['fake-images']})],
  G14: [steps({situations: WITH_IMAGE}), tip({topics: ['fake-images', 'recovery-scams']})],
  G15: [steps(), tip({topics: ['someone-you-know', 'secure-accounts']})],
  G16: [steps(), tip({topics: ['someone-you-know']})],
  G17: [steps({persons: ['known', 'unknown']}), tip({topics: ['someone-you-know']})],
  G18: [steps({situations: ['personal-info']})],
  G19: [steps({situations: ['shared']})],
  G20: [tip({topics: ['for-parents', 'for-friends']})],
  G21: [steps({situations: ['shared'], regions: ['US']})],
  G22: [],
  G23: [steps(), asked(), tip({topics: ['fake-images', 'for-parents']})],
} as const satisfies Record<string, readonly Place[]>;

export type StatementId = keyof typeof coverage;
