package org.lanzarote.monitoring.analysis.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A wording of a finding with its text. */
record FindingRevisionView(
        @Schema(description = "Which wording it is") RevisionRow revision,

        @Schema(description = "Its text; targets have their present numbers and codes")
        TextWithCitations text,

        List<TypedLink> links) {}
