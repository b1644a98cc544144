# ru: on its way
