package org.lanzarote.monitoring.children.session;

/** The present count of one Party's children by age band and, separately, by gender. */
public record PartyCount(
        String party,
        long from11to13,
        long from14to15,
        long from16to17,
        long aged18,
        long girls,
        long boys,
        long otherOrNotStated) {}
