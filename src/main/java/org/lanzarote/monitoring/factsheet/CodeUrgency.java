package org.lanzarote.monitoring.factsheet;

/** A recommendation's code and the term of its urgency. */
record CodeUrgency(String code, String urgency) {}
