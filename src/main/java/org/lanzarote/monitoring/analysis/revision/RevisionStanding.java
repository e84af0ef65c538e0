package org.lanzarote.monitoring.analysis.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last revision of a compilation, if there is one, what it has otherwise than the one before it, what is public now, and
 * what has changed since.
 */
public record RevisionStanding(
        @Nullable CompilationRevision last,
        @Nullable List<PartChange> changesByLast,
        List<RevisionPart> now,
        List<PartChange> changes) {

    /** Whether there is something to issue. */
    public boolean isNews() {
        return last == null ? !now.isEmpty() : !changes.isEmpty();
    }

    int next() {
        return last == null ? 1 : last.number + 1;
    }
}
