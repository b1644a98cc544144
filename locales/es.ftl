# es: on its way
