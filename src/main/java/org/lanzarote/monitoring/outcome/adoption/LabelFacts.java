package org.lanzarote.monitoring.outcome.adoption;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.BrokenLabel;
import org.lanzarote.monitoring.platform.label.LabelKind;

/** The labels that name what was withdrawn, and words that look like labels and are none. */
record LabelFacts(List<BrokenLabel> broken, List<TypedText> typed, Map<LabelKind, Set<String>> keys) {

    /** A text in which words look like labels. */
    record TypedText(UUID text, String markdown) {}
}
