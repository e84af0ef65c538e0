package org.lanzarote.monitoring.children.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The grounds for making no extract from a statement. The list is closed, so that nothing of the text is told again.
 */
@Schema(
        description = "MAY_IDENTIFY: it could reveal who the child is. NOT_A_CHILDS_WORDS: an adult speaks. "
                + "OFF_TOPIC: it is not about the round. REPEATED: another statement says the same. UNCLEAR: "
                + "its meaning cannot be understood")
public enum SetAsideGround {
    MAY_IDENTIFY,
    NOT_A_CHILDS_WORDS,
    OFF_TOPIC,
    REPEATED,
    UNCLEAR
}
