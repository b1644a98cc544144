# pl: on its way
