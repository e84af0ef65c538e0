package org.lanzarote.monitoring.platform.difference;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which of two sides changed something that both had from the same base. */
@Schema(
        description =
                "SAME: changed by neither side. LEFT, RIGHT: changed by that side alone. BOTH: changed by both, to"
                        + " the same. CONFLICT: changed by both, otherwise")
public enum ThreeWayKind {
    SAME,
    LEFT,
    RIGHT,
    BOTH,
    CONFLICT;

    public static ThreeWayKind of(@Nullable Object base, @Nullable Object left, @Nullable Object right) {
        if (Objects.equals(left, right)) {
            return Objects.equals(left, base) ? SAME : BOTH;
        }
        if (Objects.equals(left, base)) {
            return RIGHT;
        }
        return Objects.equals(right, base) ? LEFT : CONFLICT;
    }
}
