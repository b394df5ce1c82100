import type { Interaction } from '@/course/schema/interaction';
import { lazyValue } from '@/ui/lazy-value';

const fetches = {
  'flip-cards': () => import('./FlipCardsView').then((m) => m.FlipCardsView),
  'fact-card': () => import('./FactCardView').then((m) => m.FactCardView),
  'payer-map': () => import('./PayerMapView').then((m) => m.PayerMapView),
  calculator: () => import('./CalculatorView').then((m) => m.CalculatorView),
  spot: () => import('./SpotView').then((m) => m.SpotView),
  rewrite: () => import('./RewriteView').then((m) => m.RewriteView),
  'self-check': () => import('./SelfCheckView').then((m) => m.SelfCheckView),
};

/** Views that only some lessons have: code and styles of their own, fetched with a lesson that has them. */
export const interactionChunks = {
  'flip-cards': lazyValue(fetches['flip-cards']),
  'fact-card': lazyValue(fetches['fact-card']),
  'payer-map': lazyValue(fetches['payer-map']),
  calculator: lazyValue(fetches.calculator),
  spot: lazyValue(fetches.spot),
  rewrite: lazyValue(fetches.rewrite),
  'self-check': lazyValue(fetches['self-check']),
};

/**
 * Fetches the views of these interactions, so that a page with them is drawn, and hydrates, in one go.
 * Each is imported for every page, which costs a browser nothing: the prerenderer learns from it what
 * the page preloads, and whose styles stand in it.
 */
export async function loadInteractionViews(interactions: readonly Interaction[]): Promise<void> {
  const types = new Set(interactions.map(({ type }) => type));
  await Promise.all(
    [...types]
      .filter(hasChunk)
      .flatMap((type): Promise<unknown>[] => [fetches[type](), interactionChunks[type].load()]),
  );
}

function hasChunk(type: Interaction['type']): type is keyof typeof interactionChunks {
  return Object.hasOwn(interactionChunks, type);
}
