package org.lanzarote.monitoring.outcome.addressing;

import java.util.List;

/**
 * The findings by which addressees are proposed: their natures and their questions; without questions, those of the
 * findings that bear on the recommendation.
 */
record ProposalGround(List<String> natures, List<String> questions) {

    /** The same ground, however it was spelt. */
    static ProposalGround of(List<?> natures, List<String> questions) {
        return new ProposalGround(
                natures.stream().map(Object::toString).distinct().sorted().toList(),
                questions.stream().distinct().sorted().toList());
    }
}
