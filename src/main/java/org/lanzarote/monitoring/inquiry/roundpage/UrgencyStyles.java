package org.lanzarote.monitoring.inquiry.roundpage;

import java.util.List;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** The colours of the terms of urgency: the darker, the more urgent; beyond the fourth they are one. */
record UrgencyStyles(List<UrgencyTerm> scale) {

    private static final int COLOURS = 4;

    String of(UrgencyTerm term) {
        return "urgency-" + Math.min(COLOURS, scale.indexOf(term) + 1);
    }
}
