# bg: on its way
