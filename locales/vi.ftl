# vi: on its way
