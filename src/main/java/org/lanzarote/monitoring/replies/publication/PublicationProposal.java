package org.lanzarote.monitoring.replies.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is proposed to be withheld when a Party's last submission is published. */
record PublicationProposal(
        @Schema(description = "Number of the submission that would be published")
        int submission,

        @Schema(
                description =
                        "What was withheld at an earlier publication of this round or one before, or taken down since,"
                                + " and not shown again; what still stands is withheld again, or named in shownAgain with a"
                                + " reason")
        List<ProposedWithholding> proposed,

        @Schema(
                description = "Numbers of the questions whose translations are not published, because something of the"
                        + " answer stays withheld, until all of that is shown again")
        List<String> withoutTranslations) {}
