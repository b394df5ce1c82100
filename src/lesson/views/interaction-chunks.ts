import type { Interaction } from '@/course/schema/interaction';
import { lazyValue } from '@/ui/lazy-value';

/** Views that only some lessons have: code and styles of their own, fetched with a lesson that has them. */
export const interactionChunks = {
  'flip-cards': lazyValue(() => import('./FlipCardsView').then((m) => m.FlipCardsView)),
  'fact-card': lazyValue(() => import('./FactCardView').then((m) => m.FactCardView)),
  'payer-map': lazyValue(() => import('./PayerMapView').then((m) => m.PayerMapView)),
  calculator: lazyValue(() => import('./CalculatorView').then((m) => m.CalculatorView)),
  spot: lazyValue(() => import('./SpotView').then((m) => m.SpotView)),
  rewrite: lazyValue(() => import('./RewriteView').then((m) => m.RewriteView)),
  'self-check': lazyValue(() => import('./SelfCheckView').then((m) => m.SelfCheckView)),
};

/** Fetches the views of these interactions, so that a page with them is drawn, and hydrates, in one go. */
export async function loadInteractionViews(interactions: readonly Interaction[]): Promise<void> {
  const chunks: Readonly<Record<string, { readonly load: () => Promise<unknown> }>> =
    interactionChunks;
  await Promise.all(
    interactions.flatMap(({ type }) => (Object.hasOwn(chunks, type) ? chunks[type]?.load() : [])),
  );
}
