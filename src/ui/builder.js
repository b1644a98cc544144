// Loads the builder of the line by which a partner's page shows the finder, once its place stands in
// the document. The build says in index.html where its script lies.

export const build = (id, failed) =>
  setTimeout(async () => {
    const place = document.getElementById(id);
    const script = document.querySelector("meta[name=kmn-builder]").content;
    try {
      (await import(new URL(script, document.baseURI))).build(place);
    } catch {
      place.setAttribute("role", "alert");
      place.textContent = failed;
    }
  });
