# fr: on its way
