/** The seed lexicon: the themes Nhịp ships with, published on first start. */
import type { Lexicon } from '../theme.ts';
import { congressFollowUp } from './congress-follow-up.ts';
import { congressPreparation } from './congress-preparation.ts';
import { digitalTransformation } from './digital-transformation.ts';
import { drugFreeAreas } from './drug-free-areas.ts';
import { emulationMovements } from './emulation-movements.ts';
import { frontCongress } from './front-congress.ts';
import { greatUnityDay } from './great-unity-day.ts';
import { ideologyProtection } from './ideology-protection.ts';
import { landDataCleanup } from './land-data-cleanup.ts';
import { memberDevelopment } from './member-development.ts';
import { moralExample } from './moral-example.ts';
import { partyCellQuality } from './party-cell-quality.ts';
import { securityOrder } from './security-order.ts';
import { socialWelfare } from './social-welfare.ts';
import { twoTierGovernment } from './two-tier-government.ts';
import { urbanOrderEnvironment } from './urban-order-environment.ts';

/** In the order in which lists show them: the three measured themes first. */
export const seedLexicon: Lexicon = {
  version: 4,
  published: '2026-11-22',
  themes: [
    digitalTransformation,
    drugFreeAreas,
    congressPreparation,
    congressFollowUp,
    frontCongress,
    partyCellQuality,
    memberDevelopment,
    ideologyProtection,
    moralExample,
    twoTierGovernment,
    landDataCleanup,
    urbanOrderEnvironment,
    socialWelfare,
    securityOrder,
    emulationMovements,
    greatUnityDay
  ]
};
