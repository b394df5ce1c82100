import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import {
  consoleReady,
  devtools,
  inStep,
  laptopOfClass,
  openClass,
  openStage,
  press,
  revision,
  textOf,
} from './class-windows';
import { useLearners } from './learner';

const { console: desk, stage: projected } = zh.classroom;

describe('the class, when something is wrong', () => {
  const newLearner = useLearners();
  const newClass = async () => openClass(await newLearner({ viewport: laptopOfClass }));

  it('lets one console lead: the other one asks, and may take over', async () => {
    const learner = await newClass();
    const { page, context, home, id } = learner;
    await press(page, 'PageDown');
    const second = await context.newPage();
    await second.goto(`${home}class/?class=${id}`);
    await second.getByText(desk.lead.heldTitle).waitFor();
    const before = await revision(page);
    await second.keyboard.press('PageDown');
    expect(await revision(second)).toBe(before);
    await second.getByRole('button', { name: desk.lead.steal }).click();
    await page.getByText(desk.lead.lostTitle).waitFor();
    await second.getByText(desk.lead.heldTitle).waitFor({ state: 'detached' });
    await press(second, 'PageDown');
    await expect.poll(() => revision(second)).toBeGreaterThan(before);
    expect(await revision(page)).toBe(before);
  });

  it('believes nothing that is forged in another tab', async () => {
    const learner = await newClass();
    const stage = await openStage(learner);
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    const shown = await textOf(stage);
    const forger = await learner.context.newPage();
    await forger.goto(`${learner.home}class/`);
    await forger.evaluate((id) => {
      const channel = new BroadcastChannel(`class-${id}`);
      const message = { protocol: 1, course: 'x', class: id, type: 'state', console: 'forged' };
      for (const data of [
        'nonsense',
        null,
        { ...message, state: {} },
        { ...message, protocol: 9 },
      ]) {
        channel.postMessage(data);
      }
      channel.close();
    }, learner.id);
    await stage.getByText(projected.otherVersion).waitFor();
    expect(await textOf(stage)).toContain(shown.slice(0, 20));
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    await expect.poll(() => stage.getByText(projected.otherVersion).count()).toBe(0);
  });

  it.each([
    {
      how: 'is full',
      says: desk.kept.full,
      before: () => {
        Object.defineProperty(IDBObjectStore.prototype, 'add', {
          value: () => {
            throw new DOMException('no space', 'QuotaExceededError');
          },
        });
      },
    },
    {
      how: 'is refused',
      says: desk.kept.refused,
      before: () => {
        const { open } = IDBFactory.prototype;
        Object.defineProperty(IDBFactory.prototype, 'open', {
          value(this: IDBFactory, name: string, version?: number) {
            if (name.endsWith('-classes')) throw new DOMException('refused', 'SecurityError');
            return open.call(this, name, version);
          },
        });
      },
    },
  ])('goes on when storage $how: the console says so, and the stage follows', async (storage) => {
    const learner = await openClass(
      await newLearner({ viewport: laptopOfClass, before: storage.before }),
    );
    const stage = await openStage(learner);
    await press(learner.page, 'PageDown');
    await learner.page.getByText(storage.says).waitFor();
    await press(learner.page, 'n');
    await inStep(learner.page, stage);
    await learner.page.getByRole('heading', { name: '热身：三道题' }).waitFor();
  });

  it('shows more hands than people as they are, and says that they do not fit', async () => {
    const learner = await newClass();
    const { page } = learner;
    const stage = await openStage(learner);
    await page.getByLabel(desk.size).fill('4');
    await page.getByLabel(desk.size).blur();
    await press(page, 'n');
    await press(page, 'n');
    await press(page, 'v');
    for (let hand = 0; hand < 5; hand += 1) await press(page, '1');
    await page.getByText(desk.overSize(5, 4)).waitFor();
    await stage.getByText(projected.raised(5, 4)).waitFor();
    await press(page, 'Shift+Digit1');
    await expect.poll(() => page.getByText(desk.overSize(5, 4)).count()).toBe(0);
    await stage.getByText(projected.raised(4, 4)).waitFor();
  });

  it('brings a stage that missed what happened back into step', async () => {
    const learner = await newClass();
    const stage = await openStage(learner, { before: canBeDeaf });
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    const stale = await textOf(stage);
    await stage.evaluate(() => document.documentElement.toggleAttribute('data-deaf', true));
    await press(learner.page, 'n', 'v', '1', '2');
    await expect.poll(() => learner.page.getByLabel(/^B 举手人数/).inputValue()).toBe('1');
    expect(await textOf(stage)).toBe(stale);
    await stage.evaluate(() => document.documentElement.toggleAttribute('data-deaf', false));
    // At the next sign of life it sees that it is behind, and asks.
    await inStep(learner.page, stage);
    await stage.getByText(projected.raised(2, 30)).waitFor();
  });

  it('never goes back to a state that is older than what it shows', async () => {
    const learner = await newClass();
    const stage = await openStage(learner, { before: remembers });
    await press(learner.page, 'PageDown', 'n');
    await inStep(learner.page, stage);
    const heard = () =>
      stage.evaluate((): object[] => JSON.parse(document.documentElement.dataset.heard ?? '[]'));
    const states = await heard();
    const forger = await learner.context.newPage();
    await forger.goto(`${learner.home}class/`);
    await forger.evaluate(
      ([id, first]) => {
        const channel = new BroadcastChannel(`class-${id}`);
        // As it was sent, and as another window would send it.
        channel.postMessage(first);
        channel.postMessage({ ...first, console: 'forged' });
        channel.close();
      },
      [learner.id, states[0]] as const,
    );
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(states.length + 1);
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    const shown = await stage.evaluate(() => document.documentElement.dataset.shown ?? '');
    const revisions = shown.split(' ').filter(Boolean).map(Number);
    expect(revisions.length).toBeGreaterThan(1);
    expect(revisions).toEqual(revisions.toSorted((one, other) => one - other));
  });

  it('tells console and stage apart that come of two versions of the course', async () => {
    const learner = await newClass();
    const stage = await openStage(learner);
    const forger = await learner.context.newPage();
    await forger.goto(`${learner.home}class/`);
    const say = (message: object) =>
      forger.evaluate(
        ([id, sent]) => {
          const channel = new BroadcastChannel(`class-${id}`);
          channel.postMessage({ protocol: 1, course: 'another course', class: id, ...sent });
          channel.close();
        },
        [learner.id, message] as const,
      );
    await stage.close();
    await say({ type: 'hello', stage: 'old stage' });
    await learner.page.getByText(desk.link.version).waitFor();
    const again = await openStage(learner);
    await learner.page.getByText(desk.link.ok).waitFor();
    const before = await revision(learner.page);
    await say({ type: 'key', stage: 'old stage', key: 'PageDown', code: 'PageDown', shift: false });
    await say({ type: 'ping', console: 'old console', rev: 99 });
    await again.getByText(projected.otherVersion).waitFor();
    expect(await revision(learner.page)).toBe(before);
  });

  it('is followed by a stage that is covered, and the console says that it is', async () => {
    const learner = await newClass();
    const stage = await openStage(learner, { before: covered });
    await learner.page.getByText(desk.link.hidden).waitFor();
    await press(learner.page, 'n', 'n', 'v', '1');
    await inStep(learner.page, stage);
    await stage.getByText(projected.raised(1, 30)).waitFor();
  });

  it('is followed by a stage whose processor is slow, and by one that was frozen', async () => {
    const learner = await newClass();
    const stage = await openStage(learner);
    const tools = await devtools(stage);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    await press(learner.page, 'n', 'n', 'v', '1', '2', '2');
    await inStep(learner.page, stage);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });

    await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await press(learner.page, '3', 'r', 'PageDown');
    await tools.send('Page.setWebLifecycleState', { state: 'active' });
    await inStep(learner.page, stage);
    await learner.page.getByText(desk.link.ok).waitFor();
  });

  it('shows as much of a way as the content still offers, and says so', async () => {
    const learner = await newClass();
    const { page } = learner;
    const stage = await openStage(learner);
    await press(page, 'n', 'n', 'n');
    await page.getByRole('button', { name: desk.screen(2), exact: true }).click();
    await inStep(page, stage);
    const reached = await textOf(stage);
    expect(await page.getByText(desk.changed).count()).toBe(0);

    await lengthenWay(page, learner.id);
    await page.reload();
    await consoleReady(page);
    await page.getByText(desk.changed).waitFor();
    await inStep(page, stage);
    expect(await textOf(stage)).toBe(reached);
    // The class can go on from there; once it has, there is nothing left to say.
    await press(page, 'v', '1', 'r');
    await inStep(page, stage);
    await stage.getByText(projected.chosen).waitFor();
    await expect.poll(() => page.getByText(desk.changed).count()).toBe(0);
  });
});

/** A page that hears no message while its root says `data-deaf`. */
function canBeDeaf(): void {
  const { addEventListener } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.addEventListener = function listen(
    this: BroadcastChannel,
    type: string,
    listener: EventListenerOrEventListenerObject,
  ) {
    addEventListener.call(this, type, (event: Event) => {
      if (document.documentElement.hasAttribute('data-deaf')) return;
      if (typeof listener === 'function') listener(event);
      else listener.handleEvent(event);
    });
  };
}

/** A page that keeps each state that it is told, and each revision that it shows. */
function remembers(): void {
  const states: unknown[] = [];
  const { addEventListener } = BroadcastChannel.prototype;
  BroadcastChannel.prototype.addEventListener = function listen(
    this: BroadcastChannel,
    type: string,
    listener: EventListenerOrEventListenerObject,
  ) {
    addEventListener.call(this, type, (event: Event) => {
      const { data } = event as MessageEvent;
      if (typeof listener === 'function') listener(event);
      if (data?.type === 'state') states.push(data);
      document.documentElement.dataset.heard = JSON.stringify(states);
    });
  };
  new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) {
      const rev = target instanceof Element && target.getAttribute('data-rev');
      if (attributeName !== 'data-rev' || !rev) continue;
      const { dataset } = document.documentElement;
      dataset.shown = `${dataset.shown ?? ''} ${rev}`;
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-rev'] });
}

/** A window behind others: it is hidden, and is given no frames. */
function covered(): void {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(document, 'hidden', { get: () => true });
  window.requestAnimationFrame = () => 0;
}

/** Writes a way to the record that ends in a choice which the content does not have. */
async function lengthenWay(page: Page, id: string): Promise<void> {
  await page.evaluate(async (classId) => {
    const databases = await indexedDB.databases();
    const name = databases.find((one) => one.name?.endsWith('-classes'))?.name ?? '';
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const rows = db.transaction('events', 'readwrite').objectStore('events');
        const all = rows.getAll();
        all.onsuccess = () => {
          const events = all.result.filter((row) => row.class === classId);
          const set = events.find(({ fact }) => fact.type === 'path-set');
          const last = Math.max(...events.map(({ seq }) => seq));
          const steps = [...set.fact.steps, { node: 'd5', choice: 'gone' }];
          rows.add({
            ...set,
            id: crypto.randomUUID(),
            seq: last + 1,
            fact: { ...set.fact, hash: 'old', steps, why: 'chose' },
          });
        };
        rows.transaction.oncomplete = () => {
          db.close();
          done();
        };
      };
    });
  }, id);
}
