# tr: on its way
