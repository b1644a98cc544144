# ti: on its way
