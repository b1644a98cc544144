// Notices when an element comes near the screen; how early is a CSS margin round the screen. Without
// an observer, or where a partner's page wants so many rows and no more (start/frame.js), nothing is
// noticed, and there is still the button.
export function near(id, margin, told) {
  if (document.documentElement.dataset.limit) return () => {};
  try {
    const noticed = (entries) => entries.some((entry) => entry.isIntersecting) && told();
    const observer = new IntersectionObserver(noticed, { rootMargin: margin });
    observer.observe(document.getElementById(id));
    return () => observer.disconnect();
  } catch {
    return () => {};
  }
}
