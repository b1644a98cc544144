// What a screen must hold to, beyond axe-core's rules: run in the page by `Stage::audit`. Each check
// gives a list of breaches, one line each; an empty list is good.
globalThis.kmnAudit = (() => {
  const TARGET = 44;
  const all = (/** @type {string} */ selector) => [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector)),
  ];
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=option], [tabindex="0"]';

  /** In the document, not hidden, and with a size. */
  const shown = (/** @type {Element} */ e) => {
    const { width, height } = e.getBoundingClientRect();
    return e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0;
  };
  const hidden = (/** @type {Element} */ e) => e.closest('[aria-hidden=true], [inert]') !== null;
  const named = (/** @type {Element} */ e) => {
    const text = (e.getAttribute('aria-label') ?? e.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
    const classes = e.getAttribute('class');
    return `${e.localName}${e.id ? `#${e.id}` : ''}${classes ? `.${classes.split(' ').join('.')}` : ''} “${text}”`;
  };

  /** One heading of the first level that comes first, and no level left out. */
  function headings() {
    const found = all('h1, h2, h3, h4, h5, h6').filter((e) => e.checkVisibility() && !hidden(e));
    const levels = found.map((e) => Number(e.localName[1]));
    const wrong = [];
    const first = levels.filter((level) => level === 1).length;
    if (first !== 1) wrong.push(`${first} headings of the first level`);
    found.forEach((e, i) => {
      if (i > 0 && levels[i] > levels[i - 1] + 1) wrong.push(`level ${levels[i - 1]} is followed by ${named(e)}`);
      if (!e.textContent.trim()) wrong.push(`empty: ${named(e)}`);
    });
    return wrong;
  }

  /** @type {Record<string, string>} */
  const ROLES = {
    main: 'main',
    nav: 'navigation',
    search: 'search',
    section: 'region',
    aside: 'complementary',
    form: 'form',
  };

  /** One main, everything of the same role under another name, sections only with a name. */
  function landmarks() {
    const found = all(Object.keys(ROLES).join(', ')).filter((e) => e.checkVisibility() && !hidden(e));
    const name = (/** @type {Element} */ e) => {
      const by = e.getAttribute('aria-labelledby') ?? '';
      return (e.getAttribute('aria-label') ?? document.getElementById(by)?.textContent ?? '').trim();
    };
    const wrong = [];
    const mains = found.filter((e) => e.localName === 'main').length;
    if (mains !== 1) wrong.push(`${mains} mains`);
    const seen = new Set();
    for (const e of found) {
      // A section without a name is none.
      if (['section', 'form'].includes(e.localName) && !name(e)) continue;
      const key = `${ROLES[e.localName]} ${name(e)}`;
      if (seen.has(key)) wrong.push(`twice: ${key}`);
      seen.add(key);
    }
    return wrong;
  }

  /**
   * What a finger can hit: the control, its label, or what it lays over its surroundings.
   * @param {Element} e
   */
  function target(e) {
    const label = e.closest('label') ?? e;
    let { width, height } = label.getBoundingClientRect();
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(e, part);
      if (style.content !== 'none' && style.position === 'absolute') {
        width = Math.max(width, parseFloat(style.width));
        height = Math.max(height, parseFloat(style.height));
      }
    }
    return { width, height };
  }

  /**
   * WCAG's exception: a link in a line of text.
   * @param {Element} e
   */
  function inText(e) {
    if (e.localName !== 'a' || getComputedStyle(e).display !== 'inline') return false;
    const line = e.closest('p, li, dd, td');
    return line !== null && line.textContent.trim().length > e.textContent.trim().length + 1;
  }

  /** Every control is 44 pixels wide and high. */
  function targets() {
    return all(CONTROLS)
      .filter((e) => shown(e) && !hidden(e) && !inText(e))
      .map((e) => ({ e, ...target(e) }))
      .filter(({ width, height }) => width < TARGET - 0.5 || height < TARGET - 0.5)
      .map(({ e, width, height }) => `${named(e)} is ${width.toFixed(0)} × ${height.toFixed(0)}`);
  }

  const outlined = (/** @type {Element} */ e, /** @type {string | undefined} */ part = undefined) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e, part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  };

  /**
   * Whether something of an element can be seen, or what lies over all of it.
   * @param {Element} e
   */
  function covered(e) {
    const { left, top, width, height } = e.getBoundingClientRect();
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.1, 0.5, 0.9]) {
        const there = document.elementFromPoint(left + width * x, top + height * y);
        // The pointer goes through the map's buttons; they lie above it.
        if (there && (e.contains(there) || there.contains(e) || e.closest('.kmn-map')?.contains(there))) return false;
      }
    }
    return true;
  }

  /** Everything that takes the focus shows it, and is not hidden by what stands still. The focus has
      to have been moved by a key before, or browsers show none. */
  async function focus() {
    const wrong = [];
    const found = all(`${CONTROLS}, [tabindex]`);
    // From where it is: what is open closes when the focus has gone through it.
    const at = Math.max(0, found.findIndex((e) => e === document.activeElement));
    for (const e of [...found.slice(at), ...found.slice(0, at)]) {
      if (!e.isConnected || !e.checkVisibility({ visibilityProperty: true }) || e.matches(':disabled')) continue;
      // Where the focus is put by the program, and where it is only a place to go on from.
      if (e.tabIndex < 0) continue;
      e.focus();
      await new Promise((done) => setTimeout(done));
      if (document.activeElement !== e) {
        if (!e.closest('[role=listbox]')) wrong.push(`takes no focus: ${named(e)}`);
        continue;
      }
      if (!e.matches(':focus-visible')) wrong.push(`is not :focus-visible: ${named(e)}`);
      let seen = outlined(e) || outlined(e, '::after') || outlined(e, '::before');
      for (let up = e.parentElement; !seen && up?.matches('.box'); up = up.parentElement) seen = outlined(up);
      if (!seen) wrong.push(`shows no focus: ${named(e)}`);
      // The list grows when its end comes near, and pushes away what follows.
      if (covered(e)) e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (covered(e)) wrong.push(`has the focus and is hidden: ${named(e)}`);
    }
    return wrong;
  }

  const SCROLLS = /auto|scroll/;

  /** Nothing goes beyond the page's width, and no text is cut off. */
  function reflow() {
    const wrong = [];
    const page = document.scrollingElement ?? document.documentElement;
    if (page.scrollWidth > innerWidth) wrong.push(`the page is ${page.scrollWidth} wide, of ${innerWidth}`);
    for (const e of all('body *')) {
      if (!shown(e) || e.closest('svg, canvas, .skip, .kmn-map-reach, .ol-viewport')) continue;
      const style = getComputedStyle(e);
      // For ears only.
      if (style.clipPath !== 'none') continue;
      const texts = [...e.childNodes].some((node) => node instanceof Text && node.data.trim());
      const { left, right } = e.getBoundingClientRect();
      let held = false;
      for (let up = e.parentElement; up; up = up.parentElement) {
        if (SCROLLS.test(getComputedStyle(up).overflowX)) held = true;
      }
      if (texts && !held && (right > innerWidth + 1 || left < -1)) wrong.push(`beyond the edge: ${named(e)}`);
      const cut = (/** @type {boolean} */ across) =>
        !SCROLLS.test(across ? style.overflowX : style.overflowY) &&
        (across ? style.overflowX : style.overflowY) !== 'visible' &&
        (across ? e.scrollWidth > e.clientWidth + 1 : e.scrollHeight > e.clientHeight + 1);
      if (e.textContent.trim() && style.textOverflow !== 'ellipsis' && (cut(true) || cut(false))) {
        wrong.push(`cut off: ${named(e)}`);
      }
      const letter = parseFloat(style.fontSize);
      if (texts && e.clientWidth > 0 && e.clientWidth < 2.5 * letter && e.clientHeight > 5 * letter) {
        wrong.push(`breaks letter by letter: ${named(e)}`);
      }
      // Buttons and boxes of a fixed height let their text out instead.
      if (texts && style.display !== 'inline' && e.clientHeight > 0 && e.scrollHeight > e.clientHeight + 4
        && style.overflowY === 'visible') wrong.push(`runs out below: ${named(e)}`);
    }
    return wrong;
  }

  /** Nothing moves. */
  const motion = () => document.getAnimations().filter((a) => a.playState === 'running').map((a) => {
    const target = a.effect instanceof KeyframeEffect && a.effect.target;
    const { animationName, transitionProperty } =
      /** @type {Partial<CSSAnimation & CSSTransition>} */ (a);
    return `moves: ${target && named(target)} ${animationName ?? transitionProperty}`;
  });

  /**
   * Of what axe-core leaves to a person: a link to something that is not to be seen. The rest is looked
   * at elsewhere (contrast in tests/contrast.rs, the outline in `headings`), or comes and goes.
   */
  const DECIDED = ['skip-link'];

  /**
   * The rules that axe-core does not see kept; `without` names rules that are left out.
   * @param {string[]} without
   */
  async function axe(without = []) {
    const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
    const { axe } = globalThis;
    if (!axe) throw new Error('axe-core is not there');
    const { violations, incomplete } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true }, ...rules },
      resultTypes: ['violations', 'incomplete'],
      // What stands in a frame, such as the builder's preview, is a screen of its own.
      iframes: false,
    });
    return [...violations, ...incomplete.filter(({ id }) => DECIDED.includes(id))].flatMap(({ id, nodes }) =>
      nodes.slice(0, 4).map(({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`));
  }

  return { headings, landmarks, targets, focus, reflow, motion, axe };
})();
