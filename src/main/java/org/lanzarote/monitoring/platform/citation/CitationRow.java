package org.lanzarote.monitoring.platform.citation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** A line of a text's citations as it is read. */
record CitationRow(
        UUID text,
        @Nullable String mark,
        CitationKind kind,
        @Nullable UUID target,
        @Nullable String document,
        @Nullable String locator,
        @Nullable String url,
        @Nullable String explanation) {

    UUID requireTarget() {
        return Objects.requireNonNull(target);
    }
}
