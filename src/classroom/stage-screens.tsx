import { lazy } from 'react';

/** Each kind of screen is code of its own; a class fetches all of them when it opens (`loadStages`). */
const kinds = {
  items: () => import('./views/ItemStage'),
  scenes: () => import('./views/SceneStage'),
  slides: () => import('./views/SlideStage'),
  compare: () => import('./views/CompareStage'),
  map: () => import('./views/MapStage'),
  path: () => import('./views/PathPanel'),
};

/** Fetches the code of every kind of screen: in the room there may be no network. */
export async function loadStages(): Promise<void> {
  await Promise.all(Object.values(kinds).map((load) => load()));
}

export const ItemStage = lazy(() => kinds.items().then((view) => ({ default: view.ItemStage })));
export const SceneStage = lazy(() => kinds.scenes().then((view) => ({ default: view.SceneStage })));
export const SlideStage = lazy(() => kinds.slides().then((view) => ({ default: view.SlideStage })));
export const CompareStage = lazy(() =>
  kinds.compare().then((view) => ({ default: view.CompareStage })),
);
export const MapStage = lazy(() => kinds.map().then((view) => ({ default: view.MapStage })));
