# kmr: on its way
