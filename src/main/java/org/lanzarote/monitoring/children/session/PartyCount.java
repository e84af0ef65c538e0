package org.lanzarote.monitoring.children.session;

/** The children of one Party as they are counted now, by age band and, other than that, by gender. */
public record PartyCount(
        String party,
        long from11to13,
        long from14to15,
        long from16to17,
        long aged18,
        long girls,
        long boys,
        long otherOrNotStated) {}
