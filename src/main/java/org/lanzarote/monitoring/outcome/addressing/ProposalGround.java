package org.lanzarote.monitoring.outcome.addressing;

import java.util.List;

/**
 * The findings by which addressees are proposed: of one of the natures, with one of the codes, on one of the questions.
 * Without natures they are of any, without codes they need none, and without questions they are on those of the
 * findings that bear on the recommendation.
 */
record ProposalGround(List<String> natures, List<String> codes, List<String> questions) {

    /** The same ground, however it was spelt. */
    static ProposalGround of(List<?> natures, List<String> codes, List<String> questions) {
        return new ProposalGround(ordered(natures), ordered(codes), ordered(questions));
    }

    private static List<String> ordered(List<?> values) {
        return values.stream().map(Object::toString).distinct().sorted().toList();
    }
}
