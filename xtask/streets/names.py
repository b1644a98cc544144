"""Names as each schema writes them."""

from extract import Object

# What a map of this app can show, besides the local name.
LANGUAGES = ("de", "en")


def protomaps(item: Object) -> dict[str, str]:
    """`name`, `name:de`, `name:en`, where the object has them."""
    keys = ("name", *(f"name:{language}" for language in LANGUAGES))
    return {key: item.tags[key] for key in keys if key in item.tags}


def shortbread(item: Object) -> dict[str, str]:
    """`name`, `name_de`, `name_en`: the latter two fall back to nothing."""
    return {key.replace(":", "_"): value for key, value in protomaps(item).items()}
