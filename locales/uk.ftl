# uk: on its way
