package org.lanzarote.monitoring.platform.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text in three wordings. */
public record ThreeWayPiece(
        ThreeWayKind kind,

        @Schema(description = "Its words in the base, with the spaces between them")
        String base,

        @Schema(description = "Its words on the left side") String left,

        @Schema(description = "Its words on the right side") String right) {

    static ThreeWayPiece of(String base, String left, String right) {
        return new ThreeWayPiece(ThreeWayKind.of(base, left, right), base, left, right);
    }

    /** What it reads when both sides are taken; of a conflict, the base. */
    String merged() {
        return switch (kind) {
            case SAME, CONFLICT -> base;
            case LEFT, BOTH -> left;
            case RIGHT -> right;
        };
    }
}
