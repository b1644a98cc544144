# ro: on its way
