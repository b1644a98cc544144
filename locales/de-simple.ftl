# de-simple: on its way
