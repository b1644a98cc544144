// Whether the focus goes to something else on the page, outside of what listens.
export const leaves = ({ currentTarget, relatedTarget }) =>
  !!relatedTarget && !currentTarget.contains(relatedTarget);
