# fa-AF: on its way
