import { afterEach, describe, expect, it } from 'vitest';
import { keepHashForRoutes } from './part-of-page';

afterEach(() => document.body.replaceChildren());

function click(selector: string): Event {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

describe('a link to a part of the page, where the hash holds the route', () => {
  it('shows the part and leaves the address alone', () => {
    document.body.innerHTML =
      '<main><a href="#民法典"><b>民法典</b></a><section id="民法典"></section></main>';
    keepHashForRoutes(document.body);

    expect(click('b').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(document.querySelector('section'));
  });

  it('is told from a route, which is left to the router', () => {
    document.body.innerHTML = '<main><a href="#/case/">案情</a></main>';
    keepHashForRoutes(document.body);
    expect(click('a').defaultPrevented).toBe(false);
  });
});
