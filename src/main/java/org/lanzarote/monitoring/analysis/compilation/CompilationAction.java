package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.revision.RevisionStanding;

/** The actions on a compilation. */
@Schema(
        description =
                "What you may do with a compilation. ISSUE_REVISION: issue what is public now, if that is not what the last"
                        + " revision was made of")
enum CompilationAction {
    ISSUE_REVISION;

    static List<CompilationAction> permitted(RevisionStanding standing) {
        return standing.isNews() ? List.of(ISSUE_REVISION) : List.of();
    }
}
