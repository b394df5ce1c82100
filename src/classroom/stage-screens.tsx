import type { ComponentProps } from 'react';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import type { CompareStage as Compare } from './views/CompareStage';
import type { ItemStage as Item } from './views/ItemStage';
import type { MapStage as Drawn } from './views/MapStage';
import type { PathPanel as Path } from './views/PathPanel';
import type { SceneStage as Scene } from './views/SceneStage';
import type { SlideStage as Slide } from './views/SlideStage';

/*
 * Each kind of screen is code of its own. Not React's lazy: once it has been fetched, a screen has to
 * be there at the key that asks for it, without a moment of nothing.
 */
const items = lazyValue(() => import('./views/ItemStage'));
const scenes = lazyValue(() => import('./views/SceneStage'));
const slides = lazyValue(() => import('./views/SlideStage'));
const compare = lazyValue(() => import('./views/CompareStage'));
const map = lazyValue(() => import('./views/MapStage'));
const path = lazyValue(() => import('./views/PathPanel'));

/** Fetches the code of every kind of screen: in the room there may be no network. */
export async function loadStages(): Promise<void> {
  await Promise.all([items, scenes, slides, compare, map, path].map((kind) => kind.load()));
}

export function ItemStage(props: ComponentProps<typeof Item>) {
  const view = readLazyValue(items);
  return <view.ItemStage {...props} />;
}

export function SceneStage(props: ComponentProps<typeof Scene>) {
  const view = readLazyValue(scenes);
  return <view.SceneStage {...props} />;
}

export function SlideStage(props: ComponentProps<typeof Slide>) {
  const view = readLazyValue(slides);
  return <view.SlideStage {...props} />;
}

export function CompareStage(props: ComponentProps<typeof Compare>) {
  const view = readLazyValue(compare);
  return <view.CompareStage {...props} />;
}

export function MapStage(props: ComponentProps<typeof Drawn>) {
  const view = readLazyValue(map);
  return <view.MapStage {...props} />;
}

export function PathPanel(props: ComponentProps<typeof Path>) {
  const view = readLazyValue(path);
  return <view.PathPanel {...props} />;
}
